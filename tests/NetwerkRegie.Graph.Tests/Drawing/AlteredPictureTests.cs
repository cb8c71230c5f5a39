using NetwerkRegie.Graphs.Drawing;
using NetwerkRegie.Graphs.Metrics;
using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests.Drawing;

public sealed class AlteredPictureTests
{
    private const double Little = 0.025;

    [Theory]
    [InlineData("karate")]
    [InlineData("lesmis")]
    [InlineData("opengr_utrecht_bipartite")]
    public void An_added_vertex_moves_the_others_little(string name)
    {
        var graph = ReferenceNetwork.Load(name).Graph;
        var before = Pictures.Draw(graph);
        for (var seed = 1; seed <= 10; seed++)
        {
            var random = new Random(seed);
            var n = graph.VertexCount;
            var grown = Graph.Of(n + 1, [.. graph.Edges(), new Edge(n, random.Next(n)), new Edge(n, random.Next(n))]);
            var after = Pictures.Draw(grown, Earlier(before, n + 1));
            Pictures.MeanMove(before, after).ShouldBeLessThan(Little, $"seed {seed}");
            Pictures.SmallestDistance(after).ShouldBeGreaterThanOrEqualTo(Pictures.Canvas.MinimumDistance - 1e-9, $"seed {seed}");
        }
    }

    [Fact]
    public void A_new_vertex_comes_near_its_neighbours()
    {
        var graph = ReferenceNetwork.Load("lesmis").Graph;
        var before = Pictures.Draw(graph);
        var n = graph.VertexCount;
        var (one, other) = (graph.Edges().First().A, graph.Edges().First().B);
        var after = Pictures.Draw(Graph.Of(n + 1, [.. graph.Edges(), new Edge(n, one), new Edge(n, other)]), Earlier(before, n + 1));
        var near = Enumerable.Range(0, n).Count(vertex => Pictures.Distance(after[n], after[vertex]) < Pictures.Distance(after[n], after[one]));
        near.ShouldBeLessThan(n / 4);
    }

    [Fact]
    public void A_lost_edge_or_vertex_moves_the_others_little()
    {
        var graph = ReferenceNetwork.Load("karate").Graph;
        var before = Pictures.Draw(graph);
        Pictures.MeanMove(before, Pictures.Draw(Graph.Of(34, graph.Edges().Skip(1)), Earlier(before, 34))).ShouldBeLessThan(Little);

        var rest = graph.Induced([.. Enumerable.Range(0, 34).Select(vertex => vertex != 33)]);
        var after = Layout.Of(rest.Graph, Pictures.Keys(34)[..33], Pictures.Canvas, Earlier(before[..33], 33));
        Pictures.MeanMove(before[..33], after).ShouldBeLessThan(Little);
    }

    [Fact]
    public void A_new_isolate_takes_a_free_slot_and_leaves_the_rest_in_place()
    {
        var before = Pictures.Draw(Pictures.Typical(isolates: 4));
        var graph = Pictures.Typical(isolates: 5);
        var after = Pictures.Draw(graph, Earlier(before, graph.VertexCount));
        after[^5..^1].ShouldBe(before[^4..]);
        Pictures.MeanMove(before, after).ShouldBeLessThan(Little);
    }

    [Fact]
    public void A_new_component_finds_an_empty_spot()
    {
        var graph = ReferenceNetwork.Load("karate").Graph;
        var before = Pictures.Draw(graph);
        var after = Pictures.Draw(Graph.Of(37, [.. graph.Edges(), new Edge(34, 35), new Edge(35, 36)]), Earlier(before, 37));
        Pictures.MeanMove(before, after[..34]).ShouldBeLessThan(Little);
        Pictures.SmallestDistance(after).ShouldBeGreaterThanOrEqualTo(Pictures.Canvas.MinimumDistance - 1e-9);
    }

    [Fact]
    public void A_vertex_that_loses_or_gains_its_only_edge_changes_between_the_rows_and_the_rest()
    {
        var joined = Graph.Of(35, [.. ReferenceNetwork.Load("karate").Graph.Edges(), new Edge(34, 5)]);
        var alone = Graph.Of(35, ReferenceNetwork.Load("karate").Graph.Edges());
        var first = Pictures.Draw(joined);
        var second = Pictures.Draw(alone, Earlier(first, 35));
        second[34].Y.ShouldBe(second.Max(place => place.Y));
        var third = Pictures.Draw(joined, Earlier(second, 35));
        third[34].Y.ShouldBeLessThan(second[34].Y);
        Degree.Of(alone)[34].ShouldBe(0);
    }

    [Fact]
    public void When_most_is_new_the_picture_is_drawn_afresh()
    {
        var graph = KnownGraphs.Barbell(8);
        var earlier = new Point?[16];
        for (var vertex = 0; vertex < 7; vertex++) earlier[vertex] = new Point(100 + vertex, 100);
        Pictures.Draw(graph, earlier).ShouldBe(Pictures.Draw(graph));
    }

    [Fact]
    public void Vertices_that_lay_on_one_spot_are_parted()
    {
        var graph = KnownGraphs.Ring(12);
        var places = Pictures.Draw(graph, [.. Enumerable.Repeat<Point?>(new Point(400, 300), 12)]);
        Pictures.SmallestDistance(places).ShouldBeGreaterThanOrEqualTo(Pictures.Canvas.MinimumDistance - 1e-9);
    }

    private static Point?[] Earlier(Point[] places, int count) => [.. Enumerable.Range(0, count).Select(vertex => vertex < places.Length ? places[vertex] : (Point?)null)];
}
