using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>A figure of a network as a whole: a row of the table.</summary>
/// <param name="Key">Its name in the texts.</param>
/// <param name="Cell">The figure as the table says it, in words where there is none.</param>
public sealed record WholeFigure(string Key, Func<NetworkMetrics, string> Cell)
{
    /// <summary>Every figure of a network, in the order of the rows.</summary>
    public static readonly IReadOnlyList<WholeFigure> All =
    [
        Count("N", figures => figures.N),
        Count("Ties", figures => figures.Ties),
        Part("MeanDegree", figures => figures.MeanDegree),
        Part("Density", figures => figures.Density),
        Count("Components", figures => figures.Components),
        Count("LargestComponent", figures => figures.LargestComponent),
        Count("Isolates", figures => figures.Isolates),
        OverPaths("MeanPathLength", figures => IndexModel.Figure(figures.MeanPathLength)),
        OverPaths("Diameter", figures => figures.Diameter?.ToString("N0", CultureInfo.CurrentCulture) ?? IndexModel.Figure(null)),
        Part("DegreeCentralization", figures => figures.DegreeCentralization),
        OverPaths("BetweennessCentralization", figures => IndexModel.Figure(figures.BetweennessCentralization)),
        Count("CutPartners", figures => figures.CutPartners),
        Count("Bridges", figures => figures.Bridges),
        Part("AverageClustering", figures => figures.AverageClustering),
        Part("Transitivity", figures => figures.Transitivity),
        Count("Communities", figures => figures.Communities),
        Part("Modularity", figures => figures.Modularity),
        Part("ExternalInternalIndex", figures => figures.ExternalInternalIndex),
        Part("TypeAssortativity", figures => figures.TypeAssortativity),
        Part("DegreeAssortativity", figures => figures.DegreeAssortativity),
        Part("Reciprocity", figures => figures.Reciprocity),
    ];

    private static WholeFigure Count(string key, Func<NetworkMetrics, int> of) => new(key, figures => of(figures).ToString("N0", CultureInfo.CurrentCulture));

    private static WholeFigure OverPaths(string key, Func<NetworkMetrics, string> of) => new(key, figures => figures.LeavesOutPaths ? Texts.Say("NetworkPages.NotMeasured") : of(figures));

    private static WholeFigure Part(string key, Func<NetworkMetrics, double?> of) => new(key, figures => IndexModel.Figure(of(figures)));
}
