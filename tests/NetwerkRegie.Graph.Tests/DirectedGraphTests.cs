using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests;

public sealed class DirectedGraphTests
{
    [Fact]
    public void Each_side_has_its_own_arc_with_its_own_weight()
    {
        var graph = DirectedGraph.Of(3, [new Arc(2, 0, 4), new Arc(0, 2, 1), new Arc(0, 1, 3)]);
        graph.ArcCount.ShouldBe(3);
        graph.Arcs().ShouldBe([new Arc(0, 1, 3), new Arc(0, 2, 1), new Arc(2, 0, 4)]);
        (graph.OutDegree(0), graph.InDegree(0)).ShouldBe((2, 1));
        graph.Predecessors(0).ToArray().ShouldBe([2]);
        graph.InWeights(0).ToArray().ShouldBe([4]);
        graph.HasArc(0, 1).ShouldBeTrue();
        graph.HasArc(1, 0).ShouldBeFalse();
    }

    [Fact]
    public void Parallel_arcs_become_one_with_their_weights_added() =>
        DirectedGraph.Of(2, [new Arc(0, 1, 2), new Arc(1, 0), new Arc(0, 1, 3)]).Arcs().ShouldBe([new Arc(0, 1, 5), new Arc(1, 0)]);

    [Fact]
    public void Without_directions_an_edge_weighs_what_both_arcs_weigh() =>
        DirectedGraph.Of(3, [new Arc(0, 1, 2), new Arc(1, 0, 3), new Arc(2, 1, 4)]).Undirected().Edges().ShouldBe([new Edge(0, 1, 5), new Edge(1, 2, 4)]);

    [Fact]
    public void Parts_and_turned_graphs_of_random_graphs_have_the_arcs_they_should()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            graph.Reversed().Arcs().ShouldBe(graph.Arcs().Select(arc => new Arc(arc.To, arc.From, arc.Weight)).OrderBy(arc => arc.From).ThenBy(arc => arc.To), $"seed {seed}");
            bool[] keep = [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => (vertex + seed) % 3 > 0)];
            var part = graph.Induced(keep);
            var old = part.Graph.Arcs().Select(arc => new Arc(part.Vertices[arc.From], part.Vertices[arc.To], arc.Weight));
            old.ShouldBe(graph.Arcs().Where(arc => keep[arc.From] && keep[arc.To]), $"seed {seed}");
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                graph.Predecessors(vertex).ToArray().ShouldBe(graph.Arcs().Where(arc => arc.To == vertex).Select(arc => arc.From), $"seed {seed}");
            }
        }
    }

    [Fact]
    public void A_neighbourhood_follows_the_direction_of_the_arcs()
    {
        var graph = DirectedGraph.Of(4, [new Arc(0, 1), new Arc(1, 2), new Arc(3, 0)]);
        Neighbourhood.Of(graph, 0, 1).Vertices.ShouldBe([0, 1]);
        Neighbourhood.Distances(graph, 0).ShouldBe([0, 1, 2, null]);
    }
}
