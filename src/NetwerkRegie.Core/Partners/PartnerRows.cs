using AutoMapper;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner as lists, pickers and later rooms need it.</summary>
public sealed record PartnerRow
{
    /// <summary>Identifies the partner.</summary>
    public required PartnerId Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The name folded, for sorting and comparing.</summary>
    public required string SortName { get; init; }

    /// <summary>Kind of organisation.</summary>
    public required PartnerType Type { get; init; }

    /// <summary>Place of the main location.</summary>
    public required string? Place { get; init; }

    /// <summary>The place folded; empty when unknown.</summary>
    public required string SortPlace { get; init; }

    /// <summary>Whether it takes part.</summary>
    public required PartnerStatus Status { get; init; }

    /// <summary>The organisation that it is a part of.</summary>
    public required PartnerId? PartOf { get; init; }

    /// <summary>A library of this consortium.</summary>
    public required bool InConsortium { get; init; }

    /// <summary>When it was changed last, UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>When it was registered, UTC.</summary>
    public required DateTime RegisteredAt { get; init; }

    /// <summary>The day it stopped taking part.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>The name with its place, which tells two of the same name apart.</summary>
    public string Label => Place is null ? Name : $"{Name}, {Place}";
}

/// <summary>A theme, target group or tag of a partner.</summary>
public sealed record PartnerLabelRow
{
    /// <summary>Whose label it is.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>What it says.</summary>
    public required LabelKind Kind { get; init; }

    /// <summary>The code or the word.</summary>
    public required string Value { get; init; }
}

/// <summary>Where a partner can be found.</summary>
public sealed record PartnerLocationRow
{
    /// <summary>Whose location it is.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>Its place in the list, from 0; 0 is the main location.</summary>
    public required int Position { get; init; }

    /// <summary>What it is called.</summary>
    public required string? Name { get; init; }

    /// <summary>Street.</summary>
    public required string? Street { get; init; }

    /// <summary>House number.</summary>
    public required string? Number { get; init; }

    /// <summary>Postcode.</summary>
    public required string? Postcode { get; init; }

    /// <summary>Place.</summary>
    public required string? Place { get; init; }

    /// <summary>Country (ISO 3166-1).</summary>
    public required string Country { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public required string? Municipality { get; init; }

    /// <summary>Degrees north.</summary>
    public required double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public required double? Longitude { get; init; }
}

/// <summary>The partners as rows, for joins by later rooms.</summary>
public static class PartnerQueries
{
    /// <summary>The tags that made-up partners carry: those of the demo, and those for measuring.</summary>
    private static readonly string[] MadeUp = ["demo", PopulatePartners.Tag];

    /// <summary>All partners, the ended ones too.</summary>
    public static IQueryable<PartnerRow> PartnerRows(this NetworkDb db) => db.Partners().AsNoTracking().Rows();

    /// <summary>All themes, target groups and tags.</summary>
    public static IQueryable<PartnerLabelRow> PartnerLabelRows(this NetworkDb db) =>
        db.Set<PartnerLabel>().AsNoTracking().As<PartnerLabelRow>();

    /// <summary>All locations.</summary>
    public static IQueryable<PartnerLocationRow> PartnerLocationRows(this NetworkDb db) => db.Set<PartnerLocation>().AsNoTracking().As<PartnerLocationRow>();

    /// <summary>The tags that say a partner is made up; none in a network of real partners.</summary>
    public static IQueryable<PartnerLabelRow> FictionalPartnerRows(this NetworkDb db) => db.PartnerLabelRows().Where(label => label.Kind == LabelKind.Tag && MadeUp.Contains(label.Value));

    /// <summary>At most two of the partners that go by what was typed: a name, or a name and its place where several have that name.</summary>
    public static async Task<IReadOnlyList<PartnerRow>> NamedRows(this IQueryable<PartnerRow> partners, string? typed, CancellationToken ct)
    {
        var words = Folding.Fold(typed);
        var byName = await partners.Where(p => p.SortName == words).OrderBy(p => p.Id).Take(2).ToListAsync(ct);
        return byName.Count > 0 ? byName : await partners.Where(p => p.SortPlace != "" && p.SortName + " " + p.SortPlace == words).OrderBy(p => p.Id).Take(2).ToListAsync(ct);
    }

    /// <summary>The themes of these partners, in the words of the current language.</summary>
    public static async Task<ILookup<PartnerId, string>> ThemeWordRows(this NetworkDb db, IReadOnlyCollection<PartnerId> partners, CancellationToken ct) =>
        (await db.PartnerLabelRows().Where(label => EF.Parameter(partners).Contains(label.Partner) && label.Kind == LabelKind.Theme).ToListAsync(ct)).ToLookup(label => label.Partner, label => CodeList.Themes.Word(label.Value));

    internal static IQueryable<PartnerRow> Rows(this IQueryable<Partner> partners) => partners.As<PartnerRow>();
}

internal sealed class PartnerRowsProfile : Profile
{
    public PartnerRowsProfile()
    {
        CreateMap<Partner, PartnerRow>();
        CreateMap<PartnerLabel, PartnerLabelRow>();
        CreateMap<PartnerLocation, PartnerLocationRow>();
    }
}
