using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhiteSpots;

/// <summary>What a partner works on, and where: themes by the code of a district, or of a municipality where the district is not known.</summary>
/// <param name="Id">The partner.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its sector.</param>
/// <param name="IsActive">Whether it takes part; a candidate is only being talked to.</param>
/// <param name="Themes">All its themes, also where we do not know in which area.</param>
/// <param name="Areas">Every area it works in.</param>
/// <param name="Works">Its themes by area.</param>
internal sealed record ReachPartner(PartnerId Id, string Name, PartnerType Type, bool IsActive, IReadOnlyList<string> Themes, IReadOnlyList<string> Areas, IReadOnlyList<AreaTheme> Works)
{
    /// <inheritdoc />
    public bool Equals(ReachPartner? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>A theme in an area.</summary>
internal readonly record struct AreaTheme(string Area, string Theme);

/// <summary>Who works where on what, over all partners that have not ended.</summary>
internal sealed class Reach
{
    private static readonly IReadOnlyList<ReachPartner> Nobody = [];

    private readonly Dictionary<AreaTheme, List<ReachPartner>> byCell = [];
    private readonly Dictionary<AreaTheme, List<ReachPartner>> byMunicipality = [];

    public Reach(AreaMapRow areas, IReadOnlyList<ReachPartner> partners)
    {
        (Areas, Partners) = (areas, partners);
        foreach (var partner in partners)
        {
            foreach (var work in partner.Works)
            {
                Add(byCell, work, partner);
                Add(byMunicipality, work with { Area = AreaMapRow.Municipality(work.Area) }, partner);
            }
        }
    }

    public AreaMapRow Areas { get; }

    public IReadOnlyList<ReachPartner> Partners { get; }

    /// <summary>Every theme in every area that somebody works on, smallest areas.</summary>
    public IEnumerable<AreaTheme> Cells => byCell.Keys;

    /// <summary>Who takes part and is known to work on the theme in exactly this area.</summary>
    public IEnumerable<ReachPartner> At(AreaTheme cell) => byCell.GetValueOrDefault(cell)?.Where(partner => partner.IsActive) ?? Nobody;

    /// <summary>Who is only being talked to, and would work on the theme in this area.</summary>
    public IEnumerable<ReachPartner> TalkedTo(AreaTheme cell) => byCell.GetValueOrDefault(cell)?.Where(partner => !partner.IsActive) ?? Nobody;

    /// <summary>Who takes part and works on the theme anywhere in the municipality.</summary>
    public IEnumerable<ReachPartner> Within(AreaTheme municipality) => byMunicipality.GetValueOrDefault(municipality)?.Where(partner => partner.IsActive) ?? Nobody;

    // A partner comes with all its work at once, so it stands last in a cell that it is in already.
    private static void Add(Dictionary<AreaTheme, List<ReachPartner>> cells, AreaTheme cell, ReachPartner partner)
    {
        if (!cells.TryGetValue(cell, out var there)) cells.Add(cell, there = []);
        if (there.Count == 0 || there[^1] != partner) there.Add(partner);
    }
}
