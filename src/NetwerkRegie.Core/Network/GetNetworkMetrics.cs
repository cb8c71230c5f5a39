using System.Text.Json.Serialization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Zoom;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Network;

/// <summary>The structural figures of the network on a day, over all ties in force.</summary>
/// <param name="Filter">Which part.</param>
/// <param name="HoweverLarge">Whether whoever asks can wait for figures over paths, which take minutes in a network of tens of thousands.</param>
[Allow]
public sealed record GetNetworkMetrics(NetworkFilter Filter, bool HoweverLarge = false) : IQuery<NetworkMetrics>;

/// <summary>
/// The figures of a network. Density 2m/(n(n-1)); centralisation by Freeman (1978), 0 when all are equal, 1 for a star; clustering is the mean over all partners;
/// modularity is that of the communities found (Leiden, fixed seed). A figure that is undefined is null.
/// </summary>
public sealed record NetworkMetrics(DateOnly AsOf, int N, int Ties, double? Density, int Components, double? DegreeCentralization, double? BetweennessCentralization, double? AverageClustering, double? Modularity, IReadOnlyList<PartnerMetrics> Partners)
{
    /// <summary>The ties that both sides rated.</summary>
    public required int Confirmed { get; init; }

    /// <summary>Ties per partner: 2m/n.</summary>
    public required double? MeanDegree { get; init; }

    /// <summary>The number of partners in the largest part.</summary>
    public required int LargestComponent { get; init; }

    /// <summary>The partners without any tie.</summary>
    public required int Isolates { get; init; }

    /// <summary>The most steps between two partners that can reach each other.</summary>
    public required int? Diameter { get; init; }

    /// <summary>The mean number of steps between two partners that can reach each other.</summary>
    public required double? MeanPathLength { get; init; }

    /// <summary>Which part of all pairs with a partner in common has a tie (Newman, Strogatz and Watts 2001).</summary>
    public required double? Transitivity { get; init; }

    /// <summary>Whether the well joined are joined with the well joined, -1 to 1 (Newman 2003).</summary>
    public required double? DegreeAssortativity { get; init; }

    /// <summary>Whether partners are joined with their own type more than by chance, -1 to 1 (Newman 2003).</summary>
    public required double? TypeAssortativity { get; init; }

    /// <summary>E-I index over types: -1 when all ties stay within a type, 1 when all go between types (Krackhardt and Stern 1988).</summary>
    public required double? ExternalInternalIndex { get; init; }

    /// <summary>Of all that one side says of the other (level 1 or higher), which part the other says too.</summary>
    public required double? Reciprocity { get; init; }

    /// <summary>The ties whose loss makes the network fall into more parts.</summary>
    public required int Bridges { get; init; }

    /// <summary>The partners whose loss makes the network fall into more parts.</summary>
    public required int CutPartners { get; init; }

    /// <summary>The number of communities, a partner without ties being one of its own.</summary>
    public required int Communities { get; init; }

    /// <summary>Whether the network is so large that no paths were walked in it: betweenness, closeness and distances are null then, not because they are undefined.</summary>
    [JsonIgnore]
    public bool LeavesOutPaths { get; init; }

    /// <summary>What the whole network can be narrowed down to; no figure, so it leaves no program.</summary>
    [JsonIgnore]
    public NetworkChoices Choices { get; init; } = new([], [], []);
}

/// <summary>The types, places and themes (codes) that occur in the whole network.</summary>
public sealed record NetworkChoices(IReadOnlyList<PartnerType> Types, IReadOnlyList<string> Places, IReadOnlyList<string> Themes)
{
    internal static NetworkChoices Of(NetworkRows all) => new(
        [.. all.Partners.Select(partner => partner.Type).Distinct().Order()],
        [.. all.Partners.Select(partner => partner.Place).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)],
        [.. all.Partners.SelectMany(partner => partner.Themes).Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)]);
}

/// <summary>
/// The figures of one partner. Degree and betweenness are counts (each pair once); closeness by Wasserman and Faust; eigenvector with largest entry 1;
/// PageRank with damping 0.85 sums to 1; clustering is undefined (null) below two ties; constraint and effective size by Burt, undefined without ties.
/// </summary>
public sealed record PartnerMetrics(Guid Id, string Name, PartnerType Type, int Degree, double WeightedDegree, double? Betweenness, double? Closeness, double? Eigenvector, double PageRank, double? Clustering, int CoreNumber, double? Constraint, int Community)
{
    /// <summary>How many others say that they work with it: level 1 or higher.</summary>
    public required int InDegree { get; init; }

    /// <summary>Of how many others it says so itself.</summary>
    public required int OutDegree { get; init; }

    /// <summary>The number of its ties less those that only repeat each other's reach.</summary>
    public required double? EffectiveSize { get; init; }

    /// <summary>Whether the network falls into more parts without it.</summary>
    public required bool IsCut { get; init; }
}

internal sealed class GetNetworkMetricsHandler(NetworkOnDay network, NetworkZoom zoom, TimeProvider clock, MeasuredNetworks measured) : IQueryHandler<GetNetworkMetrics, NetworkMetrics>
{
    public async Task<Outcome<NetworkMetrics>> Handle(GetNetworkMetrics get, CancellationToken ct)
    {
        if (get.Filter.Group is null) return await network.Answer($"its figures{(get.HoweverLarge ? ", however large" : "")}", get.Filter, metrics => metrics.AsOf, () => Part(get, ct), ct);
        var all = await All(get, ct);
        if (await zoom.Open(all.Only(get.Filter), get.Filter, ct) is not { } group) return Outcome.NotFound;
        return Measure(get, all, group.Rows, ct);
    }

    private async Task<NetworkMetrics> Part(GetNetworkMetrics get, CancellationToken ct)
    {
        var all = await All(get, ct);
        return Measure(get, all, all.Only(get.Filter), ct);
    }

    private Task<NetworkRows> All(GetNetworkMetrics get, CancellationToken ct) => network.Read(get.Filter.AsOf ?? clock.Today(), ct);

    private NetworkMetrics Measure(GetNetworkMetrics get, NetworkRows all, NetworkRows part, CancellationToken ct) => measured.Of(part, get.HoweverLarge, ct) with { Choices = NetworkChoices.Of(all) };
}
