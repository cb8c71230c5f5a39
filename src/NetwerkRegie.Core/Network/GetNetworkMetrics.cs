using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Core.Network;

/// <summary>The structural figures of the network on a day, over all ties in force.</summary>
[Allow]
public sealed record GetNetworkMetrics(NetworkFilter Filter) : IQuery<NetworkMetrics>;

/// <summary>
/// The figures of a network. Density 2m/(n(n-1)); centralisation by Freeman (1978), 0 when all are equal, 1 for a star; clustering is the mean over all partners;
/// modularity is that of the communities found (Leiden, fixed seed). A figure that is undefined is null.
/// </summary>
public sealed record NetworkMetrics(DateOnly AsOf, int N, int Ties, double? Density, int Components, double? DegreeCentralization, double? BetweennessCentralization, double? AverageClustering, double? Modularity, IReadOnlyList<PartnerMetrics> Partners);

/// <summary>
/// The figures of one partner. Degree and betweenness are counts (each pair once); closeness by Wasserman and Faust; eigenvector with largest entry 1;
/// PageRank with damping 0.85 sums to 1; constraint by Burt.
/// </summary>
public sealed record PartnerMetrics(Guid Id, string Name, PartnerType Type, int Degree, double WeightedDegree, double Betweenness, double Closeness, double? Eigenvector, double PageRank, double Clustering, int CoreNumber, double? Constraint, int Community);

internal sealed class GetNetworkMetricsHandler(NetworkDb db, TimeProvider clock) : IQueryHandler<GetNetworkMetrics, NetworkMetrics>
{
    public async Task<Outcome<NetworkMetrics>> Handle(GetNetworkMetrics get, CancellationToken ct)
    {
        var rows = (await NetworkRows.Read(db, get.Filter.AsOf ?? clock.Today(), ct)).Only(get.Filter);
        return Measure(rows, ct);
    }

    private static NetworkMetrics Measure(NetworkRows rows, CancellationToken ct)
    {
        var graph = NetworkGraph.Of(rows).Graph;
        var (betweenness, communities) = (Betweenness.Of(graph, ct), Communities.Of(graph, cancel: ct));
        return new NetworkMetrics(rows.AsOf, graph.VertexCount, graph.EdgeCount, Density.Of(graph), Components.Of(graph).Count, DegreeCentralization.Of(graph), BetweennessCentralization.Of(betweenness), Clustering.Average(graph), communities.Modularity, PerPartner(rows, graph, betweenness, communities, ct));
    }

    private static IReadOnlyList<PartnerMetrics> PerPartner(NetworkRows rows, Graphs.Graph graph, double[] betweenness, Communities communities, CancellationToken ct)
    {
        var (degree, weighted, core) = (Degree.Of(graph), WeightedDegree.Of(graph), CoreNumber.Of(graph));
        var (closeness, eigenvector, pageRank) = (Closeness.Of(graph, ct), Eigenvector.Of(graph, ct), PageRank.Of(graph, ct));
        var (clustering, constraint) = (Clustering.Of(graph), Constraint.Of(graph, ct));
        return [.. rows.Partners.Select((partner, v) => new PartnerMetrics(partner.Id.Value, partner.Name, partner.Type, degree[v], weighted[v], betweenness[v], closeness[v], eigenvector?[v], pageRank[v], clustering[v], core[v], constraint[v], communities.ByVertex[v]))];
    }
}
