using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhatIf;

/// <summary>Which themes and areas lose their last partner when some go.</summary>
internal static class ReachWithout
{
    public static WhatIfReach Of(Reach reach, HashSet<PartnerId> gone)
    {
        var going = reach.Partners.Where(partner => partner.IsActive && gone.Contains(partner.Id)).ToList();
        var staying = reach.Partners.Where(partner => partner.IsActive && !gone.Contains(partner.Id)).ToList();
        var left = going.SelectMany(partner => partner.Works).Distinct().Select(cell => (Cell: cell, Left: There(reach, cell).Count(partner => !gone.Contains(partner.Id)))).ToList();
        var themes = Lost(going, staying, partner => partner.Themes, partner => partner.Themes);
        return new WhatIfReach(
            [.. CodeList.Themes.All.Select(theme => theme.Code).Where(themes.Contains)],
            [.. Lost(going, staying, partner => partner.Areas, partner => partner.Areas.Concat(partner.Areas.Select(AreaMapRow.Municipality))).Select(area => Name(reach, area)).Order(StringComparer.CurrentCulture)],
            [.. CodeList.Themes.All.Select(theme => new EmptyTheme(theme.Code, [.. left.Where(cell => cell.Left == 0 && cell.Cell.Theme == theme.Code).Select(cell => Name(reach, cell.Cell.Area)).Order(StringComparer.CurrentCulture)])).Where(theme => theme.Areas.Count > 0)],
            left.Count(cell => cell.Left == 1));
    }

    private static HashSet<string> Lost(List<ReachPartner> going, List<ReachPartner> staying, Func<ReachPartner, IEnumerable<string>> of, Func<ReachPartner, IEnumerable<string>> kept)
    {
        var lost = going.SelectMany(of).ToHashSet(StringComparer.Ordinal);
        if (lost.Count > 0) lost.ExceptWith(staying.SelectMany(kept));
        return lost;
    }

    /// <summary>Who works in a district of a municipality works in the municipality too.</summary>
    private static IEnumerable<ReachPartner> There(Reach reach, AreaTheme cell) => AreaMapRow.Municipality(cell.Area) == cell.Area ? reach.Within(cell) : reach.At(cell);

    private static string Name(Reach reach, string area) => reach.Areas.Find(area)?.Name ?? area;
}
