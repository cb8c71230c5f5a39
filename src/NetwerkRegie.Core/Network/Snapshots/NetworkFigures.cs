namespace NetwerkRegie.Core.Network.Snapshots;

/// <summary>The figures that are compared and frozen, each under the key that its words are found by. A figure that is undefined is null.</summary>
public static class NetworkFigures
{
    private static readonly string[] OverPaths = ["MeanPathLength", "Diameter", "BetweennessCentralization", "Betweenness", "Closeness"];

    private static readonly (string Key, Func<NetworkMetrics, double?> Of)[] Shape =
    [
        ("N", metrics => metrics.N),
        ("Ties", metrics => metrics.Ties),
        ("Confirmed", metrics => metrics.Confirmed),
        ("MeanDegree", metrics => metrics.MeanDegree),
        ("Density", metrics => metrics.Density),
        ("Components", metrics => metrics.Components),
        ("LargestComponent", metrics => metrics.LargestComponent),
        ("Isolates", metrics => metrics.Isolates),
        ("MeanPathLength", metrics => metrics.MeanPathLength),
        ("Diameter", metrics => metrics.Diameter),
        ("DegreeCentralization", metrics => metrics.DegreeCentralization),
        ("BetweennessCentralization", metrics => metrics.BetweennessCentralization),
        ("CutPartners", metrics => metrics.CutPartners),
        ("Bridges", metrics => metrics.Bridges),
        ("AverageClustering", metrics => metrics.AverageClustering),
        ("Transitivity", metrics => metrics.Transitivity),
        ("Communities", metrics => metrics.Communities),
        ("Modularity", metrics => metrics.Modularity),
        ("ExternalInternalIndex", metrics => metrics.ExternalInternalIndex),
        ("TypeAssortativity", metrics => metrics.TypeAssortativity),
        ("DegreeAssortativity", metrics => metrics.DegreeAssortativity),
        ("Reciprocity", metrics => metrics.Reciprocity),
    ];

    private static readonly (string Key, Func<NetworkRatings, double?> Of)[] Said =
    [
        ("Response", ratings => ratings.Response),
        ("Trust", ratings => ratings.Trust.Mean),
        ("TrustN", ratings => ratings.Trust.N),
        ("Value", ratings => ratings.Value.Mean),
        ("ValueN", ratings => ratings.Value.N),
    ];

    private static readonly (string Key, Func<PartnerMetrics, double?> Of)[] Each =
    [
        ("Degree", partner => partner.Degree),
        ("InDegree", partner => partner.InDegree),
        ("OutDegree", partner => partner.OutDegree),
        ("WeightedDegree", partner => partner.WeightedDegree),
        ("Betweenness", partner => partner.Betweenness),
        ("Closeness", partner => partner.Closeness),
        ("Eigenvector", partner => partner.Eigenvector),
        ("PageRank", partner => partner.PageRank),
        ("Clustering", partner => partner.Clustering),
        ("CoreNumber", partner => partner.CoreNumber),
        ("Constraint", partner => partner.Constraint),
        ("EffectiveSize", partner => partner.EffectiveSize),
        ("Cut", partner => partner.IsCut ? 1 : 0),
        ("Community", partner => partner.Community + 1),
    ];

    /// <summary>The keys of the figures of a whole network, in the order in which they are told.</summary>
    public static IReadOnlyList<string> OfNetwork { get; } = [.. Shape.Select(figure => figure.Key), .. Said.Select(figure => figure.Key)];

    /// <summary>The keys of the figures of a partner, in the order in which they are told: whether the network falls apart without it is 1 or 0, communities count from 1.</summary>
    public static IReadOnlyList<string> OfPartner { get; } = [.. Each.Select(figure => figure.Key)];

    /// <summary>The figures of a whole network; what its sides say of each other is undefined where it is not known, and what was not measured is left out.</summary>
    internal static IReadOnlyDictionary<string, double?> Of(NetworkMetrics metrics, NetworkRatings? ratings) => Shape.Where(figure => Measured(figure.Key, metrics)).Select(figure => (figure.Key, Value: figure.Of(metrics)))
        .Concat(Said.Select(figure => (figure.Key, Value: ratings is null ? null : figure.Of(ratings))))
        .ToDictionary(figure => figure.Key, figure => figure.Value, StringComparer.Ordinal);

    /// <summary>The figures of one partner.</summary>
    internal static IReadOnlyDictionary<string, double?> Of(PartnerMetrics partner, NetworkMetrics metrics) => Each.Where(figure => Measured(figure.Key, metrics)).ToDictionary(figure => figure.Key, figure => figure.Of(partner), StringComparer.Ordinal);

    private static bool Measured(string key, NetworkMetrics metrics) => !metrics.LeavesOutPaths || !OverPaths.Contains(key);
}
