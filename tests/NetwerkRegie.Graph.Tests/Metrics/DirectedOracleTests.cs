using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>The figures of random directed and weighted graphs, straight from their definitions.</summary>
public sealed class DirectedOracleTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Degrees_strengths_density_and_reciprocity_count_arcs()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            var (n, arcs) = (graph.VertexCount, graph.Arcs().ToList());
            for (var vertex = 0; vertex < n; vertex++)
            {
                Degree.In(graph)[vertex].ShouldBe(arcs.Count(arc => arc.To == vertex));
                Degree.Out(graph)[vertex].ShouldBe(arcs.Count(arc => arc.From == vertex));
                WeightedDegree.In(graph)[vertex].ShouldBe(arcs.Where(arc => arc.To == vertex).Sum(arc => arc.Weight));
                WeightedDegree.Out(graph)[vertex].ShouldBe(arcs.Where(arc => arc.From == vertex).Sum(arc => arc.Weight));
                var own = arcs.Where(arc => arc.From == vertex).ToList();
                OracleTests.ShouldBeNear(Reciprocity.OfVertices(graph)[vertex], Part(own.Count(IsAnswered), own.Count), $"seed {seed}");
            }
            OracleTests.ShouldBeNear(Density.Of(graph), n < 2 ? null : arcs.Count / (n * (n - 1.0)), $"seed {seed}");
            OracleTests.ShouldBeNear(Reciprocity.Of(graph), Part(arcs.Count(IsAnswered), arcs.Count), $"seed {seed}");
            OracleTests.ShouldBeNear(Degree.Mean(graph), n == 0 ? null : (double)arcs.Count / n, $"seed {seed}");

            bool IsAnswered(Arc arc) => arcs.Any(back => back.From == arc.To && back.To == arc.From);
        }
    }

    [Fact]
    public void Degree_assortativity_is_the_correlation_over_arcs()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (graph, directed) = (KnownGraphs.Random(seed), KnownGraphs.RandomDirected(seed));
            var both = graph.Edges().SelectMany(edge => ((double, double)[])[(graph.Degree(edge.A), graph.Degree(edge.B)), (graph.Degree(edge.B), graph.Degree(edge.A))]).ToList();
            OracleTests.ShouldBeNear(DegreeAssortativity.Of(graph), Correlation(both), $"seed {seed}");
            OracleTests.ShouldBeNear(DegreeAssortativity.Of(directed), Correlation([.. directed.Arcs().Select(arc => ((double)directed.OutDegree(arc.From), (double)directed.InDegree(arc.To)))]), $"seed {seed}");
        }
    }

    [Fact]
    public void Assortativity_by_kind_and_the_e_i_index_count_edges_within_and_between_kinds()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (graph, directed) = (KnownGraphs.Random(seed), KnownGraphs.RandomDirected(seed));
            int[] kinds = [.. Enumerable.Range(0, Math.Max(graph.VertexCount, directed.VertexCount)).Select(vertex => vertex * vertex % 3 - 7)];
            var (ofGraph, ofDirected) = (kinds[..graph.VertexCount], kinds[..directed.VertexCount]);
            OracleTests.ShouldBeNear(NominalAssortativity.Of(graph, ofGraph), ByKind([.. graph.Edges().SelectMany(edge => ((int, int)[])[(kinds[edge.A], kinds[edge.B]), (kinds[edge.B], kinds[edge.A])])]), $"seed {seed}");
            OracleTests.ShouldBeNear(NominalAssortativity.Of(directed, ofDirected), ByKind([.. directed.Arcs().Select(arc => (kinds[arc.From], kinds[arc.To]))]), $"seed {seed}");
            OracleTests.ShouldBeNear(ExternalInternalIndex.Of(graph, ofGraph), Index(graph.Edges()), $"seed {seed}");
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                OracleTests.ShouldBeNear(ExternalInternalIndex.OfVertices(graph, ofGraph)[vertex], Index(graph.Edges().Where(edge => edge.A == vertex || edge.B == vertex)), $"seed {seed}");
            }

            double? Index(IEnumerable<Edge> edges) => edges.Any() ? edges.Average(edge => kinds[edge.A] != kinds[edge.B] ? 1.0 : -1.0) : null;
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public void PageRank_is_what_its_own_walk_gives_back(bool byWeight)
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            var (n, rank) = (graph.VertexCount, PageRank.Of(graph, byWeight));
            var dangling = Enumerable.Range(0, n).Where(vertex => graph.OutDegree(vertex) == 0).Sum(vertex => rank[vertex]);
            rank.Sum().ShouldBe(1, Tolerance);
            for (var vertex = 0; vertex < n; vertex++)
            {
                var received = graph.Arcs().Where(arc => arc.To == vertex).Sum(arc => rank[arc.From] * (byWeight ? arc.Weight / WeightedDegree.Out(graph)[arc.From] : 1.0 / graph.OutDegree(arc.From)));
                rank[vertex].ShouldBe(0.15 / n + 0.85 * (received + dangling / n), Tolerance, $"seed {seed}, vertex {vertex}");
            }
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public void An_eigenvector_entry_is_the_sum_over_who_points_at_it_within_the_largest_strong_component(bool byWeight)
    {
        var found = 0;
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            if (Eigenvector.Of(graph, byWeight) is not { } centrality) continue;
            found++;
            var inside = Enumerable.Range(0, graph.VertexCount).Where(vertex => centrality[vertex] > 0).ToHashSet();
            inside.Count.ShouldBe(StrongComponents.Of(graph).Sizes[0]);
            ShouldBeInProportion(centrality, inside, vertex => graph.Arcs().Where(arc => arc.To == vertex && inside.Contains(arc.From)).Sum(arc => (byWeight ? arc.Weight : 1) * centrality[arc.From]), seed);
        }
        found.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void An_eigenvector_entry_by_weight_is_the_weighted_sum_over_its_neighbours()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            if (Eigenvector.Of(graph, byWeight: true) is not { } centrality) continue;
            var inside = Enumerable.Range(0, graph.VertexCount).Where(vertex => centrality[vertex] > 0).ToHashSet();
            ShouldBeInProportion(centrality, inside, vertex => graph.Neighbours(vertex).ToArray().Zip(graph.Weights(vertex).ToArray()).Sum(pair => pair.Second * centrality[pair.First]), seed);
        }
    }

    [Fact]
    public void Who_reaches_each_other_is_in_one_strong_component()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            var (paths, strong) = (NaivePaths.Of(graph, Distance.Steps), StrongComponents.Of(graph));
            strong.Sizes.ShouldBe(strong.Sizes.OrderDescending());
            foreach (var (a, b) in from a in Enumerable.Range(0, graph.VertexCount) from b in Enumerable.Range(0, graph.VertexCount) select (a, b))
            {
                (strong.ByVertex[a] == strong.ByVertex[b]).ShouldBe(paths.IsReached(a, b) && paths.IsReached(b, a), $"seed {seed}, {a} and {b}");
            }
        }
    }

    private static void ShouldBeInProportion(double[] centrality, HashSet<int> inside, Func<int, double> sum, int seed)
    {
        centrality.Max().ShouldBe(1, Tolerance);
        var proportion = sum(Array.IndexOf(centrality, centrality.Max()));
        foreach (var vertex in inside) sum(vertex).ShouldBe(proportion * centrality[vertex], 1e-8 * proportion, $"seed {seed}, vertex {vertex}");
    }

    private static double? Part(int some, int all) => all == 0 ? null : (double)some / all;

    private static double? Correlation(IReadOnlyList<(double X, double Y)> pairs)
    {
        if (pairs.Select(pair => pair.X).Distinct().Count() < 2 || pairs.Select(pair => pair.Y).Distinct().Count() < 2) return null;
        var (x, y) = (pairs.Average(pair => pair.X), pairs.Average(pair => pair.Y));
        return pairs.Sum(pair => (pair.X - x) * (pair.Y - y)) / Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.X - x, 2)) * pairs.Sum(pair => Math.Pow(pair.Y - y, 2)));
    }

    private static double? ByKind(IReadOnlyList<(int From, int To)> arcs)
    {
        if (arcs.SelectMany(arc => (int[])[arc.From, arc.To]).Distinct().Count() < 2) return null;
        double m = arcs.Count;
        var byChance = arcs.Select(arc => arc.From).Concat(arcs.Select(arc => arc.To)).Distinct().Sum(kind => arcs.Count(arc => arc.From == kind) / m * (arcs.Count(arc => arc.To == kind) / m));
        return (arcs.Count(arc => arc.From == arc.To) / m - byChance) / (1 - byChance);
    }
}
