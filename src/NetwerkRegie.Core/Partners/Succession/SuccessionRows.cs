using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>That one partner came from another, for cards and later rooms.</summary>
public sealed record SuccessionRow
{
    /// <summary>The one that was there before.</summary>
    public required PartnerId Old { get; init; }

    /// <summary>Its name.</summary>
    public required string OldName { get; init; }

    /// <summary>The one that goes on.</summary>
    public required PartnerId New { get; init; }

    /// <summary>Its name.</summary>
    public required string NewName { get; init; }

    /// <summary>The first day of the new state of things.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How it came.</summary>
    public required SuccessionKind Kind { get; init; }
}

/// <summary>What partners became, as rows.</summary>
public static class SuccessionQueries
{
    /// <summary>All of them.</summary>
    public static IQueryable<SuccessionRow> SuccessionRows(this NetworkDb db) => db.PartnerSuccessions().AsNoTracking().Select(s => new SuccessionRow
    {
        Old = s.Old,
        OldName = db.Partners().Where(p => p.Id == s.Old).Select(p => p.Name).First(),
        New = s.New,
        NewName = db.Partners().Where(p => p.Id == s.New).Select(p => p.Name).First(),
        On = s.On,
        Kind = s.Kind,
    });
}
