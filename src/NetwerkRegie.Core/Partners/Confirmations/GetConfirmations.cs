using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>How fresh each fact on a partner's card is, and one's own library's links and proposals there.</summary>
[Allow]
public sealed record GetConfirmations(PartnerId Partner) : IQuery<PartnerConfirmations>;

/// <summary>What the card tells about confirming.</summary>
public sealed record PartnerConfirmations(IReadOnlyDictionary<CardFact, FieldFreshness> Fields, IReadOnlyList<SentLink> Links, int OpenProposals)
{
    /// <summary>Nothing was ever confirmed or asked.</summary>
    public static readonly PartnerConfirmations None = new(new Dictionary<CardFact, FieldFreshness>(), [], 0);
}

/// <summary>When a fact was confirmed last and by whom: a member's or an own contact's name; null for a contact that another library knows. Changed: it has another value since.</summary>
public sealed record FieldFreshness(CardFact Field, DateTime ConfirmedAt, string? By, bool ByContact, string Mark)
{
    /// <summary>Whether the card says something else now than was confirmed.</summary>
    public bool IsChangedSince(PartnerCard card) => FieldValues.Mark(FieldValues.Of(card, Field)) != Mark;
}

/// <summary>A link that was sent, and where it stands.</summary>
public sealed record SentLink(ConfirmationLinkId Id, string Contact, DateTime SentAt, DateTime ExpiresAt, ConfirmationState State, DateTime? AnsweredAt);

internal sealed class GetConfirmationsHandler(NetworkDb db, IActorNames actors, TimeProvider clock) : IQueryHandler<GetConfirmations, PartnerConfirmations>
{
    private const int LatestLinks = 5;

    public async Task<Outcome<PartnerConfirmations>> Handle(GetConfirmations get, CancellationToken ct)
    {
        var names = actors.Rows;
        var latest = db.ConfirmationLinks().AsNoTracking().Where(link => link.Partner == get.Partner).OrderByDescending(link => link.SentAt).ThenByDescending(link => link.Id).Take(LatestLinks);

        // The few facts stand beside each of the few links, and alone when none was sent: one statement.
        var found = await (
            from partner in db.PartnerNames().Where(partner => partner.Id == get.Partner)
            join link in latest on partner.Id equals link.Partner into links
            from link in links.DefaultIfEmpty()
            orderby link.SentAt descending, link.Id descending
            select new
            {
                Link = link,

                // The name of a contact is asked through the row right of contacts: another library reads that a contact did it, not who.
                AskedOf = db.Contacts().Where(contact => contact.Id == link.Contact).Select(contact => contact.Name).FirstOrDefault(),
                Fields = db.FieldConfirmations().Where(c => c.Partner == partner.Id).Select(c => new FieldFreshness(
                    c.Field,
                    c.ConfirmedAt,
                    names.Where(actor => actor.Id == c.By).Select(actor => actor.Name).FirstOrDefault() ?? db.Contacts().Where(contact => contact.Id == c.Contact).Select(contact => contact.Name).FirstOrDefault(),
                    c.Contact != null,
                    c.Mark)).ToList(),
                Waiting = db.OpenProposalRows().Count(proposal => proposal.Partner == partner.Id),
            }).AsSingleQuery().ToListAsync(ct);
        if (found is not [var first, ..]) return PartnerConfirmations.None;
        var now = clock.Now();
        var sent = from row in found
                   where row.Link is not null && row.AskedOf is not null
                   select new SentLink(row.Link.Id, row.AskedOf, row.Link.SentAt, row.Link.ExpiresAt, ConfirmationLink.StateOf(row.Link.AnsweredAt, row.Link.RevokedAt, row.Link.ExpiresAt, now), row.Link.AnsweredAt);
        return new PartnerConfirmations(first.Fields.ToDictionary(field => field.Field), [.. sent], first.Waiting);
    }
}
