using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>The partners of which nothing was confirmed for a year and where one's own library knows somebody to ask by mail: the longest ago first.</summary>
[Allow(Role.Coordinator)]
public sealed record FindUnconfirmed : IQuery<UnconfirmedPartners>;

/// <summary>Those to ask, and how many partners stay because nobody there can be asked.</summary>
public sealed record UnconfirmedPartners(IReadOnlyList<UnconfirmedPartner> Partners, int WithoutContact, bool More);

/// <summary>A partner, when it was confirmed last, who can be asked there, and until when an earlier link waits.</summary>
public sealed record UnconfirmedPartner(PartnerRow Partner, DateTime? ConfirmedAt, ContactRow Contact, DateTime? WaitsUntil);

internal sealed class FindUnconfirmedHandler(NetworkDb db, TimeProvider clock) : IQueryHandler<FindUnconfirmed, UnconfirmedPartners>
{
    private const int Most = 100;

    public async Task<Outcome<UnconfirmedPartners>> Handle(FindUnconfirmed find, CancellationToken ct)
    {
        var now = clock.Now();
        var stale = db.Partners().AsNoTracking().Where(p => p.Status != PartnerStatus.Ended).UnconfirmedSince(clock.Today().AddYears(-1), db);
        var asked = db.Contacts().AsNoTracking().Where(c => c.EndedOn == null && c.Email != null && c.MailStoppedOn == null);
        var partners = await stale.Where(p => asked.Any(c => c.Partner == p.Id)).Rows()
            .Select(p => new { Partner = p, ConfirmedAt = db.FieldConfirmations().Where(c => c.Partner == p.Id).Max(c => (DateTime?)c.ConfirmedAt) })
            .OrderBy(p => p.ConfirmedAt != null).ThenBy(p => p.ConfirmedAt).ThenBy(p => p.Partner.SortName).ThenBy(p => p.Partner.Id).Take(Most + 1).ToListAsync(ct);
        var ids = partners.ConvertAll(p => p.Partner.Id);
        var contacts = (await asked.Where(c => ids.Contains(c.Partner)).Rows().OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(ct)).ToLookup(c => c.Partner);
        var waiting = await db.ConfirmationLinks().AsNoTracking().Where(l => ids.Contains(l.Partner) && l.AnsweredAt == null && l.RevokedAt == null && l.ExpiresAt > now)
            .GroupBy(l => l.Contact).Select(g => new { g.Key, Until = g.Max(l => l.ExpiresAt) }).ToDictionaryAsync(l => l.Key, l => l.Until, ct);
        var without = await stale.CountAsync(p => !asked.Any(c => c.Partner == p.Id), ct);
        return new UnconfirmedPartners(
            [.. from partner in partners.Take(Most) from contact in contacts[partner.Partner.Id] select new UnconfirmedPartner(partner.Partner, partner.ConfirmedAt, contact, waiting.TryGetValue(contact.Id, out var until) ? until : null)],
            without,
            partners.Count > Most);
    }
}
