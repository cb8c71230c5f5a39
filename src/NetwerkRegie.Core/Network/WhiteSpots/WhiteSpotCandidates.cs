using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhiteSpots;

/// <summary>Why a partner could take a white spot up.</summary>
public enum CandidateReason
{
    /// <summary>It is being talked to, and would work on this theme in this area.</summary>
    TalkedTo = 1,

    /// <summary>It works on this theme elsewhere in the municipality.</summary>
    ThemeNearby = 2,

    /// <summary>It works in this area on other themes.</summary>
    WorksHere = 3,

    /// <summary>It works on this theme in another municipality.</summary>
    ThemeElsewhere = 4,
}

/// <summary>A partner that could take a white spot up, and why: where it works on the theme, or on which themes it works here.</summary>
public sealed record WhiteSpotCandidate(PartnerId Partner, string Name, PartnerType Type, CandidateReason Reason, IReadOnlyList<string> Words);

/// <summary>One cell looked into: who work there, which sectors are missing, and who could take it up.</summary>
public sealed record WhiteSpotDetail(AreaRow Area, string Theme, int Partners, IReadOnlyList<WhiteSpotPartner> First, IReadOnlyList<PartnerType> Sectors, IReadOnlyList<PartnerType> Missing, IReadOnlyList<WhiteSpotCandidate> Candidates);

internal static class WhiteSpotCandidates
{
    private const int MostNamed = 8;
    private const int MostCandidates = 6;
    private const int MostWords = 3;

    /// <summary>The detail of a cell; of a municipality as one line, also of what lies in it.</summary>
    public static WhiteSpotDetail Detail(Reach reach, AreaRow area, string theme, bool asOneLine)
    {
        var cell = new AreaTheme(area.Code, theme);
        var there = (asOneLine ? reach.Within(cell) : reach.At(cell)).ToList();
        var sectors = there.Select(partner => partner.Type).Distinct().Order().ToList();
        IReadOnlyList<PartnerType> missing = [.. Enum.GetValues<PartnerType>().Where(type => type != PartnerType.Other && !sectors.Contains(type))];
        return new WhiteSpotDetail(area, theme, there.Count, [.. there.Take(MostNamed).Select(partner => new WhiteSpotPartner(partner.Id, partner.Name, partner.Type))], sectors, missing, Candidates(reach, cell, [.. there], missing));
    }

    /// <summary>Those of a missing sector first, then those with the best reason.</summary>
    private static IReadOnlyList<WhiteSpotCandidate> Candidates(Reach reach, AreaTheme cell, HashSet<ReachPartner> there, IReadOnlyList<PartnerType> missing) =>
    [
        .. reach.Partners.Where(partner => !there.Contains(partner)).Select(partner => (Partner: partner, Reason: Reason(partner, cell))).Where(found => found.Reason is not null)
            .OrderByDescending(found => missing.Contains(found.Partner.Type)).ThenBy(found => found.Reason).Take(MostCandidates)
            .Select(found => new WhiteSpotCandidate(found.Partner.Id, found.Partner.Name, found.Partner.Type, found.Reason!.Value, Words(reach, found.Partner, cell, found.Reason.Value))),
    ];

    private static CandidateReason? Reason(ReachPartner partner, AreaTheme cell)
    {
        if (!partner.IsActive) return partner.Works.Contains(cell) ? CandidateReason.TalkedTo : null;
        var municipality = AreaMapRow.Municipality(cell.Area);
        if (partner.Works.Any(work => work.Theme == cell.Theme && AreaMapRow.Municipality(work.Area) == municipality)) return CandidateReason.ThemeNearby;
        if (partner.Areas.Contains(cell.Area)) return CandidateReason.WorksHere;
        return partner.Works.Any(work => work.Theme == cell.Theme) ? CandidateReason.ThemeElsewhere : null;
    }

    private static IReadOnlyList<string> Words(Reach reach, ReachPartner partner, AreaTheme cell, CandidateReason reason) => reason is CandidateReason.TalkedTo or CandidateReason.WorksHere
        ? [.. partner.Works.Where(work => work.Area == cell.Area && work.Theme != cell.Theme).Select(work => CodeList.Themes.Word(work.Theme)).Take(MostWords)]
        : [.. partner.Works.Where(work => work.Theme == cell.Theme).Select(work => reach.Areas.Find(work.Area)!.Name).Take(MostWords)];
}
