using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>When anything of a partner was confirmed last.</summary>
public sealed record FreshnessRow
{
    /// <summary>The partner.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>When the fact that was confirmed last was confirmed, UTC.</summary>
    public required DateTime ConfirmedAt { get; init; }

    /// <summary>How many facts were ever confirmed.</summary>
    public required int Fields { get; init; }
}

/// <summary>How many known facts of a partner wait for somebody to confirm them.</summary>
public sealed record UnconfirmedRow
{
    /// <summary>The partner.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>How many facts are known of it and were not confirmed since the day that was asked.</summary>
    public required int Fields { get; init; }
}

/// <summary>A correction that waits for a coordinator.</summary>
public sealed record ProposalRow
{
    /// <summary>Identifies the proposal.</summary>
    public required FieldProposalId Id { get; init; }

    /// <summary>Whose fact it is.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The fact.</summary>
    public required CardFact Field { get; init; }

    /// <summary>When it was proposed, UTC.</summary>
    public required DateTime ProposedAt { get; init; }
}

/// <summary>How fresh what we know is, for lists and for later rooms.</summary>
public static class ConfirmationQueries
{
    /// <summary>One row for every partner of which anything was ever confirmed.</summary>
    public static IQueryable<FreshnessRow> FreshnessRows(this NetworkDb db) => db.FieldConfirmations().AsNoTracking().ByPartner();

    /// <summary>The same for these partners only: a condition on the rows themselves, for one on the groups would have the database go through all that was ever confirmed.</summary>
    internal static IQueryable<FreshnessRow> FreshnessRowsOf(this NetworkDb db, IReadOnlyList<PartnerId> partners) =>
        db.FieldConfirmations().AsNoTracking().Where(c => EF.Parameter(partners).Contains(c.Partner)).ByPartner();

    /// <summary>The corrections that wait for a coordinator of the current member's own library.</summary>
    public static IQueryable<ProposalRow> OpenProposalRows(this NetworkDb db) => db.FieldProposals().AsNoTracking().Where(p => p.Decision == ProposalDecision.Open)
        .Select(p => new ProposalRow { Id = p.Id, Partner = p.Partner, Field = p.Field, ProposedAt = p.ProposedAt });

    private static IQueryable<FreshnessRow> ByPartner(this IQueryable<FieldConfirmation> confirmations) => confirmations.GroupBy(c => c.Partner)
        .Select(g => new FreshnessRow { Partner = g.Key, ConfirmedAt = g.Max(c => c.ConfirmedAt), Fields = g.Count() });

    /// <summary>One row for every partner of which a known fact was not confirmed since a day. A fact that was emptied after it was confirmed counts on neither side.</summary>
    public static IQueryable<UnconfirmedRow> UnconfirmedRows(this NetworkDb db, DateOnly day)
    {
        var since = day.StartInAmsterdam();
        return db.Partners().AsNoTracking()
            .Select(p => new UnconfirmedRow
            {
                Partner = p.Id,
                Fields = 1 + (p.Description != null ? 1 : 0) + (p.Phone != null ? 1 : 0) + (p.Email != null ? 1 : 0) + (p.Website != null ? 1 : 0) + (p.Locations.Any() ? 1 : 0) + (p.Identifiers.Any(i => i.Scheme == IdentifierScheme.Kvk) ? 1 : 0)
                    - db.FieldConfirmations().Count(c => c.Partner == p.Id && c.ConfirmedAt >= since
                        && (c.Field == CardFact.Name
                            || (c.Field == CardFact.Description && p.Description != null)
                            || (c.Field == CardFact.Phone && p.Phone != null)
                            || (c.Field == CardFact.Email && p.Email != null)
                            || (c.Field == CardFact.Website && p.Website != null)
                            || (c.Field == CardFact.Address && p.Locations.Any())
                            || (c.Field == CardFact.Kvk && p.Identifiers.Any(i => i.Scheme == IdentifierScheme.Kvk)))),
            })
            .Where(row => row.Fields > 0);
    }

    /// <summary>The partners of which nothing was confirmed since a day.</summary>
    internal static IQueryable<Partner> UnconfirmedSince(this IQueryable<Partner> partners, DateOnly day, NetworkDb db)
    {
        var since = day.StartInAmsterdam();
        return partners.Where(p => !db.FieldConfirmations().Any(c => c.Partner == p.Id && c.ConfirmedAt >= since));
    }
}
