using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

public sealed class ReferenceTests
{
    private const double Tolerance = 1e-6;

    public static TheoryData<string> Networks =>
    [
        "karate", "florentine", "lesmis", "krackhardt_kite", "davis_bipartite", "opengr_gelderland_bipartite", "opengr_gelderland_projectie",
        "opengr_utrecht_bipartite", "opengr_utrecht_projectie", "ca-GrQc",
    ];

    [Theory, MemberData(nameof(Networks))]
    public void Figures_of_the_whole_graph_agree(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var graph = network.Graph;
        graph.VertexCount.ShouldBe((int)network.Figure("n"));
        graph.EdgeCount.ShouldBe((int)network.Figure("m"));
        ShouldAgree(Density.Of(graph), network.Figure("density"), "density");
        ShouldAgree(DegreeCentralization.Of(graph), network.Figure("degree_centralization_freeman"), "degree centralisation");
        ShouldAgree(BetweennessCentralization.Of(Betweenness.Of(graph)), network.Figure("betweenness_centralization_freeman"), "betweenness centralisation");
        ShouldAgree(Clustering.Average(graph), network.Figure("average_clustering"), "average clustering");
        var components = Components.Of(graph);
        components.Count.ShouldBe((int)network.Figure("components"));
        components.Sizes.Take(10).ShouldBe(network.Values.GetProperty("component_sizes_top10").EnumerateArray().Select(size => size.GetInt32()));
    }

    [Theory, MemberData(nameof(Networks))]
    public void Bridges_and_articulation_vertices_agree(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var cuts = Cuts.Of(network.Graph);
        cuts.Bridges.Count.ShouldBe((int)network.Figure("bridges"));
        cuts.ArticulationVertices.Count.ShouldBe((int)network.Figure("articulation_points"));
        if (!network.Values.TryGetProperty("articulation_point_ids", out var ids)) return;
        cuts.ArticulationVertices.ShouldBe(ids.EnumerateArray().Select(id => network.VertexOf(id.GetString()!)).Order());
    }

    [Theory, MemberData(nameof(Networks))]
    public void Degrees_and_core_numbers_agree(string name)
    {
        var network = ReferenceNetwork.Load(name);
        ShouldAgree(network, "degree", Degree.Of(network.Graph).Select(degree => (double?)degree));
        ShouldAgree(network, "coreness", CoreNumber.Of(network.Graph).Select(core => (double?)core));
        ShouldAgree(network, "clustering", Clustering.Of(network.Graph).Select(value => (double?)value));
        if (network.Knows("weighted_degree")) ShouldAgree(network, "weighted_degree", WeightedDegree.Of(network.Graph).Select(value => (double?)value));
    }

    [Theory, MemberData(nameof(Networks))]
    public void Centralities_agree(string name)
    {
        var network = ReferenceNetwork.Load(name);
        ShouldAgree(network, "betweenness_raw", Betweenness.Of(network.Graph).Select(value => (double?)value));
        ShouldAgree(network, "closeness_wf", Closeness.Of(network.Graph).Select(value => (double?)value));
        ShouldAgree(network, "eigenvector_max1", Eigenvector.Of(network.Graph)!.Select(value => (double?)value));
        ShouldAgree(network, "pagerank_085", PageRank.Of(network.Graph).Select(value => (double?)value));
    }

    public static TheoryData<string> NetworksWithStructuralHoles => [.. Networks.Where(row => row.Data != "ca-GrQc")];

    [Theory, MemberData(nameof(NetworksWithStructuralHoles))]
    public void Structural_holes_agree(string name)
    {
        var network = ReferenceNetwork.Load(name);
        ShouldAgree(network, "burt_constraint", Constraint.Of(network.Graph));
        ShouldAgree(network, "effective_size", EffectiveSize.Of(network.Graph));
    }

    private static void ShouldAgree(ReferenceNetwork network, string key, IEnumerable<double?> found)
    {
        foreach (var (vertex, value) in found.Index())
        {
            ShouldAgree(value, network.Value(key, vertex), $"{key} of vertex {vertex}");
        }
    }

    private static void ShouldAgree(double? found, double? expected, string what)
    {
        if (expected is null) found.ShouldBeNull(what);
        else found.ShouldNotBeNull(what).ShouldBe(expected.Value, Tolerance * Math.Max(Math.Abs(expected.Value), 1e-9), what);
    }
}
