using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhiteSpots;

/// <summary>Which sectors work in which area on which theme, and so where nobody does.</summary>
[Allow]
public sealed record GetWhiteSpots(WhiteSpotFilter Filter) : IQuery<WhiteSpotMap>;

/// <summary>Which themes stand beside each other.</summary>
public enum ThemeGroup
{
    /// <summary>The five BRAVO themes.</summary>
    Bravo = 1,

    /// <summary>All other themes.</summary>
    Other = 2,

    /// <summary>Every theme.</summary>
    All = 3,
}

/// <summary>What is looked at.</summary>
public sealed record WhiteSpotFilter
{
    /// <summary>In place of a municipality: all of them, a line each.</summary>
    public const string Everywhere = "alle";

    /// <summary>Code of the municipality whose districts are shown, or <see cref="Everywhere"/>; null for that of the own organisation.</summary>
    public string? Municipality { get; init; }

    /// <summary>Which themes.</summary>
    public ThemeGroup Themes { get; init; } = ThemeGroup.Bravo;

    /// <summary>Only partners of this sector; null for all.</summary>
    public PartnerType? Sector { get; init; }

    /// <summary>Code of the theme of the cell that is looked into.</summary>
    public string? Theme { get; init; }

    /// <summary>Code of the area of the cell that is looked into.</summary>
    public string? Area { get; init; }
}

/// <summary>The cells by area and theme, and what they come down to.</summary>
public sealed record WhiteSpotMap(AreaRow? Municipality, IReadOnlyList<AreaRow> Municipalities, IReadOnlyList<string> Themes, IReadOnlyList<WhiteSpotLine> Lines, IReadOnlyList<EmptyTheme> Empty, IReadOnlyList<OnlyPartner> OnlyPartners, WhiteSpotGaps Gaps)
{
    /// <summary>The cell that is looked into, or null.</summary>
    public WhiteSpotDetail? Chosen { get; init; }

    /// <summary>All cells of areas of their own.</summary>
    public int Cells => Lines.Count(line => !line.IsWhole) * Themes.Count;

    /// <summary>How many cells are white spots.</summary>
    public int WhiteSpots => Lines.Sum(line => line.Cells.Count(cell => cell.IsWhiteSpot));
}

/// <summary>An area and its cells, one per theme. <paramref name="IsWhole"/>: the municipality as a whole, for partners of which the district is not known.</summary>
public sealed record WhiteSpotLine(string Code, string Name, bool IsWhole, IReadOnlyList<WhiteSpotCell> Cells);

/// <summary>Who work in an area on a theme: how many of each sector.</summary>
public sealed record WhiteSpotCell(string Area, string Theme, IReadOnlyDictionary<PartnerType, int> Sectors, PartnerType? Asked)
{
    /// <summary>How many partners.</summary>
    public int Partners => Sectors.Values.Sum();

    /// <summary>Whether it is about the municipality as a whole: what is not known of districts is no white spot.</summary>
    public bool IsWhole { get; init; }

    /// <summary>At most one sector works here; or none of the sector that was asked for.</summary>
    public bool IsWhiteSpot => !IsWhole && Sectors.Count <= (Asked is null ? 1 : 0);
}

/// <summary>A theme, and the areas where nobody works on it.</summary>
public sealed record EmptyTheme(string Theme, IReadOnlyList<string> Areas);

/// <summary>A partner that is the only one in some cells.</summary>
public sealed record OnlyPartner(PartnerId Partner, string Name, PartnerType Type, IReadOnlyList<OnlyCell> Cells);

/// <summary>A theme in an area that hangs on one partner.</summary>
public sealed record OnlyCell(string Theme, string Area, string AreaName);

/// <summary>Partners that stand in no cell: of which no area, or no theme is known. The first of each are named.</summary>
public sealed record WhiteSpotGaps(int Active, int WithoutArea, IReadOnlyList<WhiteSpotPartner> FirstWithoutArea, int WithoutTheme, IReadOnlyList<WhiteSpotPartner> FirstWithoutTheme);

/// <summary>A partner by name.</summary>
public sealed record WhiteSpotPartner(PartnerId Partner, string Name, PartnerType Type);

internal sealed class GetWhiteSpotsHandler(ReachReader reader, ICurrentMember me) : IQueryHandler<GetWhiteSpots, WhiteSpotMap>
{
    public async Task<Outcome<WhiteSpotMap>> Handle(GetWhiteSpots get, CancellationToken ct)
    {
        var reach = await reader.Read(ct);
        var filter = get.Filter;
        var view = new WhiteSpotView(reach, Around(reach, filter), filter.Sector);
        var themes = ThemesOf(filter);
        var lines = view.Lines(themes);
        return new WhiteSpotMap(view.Municipality, [.. reach.Areas.Areas.Where(area => area.Level == AreaLevel.Municipality)], themes, lines, Empty(themes, lines), view.OnlyPartners(themes, lines), Gaps(reach))
        {
            Chosen = filter is { Theme: { } theme, Area: { } area } && themes.Contains(theme) && reach.Areas.Find(area) is { } row ? WhiteSpotCandidates.Detail(reach, row, theme, view.Municipality is null) : null,
        };
    }

    /// <summary>The municipality to show: the one asked for, else that of the cell, else one's own, else the one where most partners are.</summary>
    private AreaRow? Around(Reach reach, WhiteSpotFilter filter)
    {
        if (filter.Municipality == WhiteSpotFilter.Everywhere) return null;
        if (reach.Areas.Find(filter.Municipality) is { Level: AreaLevel.Municipality } asked) return asked;
        if (filter.Area is { } cell && reach.Areas.Find(AreaMapRow.Municipality(cell)) is { } around) return around;
        var own = reach.Partners.FirstOrDefault(partner => partner.Id == me.Partner)?.Areas ?? [];
        var counted = own.Count > 0 ? own : reach.Partners.Where(partner => partner.IsActive).SelectMany(partner => partner.Areas.Select(AreaMapRow.Municipality).Distinct());
        var most = counted.Select(AreaMapRow.Municipality).CountBy(code => code).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key).FirstOrDefault();
        return reach.Areas.Find(most);
    }

    /// <summary>The group that was asked for; the theme of a cell that was asked for is always among them.</summary>
    private static IReadOnlyList<string> ThemesOf(WhiteSpotFilter filter)
    {
        var asked = filter.Theme is null ? null : CodeList.Themes.Find(filter.Theme);
        var group = asked is null || filter.Themes == ThemeGroup.All ? filter.Themes : asked.Bravo is null ? ThemeGroup.Other : ThemeGroup.Bravo;
        return [.. CodeList.Themes.All.Where(theme => group == ThemeGroup.All || theme.Bravo is not null == (group == ThemeGroup.Bravo)).Select(theme => theme.Code)];
    }

    private static IReadOnlyList<EmptyTheme> Empty(IReadOnlyList<string> themes, IReadOnlyList<WhiteSpotLine> lines) =>
    [
        .. themes.Select((theme, at) => new EmptyTheme(theme, [.. lines.Where(line => !line.IsWhole && line.Cells[at].Partners == 0).Select(line => line.Name)])).Where(theme => theme.Areas.Count > 0),
    ];

    private static WhiteSpotGaps Gaps(Reach reach)
    {
        const int MostNamed = 30;
        var active = reach.Partners.Where(partner => partner.IsActive).ToList();
        var (nowhere, nothing) = (active.FindAll(partner => partner.Areas.Count == 0), active.FindAll(partner => partner.Themes.Count == 0));
        return new WhiteSpotGaps(active.Count, nowhere.Count, First(nowhere), nothing.Count, First(nothing));

        static IReadOnlyList<WhiteSpotPartner> First(List<ReachPartner> partners) => [.. partners.Take(MostNamed).Select(partner => new WhiteSpotPartner(partner.Id, partner.Name, partner.Type))];
    }
}
