namespace NetwerkRegie.Graphs.Tests;

public sealed class GraphTests
{
    [Fact]
    public void An_edge_from_a_vertex_to_itself_is_refused()
    {
        Should.Throw<ArgumentException>(() => Graph.Of(2, [new Edge(1, 1)]));
        Should.Throw<ArgumentException>(() => DirectedGraph.Of(2, [new Arc(1, 1)]));
    }

    [Fact]
    public void Parallel_edges_become_one_with_their_weights_added()
    {
        var graph = Graph.Of(3, [new Edge(0, 1, 2), new Edge(1, 0, 3), new Edge(1, 2)]);
        graph.Edges().ShouldBe([new Edge(0, 1, 5), new Edge(1, 2)]);
        graph.Weights(1).ToArray().ShouldBe([5, 1]);
    }

    [Fact]
    public void Neighbours_stand_in_rising_order_whatever_the_order_of_the_edges()
    {
        var graph = Graph.Of(5, [new Edge(4, 2), new Edge(2, 3), new Edge(0, 2), new Edge(1, 2)]);
        graph.Neighbours(2).ToArray().ShouldBe([0, 1, 3, 4]);
        graph.HasEdge(3, 2).ShouldBeTrue();
        graph.HasEdge(3, 4).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-1, 0, 1)]
    [InlineData(0, 3, 1)]
    [InlineData(0, 1, -1)]
    [InlineData(0, 1, double.NaN)]
    public void An_edge_outside_the_graph_or_with_a_senseless_weight_is_refused(int a, int b, double weight) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new GraphBuilder(3).Add(a, b, weight));

    [Fact]
    public void An_induced_part_keeps_the_edges_inside_it_and_remembers_its_vertices()
    {
        var part = Graph.Of(4, [new Edge(0, 1), new Edge(1, 3, 4), new Edge(2, 3)]).Induced([false, true, true, true]);
        part.Vertices.ShouldBe([1, 2, 3]);
        part.Graph.Edges().ShouldBe([new Edge(0, 2, 4), new Edge(1, 2)]);
        Should.Throw<ArgumentException>(() => Graph.Of(2, []).Induced([true]));
    }

    [Fact]
    public void A_neighbourhood_grows_with_its_steps()
    {
        var path = Metrics.KnownGraphs.Path(6);
        Neighbourhood.Of(path, 2, 0).Vertices.ShouldBe([2]);
        Neighbourhood.Of(path, 2, 1).Vertices.ShouldBe([1, 2, 3]);
        Neighbourhood.Of(path, 2, 2).Vertices.ShouldBe([0, 1, 2, 3, 4]);
        Neighbourhood.Of(path, 2, 2).Graph.EdgeCount.ShouldBe(4);
    }

    [Fact]
    public void Distances_are_unknown_out_of_reach() =>
        Neighbourhood.Distances(Graph.Of(4, [new Edge(0, 1), new Edge(1, 2)]), 0).ShouldBe([0, 1, 2, null]);

    [Fact]
    public void Distances_stop_at_the_number_of_steps_asked_for() =>
        Neighbourhood.Distances(Metrics.KnownGraphs.Path(4), 0, steps: 1).ShouldBe([0, 1, null, null]);
}
