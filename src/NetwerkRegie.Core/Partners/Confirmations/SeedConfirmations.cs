using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>Gives a network in which nothing was confirmed yet what contacts confirmed and proposed in the past.</summary>
[Allow(Role.Administrator)]
public sealed record SeedConfirmations(PartnerId Library, IReadOnlyList<ConfirmationSeedRow> Confirmations) : ICommand<int>;

/// <summary>What a contact confirmed by a link on a moment, and what she proposed beside it.</summary>
public sealed record ConfirmationSeedRow(ContactId Contact, DateTime At, IReadOnlyList<CardFact> Right, IReadOnlyDictionary<CardFact, string> Proposed);

internal sealed class SeedConfirmationsHandler(NetworkDb db, Confirming confirming) : ICommandHandler<SeedConfirmations, int>
{
    /// <summary>How long before the answer the link was sent.</summary>
    private static readonly TimeSpan Thinking = TimeSpan.FromDays(2);

    public async Task<Outcome<int>> Handle(SeedConfirmations seed, CancellationToken ct)
    {
        if (await db.FieldConfirmations().AnyAsync(ct)) return new NotEmpty();
        foreach (var row in seed.Confirmations)
        {
            var contact = await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).AsNoTracking().FirstAsync(c => c.Id == row.Contact, ct);
            var card = GetPartnerHandler.CardOf((await db.Partners().AsNoTracking().Load(contact.Partner, ct))!);
            var link = ConfirmationLink.Make(seed.Library, contact.Partner, contact.Id, null, row.At - Thinking);
            if (link.Answer(null, row.At) is { } refusal) return refusal;
            db.Add(link);
            await confirming.Stamp(contact.Partner, card, [.. row.Right.Where(fact => card.Knows(fact))], null, contact.Id, row.At, ct);
            foreach (var (fact, typed) in row.Proposed)
            {
                if (FieldValues.Read(fact, typed).Value is { } value) db.Add(FieldProposal.By(link, fact, FieldValues.Of(card, fact), value, row.At));
            }
        }

        return seed.Confirmations.Count;
    }
}
