using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests;

public sealed class StrongestPartTests
{
    [Fact]
    public void The_vertices_with_the_heaviest_edges_stay()
    {
        var graph = Graph.Of(5, [new Edge(0, 1), new Edge(1, 2, 5), new Edge(2, 3, 4), new Edge(3, 4)]);
        StrongestPart.Of(graph, mostVertices: 3).Vertices.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Among_equals_the_one_in_the_denser_core_stays()
    {
        // A star's centre and a member of a clique both weigh 3.
        var graph = Graph.Of(8, [.. KnownGraphs.Star(4).Edges(), .. KnownGraphs.Complete(4).Edges().Select(edge => new Edge(edge.A + 4, edge.B + 4))]);
        StrongestPart.Of(graph, mostVertices: 4).Vertices.ShouldBe([4, 5, 6, 7]);
    }

    [Fact]
    public void With_fewer_edges_the_part_still_hangs_together()
    {
        var graph = Graph.Of(4, [new Edge(0, 1, 9), new Edge(1, 2, 8), new Edge(0, 2, 7), new Edge(2, 3, 1)]);
        StrongestPart.Of(graph, mostVertices: 4, mostEdges: 3).Graph.Edges().ShouldBe([new Edge(0, 1, 9), new Edge(1, 2, 8), new Edge(2, 3, 1)]);
    }

    [Fact]
    public void A_graph_that_is_small_enough_stays_whole()
    {
        var graph = KnownGraphs.Barbell(4);
        StrongestPart.Of(graph, mostVertices: 100, mostEdges: 100).Graph.Edges().ShouldBe(graph.Edges());
    }

    [Fact]
    public void Who_has_edges_only_to_what_is_left_out_is_left_out_as_well()
    {
        // The centre of the star weighs most of all, but none of its neighbours does.
        var graph = Graph.Of(13, [.. KnownGraphs.Star(9).Edges(), .. KnownGraphs.Complete(4).Edges().Select(edge => new Edge(edge.A + 9, edge.B + 9))]);
        StrongestPart.Of(graph, mostVertices: 5).Vertices.ShouldBe([9, 10, 11, 12]);
    }

    [Fact]
    public void The_chosen_vertex_stays_with_its_neighbours_first()
    {
        var graph = Graph.Of(7, [.. KnownGraphs.Complete(4).Edges(), new Edge(3, 4), new Edge(4, 5), new Edge(5, 6)]);
        StrongestPart.Of(graph, mostVertices: 3, first: 6).Vertices.ShouldBe([5, 6], "the next strongest have no edge among those that stay");
        StrongestPart.Of(graph, mostVertices: 3, first: 4).Vertices.ShouldBe([3, 4, 5]);
    }
}
