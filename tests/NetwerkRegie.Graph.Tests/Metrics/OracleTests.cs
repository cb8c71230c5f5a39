using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

public sealed class OracleTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Metrics_of_random_graphs_follow_from_their_definitions()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            var naive = new NaiveOracle(graph);
            var clustering = Clustering.Of(graph);
            var (cores, constraint, effective) = (CoreNumber.Of(graph), Constraint.Of(graph), EffectiveSize.Of(graph));
            Components.Of(graph).Count.ShouldBe(naive.ComponentCount, $"seed {seed}");
            ShouldBeNear(Transitivity.Of(graph), naive.Transitivity(), $"seed {seed}");
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                var where = $"seed {seed}, vertex {vertex}";
                ShouldBeNear(clustering[vertex], naive.Clustering(vertex), where);
                cores[vertex].ShouldBe(naive.CoreNumber(vertex), where);
                ShouldBeNear(constraint[vertex], naive.Constraint(vertex), where);
                ShouldBeNear(effective[vertex], naive.EffectiveSize(vertex), where);
            }
        }
    }

    [Fact]
    public void Taking_a_bridge_or_an_articulation_vertex_away_makes_more_components_and_nothing_else_does()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            var before = Components.Of(graph).Count;
            var cuts = Cuts.Of(graph);
            var bridges = graph.Edges().Where(edge => Components.Of(Graph.Of(graph.VertexCount, graph.Edges().Where(other => other != edge))).Count > before);
            cuts.Bridges.ShouldBe(bridges, $"seed {seed}");
            var vertices = Enumerable.Range(0, graph.VertexCount).Where(vertex => PartsWithout(graph, vertex) > before);
            cuts.ArticulationVertices.ShouldBe(vertices, $"seed {seed}");
        }
    }

    [Fact]
    public void The_largest_component_is_the_first()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            var components = Components.Of(graph);
            components.Sizes.ShouldBe(components.Sizes.OrderDescending());
            Components.Largest(graph).Vertices.ShouldBe(components.Vertices(0));
            components.ByVertex.GroupBy(part => part).Select(part => part.Count()).OrderDescending().ShouldBe(components.Sizes);
        }
    }

    [Fact]
    public void An_eigenvector_entry_is_the_sum_over_its_neighbours_in_fixed_proportion()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            if (Eigenvector.Of(graph) is not { } centrality) continue;
            centrality.Max().ShouldBe(1, Tolerance);
            centrality.Min().ShouldBeGreaterThanOrEqualTo(0);
            double[] sums = [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => graph.Neighbours(vertex).ToArray().Sum(neighbour => centrality[neighbour]))];
            var proportion = sums[Array.IndexOf(centrality, centrality.Max())];
            for (var vertex = 0; vertex < sums.Length; vertex++) sums[vertex].ShouldBe(proportion * centrality[vertex], Tolerance, $"seed {seed}, vertex {vertex}");
        }
    }

    [Fact]
    public void PageRank_is_what_its_own_walk_gives_back()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            var rank = PageRank.Of(graph);
            var n = graph.VertexCount;
            var dangling = Enumerable.Range(0, n).Where(vertex => graph.Degree(vertex) == 0).Sum(vertex => rank[vertex]);
            for (var vertex = 0; vertex < n; vertex++)
            {
                var received = graph.Neighbours(vertex).ToArray().Sum(neighbour => rank[neighbour] / graph.Degree(neighbour));
                rank[vertex].ShouldBe(0.15 / n + 0.85 * (received + dangling / n), Tolerance, $"seed {seed}, vertex {vertex}");
            }
        }
    }

    private static int PartsWithout(Graph graph, int vertex)
    {
        var keep = Enumerable.Repeat(true, graph.VertexCount).ToArray();
        keep[vertex] = false;
        return Components.Of(graph.Induced(keep).Graph).Count;
    }

    internal static void ShouldBeNear(double? found, double? expected, string where)
    {
        if (expected is null) found.ShouldBeNull(where);
        else found.ShouldNotBeNull(where).ShouldBe(expected.Value, Tolerance, where);
    }
}
