using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>Every value of every reference file; a key that no test knows fails, so that none is passed over.</summary>
public sealed class ReferenceTests
{
    private const double Exact = 1e-9;

    // What is found by repeated steps or by search stops near the value and not on it.
    private const double Iterative = 1e-6;

    public static TheoryData<string> Networks =>
    [
        "karate", "florentine", "lesmis", "krackhardt_kite", "davis_bipartite", "opengr_gelderland_bipartite", "opengr_gelderland_projectie",
        "opengr_utrecht_bipartite", "opengr_utrecht_projectie", "ca-GrQc",
    ];

    [Fact]
    public void All_reference_files_are_read()
    {
        var files = Directory.EnumerateFiles(SharedData.File("networks"), "*.reference.json").Select(file => Path.GetFileName(file).Replace(".reference.json", "", StringComparison.Ordinal));
        Networks.Select(row => row.Data).ShouldBe(files, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Networks))]
    public void Every_figure_of_the_whole_graph_agrees(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var figures = new ReferenceFigures(network);
        var tested = network.Values.EnumerateObject().Count(property => figures.Test(property.Name, property.Value));
        tested.ShouldBeGreaterThanOrEqualTo(22);
    }

    [Theory, MemberData(nameof(Networks))]
    public void Every_figure_of_every_vertex_agrees(string name)
    {
        var network = ReferenceNetwork.Load(name);
        network.VertexKeys.Count.ShouldBeGreaterThanOrEqualTo(11);
        foreach (var key in network.VertexKeys)
        {
            var found = Found(key, network.Graph);
            var tolerance = key is "eigenvector_max1" or "eigenvector_l2" or "pagerank_085" ? Iterative : Exact;
            found.Count.ShouldBe(network.Graph.VertexCount);
            for (var vertex = 0; vertex < found.Count; vertex++) ShouldAgree(found[vertex], network.Value(key, vertex), $"{key} of vertex {vertex}", tolerance);
        }
    }

    [Theory, MemberData(nameof(Networks))]
    public void The_network_read_one_way_only_or_both_ways_gives_what_its_edges_give(string name)
    {
        var graph = ReferenceNetwork.Load(name).Graph;
        var both = DirectedGraph.Of(graph.VertexCount, graph.Edges().SelectMany(edge => (Arc[])[new Arc(edge.A, edge.B), new Arc(edge.B, edge.A)]));
        ShouldAgree(Density.Of(both), Density.Of(graph), "density", Exact);
        ShouldAgree(DegreeAssortativity.Of(both), DegreeAssortativity.Of(graph), "assortativity", Exact);
        Reciprocity.Of(both).ShouldBe(1);
        Reciprocity.Of(DirectedGraph.Of(graph.VertexCount, graph.Edges().Select(edge => new Arc(edge.A, edge.B)))).ShouldBe(0);
        PathLengths.Of(both).ShouldBe(PathLengths.Of(graph));
        Closeness.Of(both).ShouldBe(Closeness.Of(graph));
        PageRank.Of(both).ShouldBe(PageRank.Of(graph));
        var betweenness = Betweenness.Of(both);
        foreach (var (vertex, value) in Betweenness.Of(graph).Index()) ShouldAgree(betweenness[vertex], 2 * value, "betweenness", Exact);
    }

    internal static void ShouldAgree(double? found, double? expected, string what, double tolerance)
    {
        if (expected is null) found.ShouldBeNull(what);
        else found.ShouldNotBeNull(what).ShouldBe(expected.Value, tolerance * Math.Max(Math.Abs(expected.Value), 1e-9), what);
    }

    private static IReadOnlyList<double?> Found(string key, Graph graph) => key switch
    {
        "degree" => [.. Degree.Of(graph)],
        "degree_centrality" => [.. Degree.Of(graph).Select(degree => (double?)degree / (graph.VertexCount - 1))],
        "weighted_degree" => [.. WeightedDegree.Of(graph)],
        "betweenness_raw" => [.. Betweenness.Of(graph)],
        "betweenness_norm" => [.. Betweenness.Of(graph).Select(count => (double?)count / ((graph.VertexCount - 1.0) * (graph.VertexCount - 2) / 2))],
        "closeness_wf" => Closeness.Of(graph),
        "closeness_component" => WithinComponent(graph),
        "eigenvector_max1" => [.. Eigenvector.Of(graph)!],
        "eigenvector_l2" => OfLengthOne(Eigenvector.Of(graph)!),
        "pagerank_085" => [.. PageRank.Of(graph)],
        "clustering" => [.. Clustering.Of(graph).Select(value => (double?)(value ?? 0))],
        "coreness" => [.. CoreNumber.Of(graph)],
        "burt_constraint" => Constraint.Of(graph),
        "effective_size" => EffectiveSize.Of(graph),
        _ => throw new NotSupportedException($"No test knows the reference value {key} of a vertex."),
    };

    private static IReadOnlyList<double?> WithinComponent(Graph graph)
    {
        var components = Components.Of(graph);
        return [.. Closeness.Of(graph).Select((closeness, vertex) => components.Sizes[components.ByVertex[vertex]] is var size && size == 1 ? 0 : closeness * (graph.VertexCount - 1) / (size - 1))];
    }

    private static IReadOnlyList<double?> OfLengthOne(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(entry => entry * entry));
        return [.. vector.Select(entry => (double?)(entry / length))];
    }
}
