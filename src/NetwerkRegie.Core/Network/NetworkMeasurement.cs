using NetwerkRegie.Graphs;
using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Core.Network;

/// <summary>What was measured of a network: what takes longest is kept, and told with the names of the day.</summary>
internal sealed record NetworkMeasurement(NetworkGraph Network, double[]? Betweenness, Communities Communities, double?[]? Closeness, double[]? Eigenvector, double[] PageRank, double?[] Clustering, int[] Core, double?[] Constraint, double?[] EffectiveSize, Cuts Cuts, Components Components, PathLengths? Paths)
{
    // Walks from every partner along every tie: this many steps take about ten seconds.
    private const long MostSteps = 2_000_000_000;

    private Graph Graph => Network.Graph;

    /// <summary>Whether all paths of the network are walked while somebody waits.</summary>
    public static bool IsQuick(Graph graph) => (long)graph.VertexCount * graph.EdgeCount <= MostSteps;

    public static NetworkMeasurement Of(NetworkGraph network, bool withPaths, CancellationToken ct)
    {
        var graph = network.Graph;
        return new NetworkMeasurement(network, withPaths ? Graphs.Metrics.Betweenness.Of(graph, ct) : null, Communities.Of(graph, cancel: ct), withPaths ? Graphs.Metrics.Closeness.Of(graph, ct) : null, Graphs.Metrics.Eigenvector.Of(graph, ct),
            Graphs.Metrics.PageRank.Of(graph, ct), Graphs.Metrics.Clustering.Of(graph), CoreNumber.Of(graph), Graphs.Metrics.Constraint.Of(graph, ct), Graphs.Metrics.EffectiveSize.Of(graph),
            Cuts.Of(graph), Components.Of(graph), withPaths ? PathLengths.Of(graph, ct) : null);
    }

    public NetworkMetrics Describe(NetworkRows rows) =>
        new(rows.AsOf, Graph.VertexCount, Graph.EdgeCount, Density.Of(Graph), Components.Count, DegreeCentralization.Of(Graph), Betweenness is null ? null : BetweennessCentralization.Of(Betweenness), Graphs.Metrics.Clustering.Average(Clustering), Communities.Modularity, Partners(rows))
        {
            Confirmed = rows.Ties.Count(tie => tie.IsConfirmed),
            MeanDegree = Degree.Mean(Graph),
            LargestComponent = Components.Sizes.FirstOrDefault(),
            Isolates = Degree.Of(Graph).Count(degree => degree == 0),
            Diameter = Paths?.Diameter,
            MeanPathLength = Paths?.Mean,
            LeavesOutPaths = Paths is null,
            Transitivity = Transitivity.Of(Graph),
            DegreeAssortativity = DegreeAssortativity.Of(Graph),
            TypeAssortativity = NominalAssortativity.Of(Graph, Network.Kinds),
            ExternalInternalIndex = ExternalInternalIndex.Of(Graph, Network.Kinds),
            Reciprocity = Reciprocity.Of(Network.Said),
            Bridges = Cuts.Bridges.Count,
            CutPartners = Cuts.ArticulationVertices.Count,
            Communities = Communities.Count,
        };

    private List<PartnerMetrics> Partners(NetworkRows rows)
    {
        var (weighted, cut) = (WeightedDegree.Of(Graph), Cuts.ArticulationVertices.ToHashSet());
        return [.. rows.Partners.Select((partner, v) => new PartnerMetrics(partner.Id.Value, partner.Name, partner.Type, Graph.Degree(v), weighted[v], Betweenness?[v], Closeness?[v], Eigenvector?[v], PageRank[v], Clustering[v], Core[v], Constraint[v], Communities.ByVertex[v])
        {
            InDegree = Network.Said.InDegree(v),
            OutDegree = Network.Said.OutDegree(v),
            EffectiveSize = EffectiveSize[v],
            IsCut = cut.Contains(v),
        })];
    }
}
