using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests;

public sealed class ShortestPathTests
{
    [Fact]
    public void Of_equal_paths_the_lowest_numbers_win() =>
        Between(Graph.Of(6, [new Edge(0, 4), new Edge(4, 5), new Edge(0, 2), new Edge(2, 5), new Edge(1, 3)]), 0, 5).Vertices.ShouldBe([0, 2, 5]);

    [Fact]
    public void A_strong_detour_is_nearer_than_a_weak_edge_and_a_light_one_shorter_than_a_heavy_edge()
    {
        var graph = Graph.Of(3, [new Edge(0, 2, 1), new Edge(0, 1, 4), new Edge(1, 2, 4)]);
        Between(graph, 0, 2, Distance.InverseWeight).Vertices.ShouldBe([0, 1, 2]);
        Between(graph, 0, 2, Distance.Weight).Vertices.ShouldBe([0, 2]);
    }

    [Fact]
    public void Nothing_leads_out_of_a_component_against_an_arc_or_over_an_edge_without_strength()
    {
        ShortestPath.Between(Graph.Of(3, [new Edge(0, 1)]), 0, 2).ShouldBeNull();
        ShortestPath.Between(DirectedGraph.Of(2, [new Arc(0, 1)]), 1, 0).ShouldBeNull();
        ShortestPath.Between(Graph.Of(2, [new Edge(0, 1, 0)]), 0, 1, Distance.InverseWeight).ShouldBeNull();
    }

    [Fact]
    public void A_length_of_zero_and_a_vertex_that_is_not_there_are_refused()
    {
        Should.Throw<ArgumentException>(() => ShortestPath.Between(Graph.Of(2, [new Edge(0, 1, 0)]), 0, 1, Distance.Weight));
        Should.Throw<ArgumentOutOfRangeException>(() => ShortestPath.Between(Graph.Of(2, []), 0, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => ShortestPath.Between(Graph.Of(2, []), -1, 0));
    }

    [Theory, InlineData(Distance.Steps), InlineData(Distance.Weight), InlineData(Distance.InverseWeight)]
    public void Paths_of_random_graphs_are_ways_and_as_short_as_can_be(Distance distance)
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            var weights = graph.Arcs().ToDictionary(arc => (arc.From, arc.To), arc => distance switch { Distance.Steps => 1, Distance.Weight => arc.Weight, _ => 1 / arc.Weight });
            var shortest = Shortest(graph.VertexCount, weights);
            for (var from = 0; from < graph.VertexCount; from++)
            {
                for (var to = 0; to < graph.VertexCount; to++) Check(ShortestPath.Between(graph, from, to, distance), from, to, $"seed {seed}, {from} to {to}");
            }

            void Check(ShortestPath? path, int from, int to, string where)
            {
                if (double.IsInfinity(shortest[from, to]))
                {
                    path.ShouldBeNull(where);
                    return;
                }
                path.ShouldNotBeNull(where).Length.ShouldBe(shortest[from, to], 1e-9, where);
                (path.Vertices[0], path.Vertices[^1]).ShouldBe((from, to), where);
                path.Vertices.Zip(path.Vertices.Skip(1)).Sum(step => weights[step]).ShouldBe(path.Length, 1e-9, where);
            }
        }
    }

    private static ShortestPath Between(Graph graph, int from, int to, Distance distance = Distance.Steps) =>
        ShortestPath.Between(graph, from, to, distance).ShouldNotBeNull();

    /// <summary>All distances by the definition (Floyd and Warshall).</summary>
    private static double[,] Shortest(int n, Dictionary<(int From, int To), double> lengths)
    {
        var found = new double[n, n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++) found[a, b] = a == b ? 0 : lengths.GetValueOrDefault((a, b), double.PositiveInfinity);
        }
        for (var middle = 0; middle < n; middle++)
        {
            for (var a = 0; a < n; a++)
            {
                for (var b = 0; b < n; b++) found[a, b] = Math.Min(found[a, b], found[a, middle] + found[middle, b]);
            }
        }
        return found;
    }
}
