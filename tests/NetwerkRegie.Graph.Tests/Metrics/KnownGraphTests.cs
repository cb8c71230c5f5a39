using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

public sealed class KnownGraphTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Density_is_undefined_below_two_vertices_and_runs_from_0_to_1()
    {
        Density.Of(KnownGraphs.Empty(0)).ShouldBeNull();
        Density.Of(KnownGraphs.Empty(1)).ShouldBeNull();
        Density.Of(KnownGraphs.Empty(2)).ShouldBe(0);
        Density.Of(KnownGraphs.Ring(5)).ShouldBe(0.5);
        Density.Of(KnownGraphs.Complete(6)).ShouldBe(1);
    }

    [Fact]
    public void Weighted_degree_adds_weights_where_degree_counts_edges()
    {
        var graph = Graph.Of(4, [new Edge(0, 1, 2), new Edge(0, 2, 0.5)]);
        Degree.Of(graph).ShouldBe([2, 1, 1, 0]);
        WeightedDegree.Of(graph).ShouldBe([2.5, 2, 0.5, 0]);
    }

    [Fact]
    public void A_star_is_wholly_centralised_and_a_ring_not_at_all()
    {
        DegreeCentralization.Of(KnownGraphs.Star(7)).ShouldBe(1);
        DegreeCentralization.Of(KnownGraphs.Ring(7)).ShouldBe(0);
        BetweennessCentralization.Of(Betweenness.Of(KnownGraphs.Star(7))).ShouldBe(1);
        BetweennessCentralization.Of(Betweenness.Of(KnownGraphs.Ring(7))).ShouldNotBeNull().ShouldBe(0, Tolerance);
    }

    [Fact]
    public void Centralisation_is_undefined_below_three_vertices()
    {
        DegreeCentralization.Of(KnownGraphs.Path(2)).ShouldBeNull();
        BetweennessCentralization.Of(Betweenness.Of(KnownGraphs.Path(2))).ShouldBeNull();
        DegreeCentralization.Of(KnownGraphs.Empty(3)).ShouldBe(0);
    }

    [Fact]
    public void Betweenness_counts_each_pair_once()
    {
        Betweenness.Of(KnownGraphs.Path(5)).ShouldBe([0, 3, 4, 3, 0]);
        Betweenness.Of(KnownGraphs.Star(5)).ShouldBe([6, 0, 0, 0, 0]);
    }

    [Fact]
    public void Betweenness_is_shared_among_equal_shortest_paths() => Betweenness.Of(KnownGraphs.Ring(4)).ShouldBe([0.5, 0.5, 0.5, 0.5]);

    [Fact]
    public void Closeness_weighs_the_part_of_the_graph_a_vertex_reaches()
    {
        Closeness.Of(KnownGraphs.Star(5))[0].ShouldBe(1);
        Closeness.Of(Graph.Of(4, [new Edge(0, 1)])).ShouldBe([1.0 / 3, 1.0 / 3, 0, 0]);
        Closeness.Of(KnownGraphs.Empty(1)).ShouldBe([null]);
        Closeness.Of(KnownGraphs.Empty(2)).ShouldBe([0, 0]);
    }

    [Fact]
    public void The_eigenvector_settles_on_a_bipartite_graph()
    {
        var star = Eigenvector.Of(KnownGraphs.Star(5)).ShouldNotBeNull();
        star[0].ShouldBe(1, Tolerance);
        star[1..].ShouldAllBe(value => Math.Abs(value - 0.5) < Tolerance);
    }

    [Fact]
    public void The_eigenvector_settles_on_a_long_chain()
    {
        const int n = 400;
        var chain = Eigenvector.Of(KnownGraphs.Path(n)).ShouldNotBeNull();
        var middle = Math.Sin(Math.PI * (n / 2) / (n + 1));
        for (var vertex = 0; vertex < n; vertex++) chain[vertex].ShouldBe(Math.Sin(Math.PI * (vertex + 1) / (n + 1)) / middle, 1e-8);
    }

    [Fact]
    public void The_eigenvector_lives_in_the_largest_component_and_needs_an_edge()
    {
        Eigenvector.Of(KnownGraphs.Empty(3)).ShouldBeNull();
        var apart = Eigenvector.Of(Graph.Of(6, [new Edge(0, 1), new Edge(2, 3), new Edge(3, 4)])).ShouldNotBeNull();
        apart[0].ShouldBe(0);
        apart[5].ShouldBe(0);
        apart[3].ShouldBe(1, Tolerance);
        apart[2].ShouldBe(Math.Sqrt(0.5), Tolerance);
    }

    [Fact]
    public void PageRank_sums_to_one_with_isolates_too()
    {
        PageRank.Of(Graph.Of(5, [new Edge(0, 1), new Edge(1, 2)])).Sum().ShouldBe(1, Tolerance);
        PageRank.Of(KnownGraphs.Empty(4)).ShouldBe([0.25, 0.25, 0.25, 0.25]);
        PageRank.Of(KnownGraphs.Empty(0)).ShouldBeEmpty();
    }

    [Fact]
    public void Clustering_is_1_in_a_triangle_and_undefined_without_pairs_of_neighbours()
    {
        Clustering.Of(Graph.Of(5, [.. KnownGraphs.Complete(3).Edges(), new Edge(2, 3)])).ShouldBe([1, 1, 1.0 / 3, null, null]);
        Clustering.Average(KnownGraphs.Complete(4)).ShouldBe(1);
        Clustering.Average(KnownGraphs.Empty(0)).ShouldBeNull();
    }

    [Fact]
    public void Core_numbers_peel_the_graph()
    {
        CoreNumber.Of(KnownGraphs.Complete(5)).ShouldAllBe(core => core == 4);
        CoreNumber.Of(Graph.Of(6, [.. KnownGraphs.Complete(4).Edges(), new Edge(3, 4)])).ShouldBe([3, 3, 3, 3, 1, 0]);
    }

    [Fact]
    public void Structural_holes_are_undefined_for_isolates()
    {
        var graph = Graph.Of(5, [new Edge(0, 1), new Edge(0, 2), new Edge(0, 3)]);
        Constraint.Of(graph).ShouldBe([3 * (1.0 / 9), 1, 1, 1, null]);
        EffectiveSize.Of(graph).ShouldBe([3, 1, 1, 1, null]);
        Constraint.Of(KnownGraphs.Complete(3)).ShouldBe([1.125, 1.125, 1.125]);
        EffectiveSize.Of(KnownGraphs.Complete(4)).ShouldBe([1, 1, 1, 1]);
    }

    [Fact]
    public void Every_edge_of_a_path_is_a_bridge_and_none_of_a_ring()
    {
        var path = Cuts.Of(KnownGraphs.Path(4));
        path.Bridges.ShouldBe([new Edge(0, 1), new Edge(1, 2), new Edge(2, 3)]);
        path.ArticulationVertices.ShouldBe([1, 2]);
        var ring = Cuts.Of(KnownGraphs.Ring(4));
        ring.Bridges.ShouldBeEmpty();
        ring.ArticulationVertices.ShouldBeEmpty();
    }

    [Fact]
    public void A_very_long_chain_is_searched_without_exhausting_the_stack() => Cuts.Of(KnownGraphs.Path(200_000)).Bridges.Count.ShouldBe(199_999);

    [Fact]
    public void Components_come_largest_first()
    {
        var components = Components.Of(Graph.Of(6, [new Edge(0, 1), new Edge(2, 3), new Edge(3, 4)]));
        components.Count.ShouldBe(3);
        components.Sizes.ShouldBe([3, 2, 1]);
        components.ByVertex.ShouldBe([1, 1, 0, 0, 0, 2]);
        components.Vertices(0).ShouldBe([2, 3, 4]);
        Components.Of(KnownGraphs.Empty(0)).Count.ShouldBe(0);
    }

    [Fact]
    public void Long_computations_stop_when_asked()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var graph = KnownGraphs.Ring(50);
        Should.Throw<OperationCanceledException>(() => Betweenness.Of(graph, cancel.Token));
        Should.Throw<OperationCanceledException>(() => Closeness.Of(graph, cancel.Token));
        Should.Throw<OperationCanceledException>(() => Eigenvector.Of(graph, cancel.Token));
        Should.Throw<OperationCanceledException>(() => PageRank.Of(graph, cancel.Token));
        Should.Throw<OperationCanceledException>(() => Constraint.Of(graph, cancel.Token));
    }
}
