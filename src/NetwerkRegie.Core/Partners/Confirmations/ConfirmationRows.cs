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

    /// <summary>The partners of which nothing was confirmed since a day.</summary>
    internal static IQueryable<Partner> UnconfirmedSince(this IQueryable<Partner> partners, DateOnly day, NetworkDb db)
    {
        var since = day.StartInAmsterdam();
        return partners.Where(p => !db.FieldConfirmations().Any(c => c.Partner == p.Id && c.ConfirmedAt >= since));
    }
}
