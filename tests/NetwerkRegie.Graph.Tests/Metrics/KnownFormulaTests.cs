using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>Star, ring, path, complete and empty graphs, whose figures follow from a formula: of any size, directed and weighted too.</summary>
public sealed class KnownFormulaTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<int> Sizes => [3, 4, 5, 8, 21, 130];

    [Theory, MemberData(nameof(Sizes))]
    public void A_star(int n)
    {
        var star = KnownGraphs.Star(n);
        var leaves = n - 1.0;
        Near(Density.Of(star), 2.0 / n);
        Near(Degree.Mean(star), 2 * leaves / n);
        Near(Transitivity.Of(star), 0);
        PathLengths.Of(star).Diameter.ShouldBe(2);
        Near(PathLengths.Of(star).Mean, 2 * leaves / n);
        Near(DegreeAssortativity.Of(star), -1);
        Near(Betweenness.Of(star)[0], leaves * (leaves - 1) / 2);
        Near(Closeness.Of(star)[1], leaves / (2 * leaves - 1));
        Near(Eigenvector.Of(star)![1], 1 / Math.Sqrt(leaves));
        Near(Constraint.Of(star)[0], 1 / leaves);
        Near(EffectiveSize.Of(star)[0], leaves);
        CoreNumber.Of(star).ShouldAllBe(core => core == 1);
        Cuts.Of(star).ArticulationVertices.ShouldBe([0]);
        int[] kinds = [1, .. new int[n - 1]];
        Near(ExternalInternalIndex.Of(star, kinds), 1);
        Near(NominalAssortativity.Of(star, kinds), -1);
        // Rank r of the centre: r = 0.15/n + 0.85 * (1 - r).
        Near(PageRank.Of(star)[0], (0.15 / n + 0.85) / 1.85);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_ring(int n)
    {
        var ring = KnownGraphs.Ring(n);
        Near(Density.Of(ring), 2.0 / (n - 1));
        PathLengths.Of(ring).Diameter.ShouldBe(n / 2);
        var mean = n % 2 == 1 ? (n + 1) / 4.0 : n * n / 4.0 / (n - 1);
        Near(PathLengths.Of(ring).Mean, mean);
        DegreeAssortativity.Of(ring).ShouldBeNull();
        Near(Transitivity.Of(ring), n == 3 ? 1 : 0);
        foreach (var vertex in Enumerable.Range(0, n))
        {
            Near(Betweenness.Of(ring)[vertex], (mean - 1) * (n - 1) / 2);
            Near(Closeness.Of(ring)[vertex], 1 / mean);
            Near(Eigenvector.Of(ring)![vertex], 1);
            Near(PageRank.Of(ring)[vertex], 1.0 / n);
        }
        CoreNumber.Of(ring).ShouldAllBe(core => core == 2);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_path(int n)
    {
        var path = KnownGraphs.Path(n);
        Near(Density.Of(path), 2.0 / n);
        PathLengths.Of(path).Diameter.ShouldBe(n - 1);
        Near(PathLengths.Of(path).Mean, (n + 1) / 3.0);
        Near(Transitivity.Of(path), 0);
        Near(DegreeAssortativity.Of(path), -1.0 / (n - 2));
        Near(Closeness.Of(path)[0], 2.0 / n);
        foreach (var vertex in Enumerable.Range(0, n))
        {
            Near(Betweenness.Of(path)[vertex], vertex * (n - 1.0 - vertex));
            Near(Eigenvector.Of(path)![vertex], Math.Sin(Math.PI * (vertex + 1) / (n + 1)) / Math.Sin(Math.PI * ((n + 1) / 2) / (n + 1)));
        }
        Cuts.Of(path).Bridges.Count.ShouldBe(n - 1);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_complete_graph(int n)
    {
        var complete = KnownGraphs.Complete(n);
        Near(Density.Of(complete), 1);
        Near(Transitivity.Of(complete), 1);
        PathLengths.Of(complete).ShouldBe(new PathLengths(1, 1, n * (n - 1L)));
        DegreeAssortativity.Of(complete).ShouldBeNull();
        Betweenness.Of(complete).ShouldAllBe(value => value == 0);
        Closeness.Of(complete).ShouldAllBe(value => value == 1);
        Clustering.Of(complete).ShouldAllBe(value => value == 1);
        CoreNumber.Of(complete).ShouldAllBe(core => core == n - 1);
        EffectiveSize.Of(complete).ShouldAllBe(size => size == 1);
        // Each is reached directly and, through n-2 others, by as much again as they give it.
        Near(Constraint.Of(complete)[0], (n - 1) * Math.Pow(1.0 / (n - 1) + (n - 2.0) / (n - 1) / (n - 1), 2));
        NominalAssortativity.Of(complete, new int[n]).ShouldBeNull();
        Near(ExternalInternalIndex.Of(complete, new int[n]), -1);
        Near(NominalAssortativity.Of(complete, [.. Enumerable.Range(0, n)]), -1.0 / (n - 1));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(70)]
    public void Without_edges_what_needs_them_is_undefined(int n)
    {
        var (empty, directed, kinds) = (KnownGraphs.Empty(n), DirectedGraph.Of(n, []), new int[n]);
        PathLengths.Of(empty).ShouldBe(new PathLengths(null, null, 0));
        PathLengths.Of(directed).ShouldBe(new PathLengths(null, null, 0));
        double?[] undefined =
        [
            Transitivity.Of(empty), DegreeAssortativity.Of(empty), DegreeAssortativity.Of(directed), NominalAssortativity.Of(empty, kinds), NominalAssortativity.Of(directed, kinds),
            ExternalInternalIndex.Of(empty, kinds), Reciprocity.Of(directed), .. Reciprocity.OfVertices(directed), .. ExternalInternalIndex.OfVertices(empty, kinds),
            .. Constraint.Of(empty), .. EffectiveSize.Of(empty), .. Clustering.Of(empty),
        ];
        undefined.ShouldAllBe(value => value == null);
        Eigenvector.Of(empty, byWeight: true).ShouldBeNull();
        Eigenvector.Of(directed).ShouldBeNull();
        Betweenness.Of(directed).ShouldBe(new double[n]);
        Closeness.Of(directed).ShouldAllBe(value => n == 1 ? value == null : value == 0);
        PageRank.Of(directed).ShouldAllBe(value => Math.Abs(value - 1.0 / n) < Tolerance);
        Density.Of(directed).ShouldBe(n < 2 ? null : 0);
        Degree.Mean(empty).ShouldBe(n == 0 ? null : 0);
        Degree.Highest(empty).ShouldBe(n == 0 ? null : 0);
        Components.Largest(empty).Graph.VertexCount.ShouldBe(Math.Min(n, 1));
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_directed_ring(int n)
    {
        var ring = DirectedGraph.Of(n, Enumerable.Range(0, n).Select(vertex => new Arc(vertex, (vertex + 1) % n, 2)));
        Near(Density.Of(ring), 1.0 / (n - 1));
        Near(Reciprocity.Of(ring), 0);
        PathLengths.Of(ring).Diameter.ShouldBe(n - 1);
        foreach (var vertex in Enumerable.Range(0, n))
        {
            Near(Betweenness.Of(ring)[vertex], (n - 1) * (n - 2) / 2.0);
            Near(Closeness.Of(ring)[vertex], 2.0 / n);
            Near(Closeness.Of(ring, Distance.Weight)[vertex], 1.0 / n);
            Near(Closeness.Of(ring, Distance.InverseWeight)[vertex], 4.0 / n);
            Near(Eigenvector.Of(ring, byWeight: true)![vertex], 1);
            Near(PageRank.Of(ring)[vertex], 1.0 / n);
        }
        StrongComponents.Of(ring).Sizes.ShouldBe([n]);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void A_directed_star_and_a_directed_path(int n)
    {
        var inward = DirectedGraph.Of(n, Enumerable.Range(1, n - 1).Select(leaf => new Arc(leaf, 0)));
        Degree.In(inward)[0].ShouldBe(n - 1);
        Degree.Out(inward)[0].ShouldBe(0);
        Betweenness.Of(inward).ShouldBe(new double[n]);
        Near(Closeness.Of(inward.Reversed())[0], 1);
        Near(Closeness.Of(inward)[0], 0);
        DegreeAssortativity.Of(inward).ShouldBeNull();
        Eigenvector.Of(inward).ShouldBeNull();
        var path = DirectedGraph.Of(n, Enumerable.Range(1, n - 1).Select(vertex => new Arc(vertex - 1, vertex)));
        foreach (var vertex in Enumerable.Range(0, n)) Near(Betweenness.Of(path)[vertex], vertex * (n - 1.0 - vertex));
        PathLengths.Of(path).Pairs.ShouldBe(n * (n - 1L) / 2);
        StrongComponents.Of(path).Count.ShouldBe(n);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Weights_that_are_all_the_same_change_lengths_and_nothing_else(int n)
    {
        var (star, heavy) = (KnownGraphs.Star(n), Graph.Of(n, KnownGraphs.Star(n).Edges().Select(edge => edge with { Weight = 4 })));
        Betweenness.Of(heavy, Distance.Weight).ShouldBe(Betweenness.Of(star));
        Betweenness.Of(heavy, Distance.InverseWeight).ShouldBe(Betweenness.Of(star));
        Near(Closeness.Of(heavy, Distance.Weight)[0], 0.25);
        Near(Closeness.Of(heavy, Distance.InverseWeight)[0], 4);
        Near(Eigenvector.Of(heavy, byWeight: true)![1], Eigenvector.Of(star)![1]);
        Near(PageRank.Of(heavy, byWeight: true)[0], PageRank.Of(star)[0]);
    }

    [Fact]
    public void A_heavy_edge_draws_rank_and_centrality()
    {
        var graph = Graph.Of(3, [new Edge(0, 1, 9), new Edge(0, 2, 1)]);
        // Neighbours share what the middle hands out nine to one; x(1) = 9 x(0) / λ with λ² = 82.
        var rank = PageRank.Of(graph, byWeight: true);
        Near((rank[1] - 0.05) / (rank[2] - 0.05), 9);
        Near(Eigenvector.Of(graph, byWeight: true)![1], 9 / Math.Sqrt(82));
        Near(Eigenvector.Of(graph, byWeight: true)![2], 1 / Math.Sqrt(82));
    }

    [Fact]
    public void The_mean_of_what_is_defined_tells_over_how_many()
    {
        DefinedMean.Of([1, null, 4]).ShouldBe(new DefinedMean(2.5, 2));
        DefinedMean.Of([null, null]).ShouldBe(new DefinedMean(null, 0));
        DefinedMean.Of([]).ShouldBe(new DefinedMean(null, 0));
    }

    [Fact]
    public void A_kind_is_asked_for_every_vertex_and_nothing_is_joined_with_itself()
    {
        Should.Throw<ArgumentException>(() => NominalAssortativity.Of(KnownGraphs.Ring(4), [1, 2]));
        Should.Throw<ArgumentException>(() => ExternalInternalIndex.Of(KnownGraphs.Ring(4), [1, 2]));
        Should.Throw<ArgumentException>(() => DirectedGraph.Of(2, [new Arc(1, 1)]));
        Should.Throw<ArgumentException>(() => Graph.Of(2, [new Edge(1, 1)]));
    }

    [Fact]
    public void Three_are_enough_for_the_centralisation_of_betweenness_and_two_are_not()
    {
        BetweennessCentralization.Of(Betweenness.Of(KnownGraphs.Path(3))).ShouldBe(1);
        BetweennessCentralization.Of(Betweenness.Of(KnownGraphs.Path(2))).ShouldBeNull();
    }

    [Fact]
    public void Of_two_parts_with_as_many_vertices_the_eigenvector_is_told_of_the_one_with_more_edges()
    {
        var graph = Graph.Of(6, [new Edge(0, 1), new Edge(1, 2), new Edge(3, 4), new Edge(4, 5), new Edge(3, 5)]);
        Eigenvector.Of(graph).ShouldNotBeNull().Select(value => Math.Round(value, 9)).ShouldBe([0, 0, 0, 1, 1, 1]);
    }

    [Fact]
    public void By_weight_an_edge_or_arc_of_weight_nought_joins_nothing()
    {
        // Two heavy pairs that only such an edge would make one part of four, beside a triangle.
        Edge[] edges = [new(0, 1, 10), new(2, 3, 10), new(1, 2, 0), new(4, 5), new(5, 6), new(4, 6)];
        Arc[] arcs = [.. edges.SelectMany(edge => (Arc[])[new(edge.A, edge.B, edge.Weight), new(edge.B, edge.A, edge.Weight)])];
        double[] triangle = [0, 0, 0, 0, 1, 1, 1];
        Eigenvector.Of(Graph.Of(7, edges), byWeight: true).ShouldNotBeNull().Select(value => Math.Round(value, 9)).ShouldBe(triangle);
        Eigenvector.Of(DirectedGraph.Of(7, arcs), byWeight: true).ShouldNotBeNull().Select(value => Math.Round(value, 9)).ShouldBe(triangle);
    }

    private static void Near(double? found, double expected) => found.ShouldNotBeNull().ShouldBe(expected, Tolerance * Math.Max(1, Math.Abs(expected)));
}
