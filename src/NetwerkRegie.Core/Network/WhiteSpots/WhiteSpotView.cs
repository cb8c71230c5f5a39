using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhiteSpots;

/// <summary>The cells as they are looked at: the districts of one municipality, or every municipality where somebody works as one line.</summary>
internal sealed class WhiteSpotView(Reach reach, AreaRow? municipality, PartnerType? sector)
{
    private const int MostOnlyPartners = 20;

    public AreaRow? Municipality => municipality;

    public IReadOnlyList<WhiteSpotLine> Lines(IReadOnlyList<string> themes) => municipality is { } around ? Districts(around, themes) : Municipalities(themes);

    /// <summary>The partners that are the only one in a cell, those with most such cells first.</summary>
    public IReadOnlyList<OnlyPartner> OnlyPartners(IReadOnlyList<string> themes, IReadOnlyList<WhiteSpotLine> lines) =>
    [
        .. lines.Where(line => !line.IsWhole).SelectMany(line => themes.Select(theme => (Line: line, Theme: theme, There: Who(new AreaTheme(line.Code, theme)).Take(2).ToList())))
            .Where(cell => cell.There.Count == 1)
            .GroupBy(cell => cell.There[0])
            .Select(cells => new OnlyPartner(cells.Key.Id, cells.Key.Name, cells.Key.Type, [.. cells.Select(cell => new OnlyCell(cell.Theme, cell.Line.Code, cell.Line.Name))]))
            .OrderByDescending(partner => partner.Cells.Count).ThenBy(partner => partner.Name, StringComparer.CurrentCulture).Take(MostOnlyPartners),
    ];

    /// <summary>Every district, and the municipality as a whole when it has no districts or somebody is only known to work somewhere in it.</summary>
    private IReadOnlyList<WhiteSpotLine> Districts(AreaRow around, IReadOnlyList<string> themes)
    {
        var districts = reach.Areas.Areas.Where(area => area.Within == around.Code).Select(area => Line(area, isWhole: false, themes)).ToList();
        var whole = Line(around, isWhole: districts.Count > 0, themes);
        return whole.IsWhole && whole.Cells.All(cell => cell.Partners == 0) ? districts : [.. districts, whole];
    }

    private IReadOnlyList<WhiteSpotLine> Municipalities(IReadOnlyList<string> themes)
    {
        var known = reach.Partners.Where(partner => partner.IsActive).SelectMany(partner => partner.Areas).Select(AreaMapRow.Municipality).ToHashSet(StringComparer.Ordinal);
        return [.. reach.Areas.Areas.Where(area => known.Contains(area.Code)).Select(area => Line(area, isWhole: false, themes))];
    }

    private WhiteSpotLine Line(AreaRow area, bool isWhole, IReadOnlyList<string> themes) => new(area.Code, area.Name, isWhole, [.. themes.Select(theme => Cell(new AreaTheme(area.Code, theme)) with { IsWhole = isWhole })]);

    private WhiteSpotCell Cell(AreaTheme cell) =>
        new(cell.Area, cell.Theme, Who(cell).CountBy(partner => partner.Type).OrderBy(count => count.Key).ToDictionary(count => count.Key, count => count.Value), sector);

    private IEnumerable<ReachPartner> Who(AreaTheme cell) => (municipality is null ? reach.Within(cell) : reach.At(cell)).Where(partner => sector is null || partner.Type == sector);
}
