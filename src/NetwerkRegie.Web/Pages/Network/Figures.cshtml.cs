using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Network;

/// <summary>The figures of the network on a day, each with its meaning and formula, and those of every partner.</summary>
public sealed class FiguresModel : NetworkPage
{
    /// <summary>The figures of a partner, by which the table can be sorted.</summary>
    public static readonly IReadOnlyList<string> Columns = ["Degree", "WeightedDegree", "Betweenness", "Closeness", "Eigenvector", "PageRank", "Clustering", "CoreNumber", "Constraint"];

    private const int MostShown = 200;

    [BindProperty(SupportsGet = true, Name = "op")]
    public string Sort { get; set; } = Columns[0];

    [BindProperty(SupportsGet = true, Name = "peildatum")]
    public DateOnly? Day { get; set; }

    public NetworkMetrics Metrics { get; private set; } = null!;

    public IReadOnlyList<(string Key, string Value)> Whole =>
    [
        ("N", Metrics.N.ToString("N0", CultureInfo.CurrentCulture)),
        ("Ties", Metrics.Ties.ToString("N0", CultureInfo.CurrentCulture)),
        ("Density", IndexModel.Figure(Metrics.Density)),
        ("Components", Metrics.Components.ToString("N0", CultureInfo.CurrentCulture)),
        ("DegreeCentralization", IndexModel.Figure(Metrics.DegreeCentralization)),
        ("BetweennessCentralization", IndexModel.Figure(Metrics.BetweennessCentralization)),
        ("AverageClustering", IndexModel.Figure(Metrics.AverageClustering)),
        ("Modularity", IndexModel.Figure(Metrics.Modularity)),
    ];

    public IReadOnlyList<PartnerMetrics> Partners => [.. Metrics.Partners.OrderByDescending(partner => Value(partner, Sort) ?? double.MinValue).ThenBy(partner => partner.Name, StringComparer.CurrentCulture).Take(MostShown)];

    public static string Cell(PartnerMetrics partner, string key) => Value(partner, key) is not { } value
        ? Texts.Say("NetworkPages.Undefined")
        : value.ToString(key is "Degree" or "WeightedDegree" or "CoreNumber" ? "N0" : key is "Betweenness" ? "N1" : "N3", CultureInfo.CurrentCulture);

    public Task<IActionResult> OnGetAsync() => Ask(new GetNetworkMetrics(new NetworkFilter { AsOf = Day }), metrics => Metrics = metrics);

    private static double? Value(PartnerMetrics partner, string key) => key switch
    {
        "WeightedDegree" => partner.WeightedDegree,
        "Betweenness" => partner.Betweenness,
        "Closeness" => partner.Closeness,
        "Eigenvector" => partner.Eigenvector,
        "PageRank" => partner.PageRank,
        "Clustering" => partner.Clustering,
        "CoreNumber" => partner.CoreNumber,
        "Constraint" => partner.Constraint,
        _ => partner.Degree,
    };
}
