using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>A need as lists show it.</summary>
public sealed record NeedRow
{
    /// <summary>Identifies the need.</summary>
    public required NeedId Id { get; init; }

    /// <summary>What is needed.</summary>
    public required string Title { get; init; }

    /// <summary>Code of the theme.</summary>
    public required string? Theme { get; init; }

    /// <summary>CBS code of the area.</summary>
    public required string? Area { get; init; }

    /// <summary>The kind of partner that is missing.</summary>
    public required PartnerType? Sector { get; init; }

    /// <summary>What shows it.</summary>
    public required string Evidence { get; init; }

    /// <summary>The day it was noted.</summary>
    public required DateOnly NotedOn { get; init; }

    /// <summary>How far it is.</summary>
    public required NeedState State { get; init; }

    /// <summary>The organisation that noted it.</summary>
    public required PartnerId Library { get; init; }

    /// <summary>The name of that organisation.</summary>
    public required string LibraryName { get; init; }
}

/// <summary>The needs as rows.</summary>
public static class NeedRows
{
    /// <summary>The needs that the current member may see.</summary>
    public static IQueryable<NeedRow> NeedRowsOf(this NetworkDb db) => db.Needs().AsNoTracking().Rows(db);

    internal static IQueryable<NeedRow> Rows(this IQueryable<Need> needs, NetworkDb db) =>
        from need in needs
        join library in db.PartnerRows() on need.Library equals library.Id
        select new NeedRow
        {
            Id = need.Id,
            Title = need.Title,
            Theme = need.Theme,
            Area = need.Area,
            Sector = need.Sector,
            Evidence = need.Evidence,
            NotedOn = need.NotedOn,
            State = need.State,
            Library = need.Library,
            LibraryName = library.Name,
        };
}
