using System.Globalization;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>A figure of a partner: a column of the table, by which it can be sorted, and of the file.</summary>
/// <param name="Key">Its name in the texts and in the address.</param>
/// <param name="Value">The figure; null when it cannot be told.</param>
/// <param name="Format">How it is written in the table.</param>
public sealed record PartnerFigure(string Key, Func<PartnerMetrics, double?> Value, string Format)
{
    private const string Whole = "N0";
    private const string Fraction = "N3";

    /// <summary>Every figure of a partner, in the order of the columns.</summary>
    public static readonly IReadOnlyList<PartnerFigure> All =
    [
        new("Degree", partner => partner.Degree, Whole),
        new("InDegree", partner => partner.InDegree, Whole),
        new("OutDegree", partner => partner.OutDegree, Whole),
        new("WeightedDegree", partner => partner.WeightedDegree, Whole),
        new("Betweenness", partner => partner.Betweenness, "N1") { IsOverPaths = true },
        new("Closeness", partner => partner.Closeness, Fraction) { IsOverPaths = true },
        new("Eigenvector", partner => partner.Eigenvector, Fraction),
        new("PageRank", partner => partner.PageRank, Fraction),
        new("Clustering", partner => partner.Clustering, Fraction),
        new("CoreNumber", partner => partner.CoreNumber, Whole),
        new("Constraint", partner => partner.Constraint, Fraction),
        new("EffectiveSize", partner => partner.EffectiveSize, "N1"),
        new("Cut", partner => partner.IsCut ? 1 : 0, YesNo),
        new("Community", partner => partner.Community + 1, Whole),
    ];

    private const string YesNo = "yes-no";

    /// <summary>Whether it is about paths, which are not walked in the largest networks.</summary>
    public bool IsOverPaths { get; init; }

    /// <summary>The figure as the table says it, in words where there is none.</summary>
    public string Cell(PartnerMetrics partner, NetworkMetrics network) => Cell(Value(partner), IsOverPaths && network.LeavesOutPaths);

    /// <summary>The same of a figure that was told before, or that was not measured then.</summary>
    public string Cell(double? figure, bool leftOut) => figure switch
    {
        null when leftOut => Texts.Say("NetworkPages.NotMeasured"),
        null => Texts.Say("NetworkPages.Undefined"),
        { } yes when Format == YesNo => Texts.Say(yes > 0 ? "NetworkPages.Yes" : "NetworkPages.No"),
        { } value => value.ToString(Format, CultureInfo.CurrentCulture),
    };

    /// <summary>The figure for a file, as exact as a number in a file can be; an empty cell where there is none.</summary>
    public OutgoingValue Outgoing(PartnerMetrics partner) => Value(partner) switch
    {
        null => default,
        { } yes when Format == YesNo => yes > 0,
        { } value => (decimal)value,
    };
}
