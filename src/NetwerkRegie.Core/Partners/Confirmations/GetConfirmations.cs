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
        // The name of a contact is asked through the row right of contacts: another library reads that a contact did it, not who.
        var fields = await db.FieldConfirmations().AsNoTracking().Where(c => c.Partner == get.Partner)
            .Select(c => new { c.Field, c.ConfirmedAt, c.By, c.Contact, c.Mark, Name = db.Contacts().Where(k => k.Id == c.Contact).Select(k => k.Name).FirstOrDefault() }).ToListAsync(ct);
        var names = await Names([.. fields.Select(field => field.By).OfType<MemberId>().Distinct()], ct);
        var links = await db.ConfirmationLinks().AsNoTracking().Where(l => l.Partner == get.Partner).Join(db.Contacts(), l => l.Contact, c => c.Id, (l, c) => new { Link = l, c.Name })
            .OrderByDescending(both => both.Link.SentAt).ThenByDescending(both => both.Link.Id).Take(LatestLinks).ToListAsync(ct);
        var waiting = await db.OpenProposalRows().CountAsync(p => p.Partner == get.Partner, ct);
        var now = clock.Now();
        return new PartnerConfirmations(
            fields.ToDictionary(field => field.Field, field => new FieldFreshness(field.Field, field.ConfirmedAt, field.By is { } by ? names.GetValueOrDefault(by) : field.Name, field.Contact is not null, field.Mark)),
            [.. links.Select(both => new SentLink(both.Link.Id, both.Name, both.Link.SentAt, both.Link.ExpiresAt, ConfirmationLink.StateOf(both.Link.AnsweredAt, both.Link.RevokedAt, both.Link.ExpiresAt, now), both.Link.AnsweredAt))],
            waiting);
    }

    private async Task<IReadOnlyDictionary<MemberId, string>> Names(IReadOnlyCollection<MemberId> members, CancellationToken ct) =>
        members.Count == 0 ? new Dictionary<MemberId, string>() : await actors.Names(members, ct);
}
