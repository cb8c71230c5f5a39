using NetwerkRegie.Graphs.Drawing;
using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;
using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests.Drawing;

public sealed class LayoutTests
{
    [Fact]
    public void The_same_graph_gives_the_same_picture() => Pictures.Draw(Pictures.Typical()).ShouldBe(Pictures.Draw(Pictures.Typical()));

    [Fact]
    public void The_order_in_which_vertices_come_does_not_matter()
    {
        var graph = Pictures.Typical();
        var keys = Pictures.Keys(graph.VertexCount);
        var shuffled = Enumerable.Range(0, graph.VertexCount).ToArray();
        new Random(4).Shuffle(shuffled);
        var moved = new ulong[keys.Length];
        for (var vertex = 0; vertex < keys.Length; vertex++) moved[shuffled[vertex]] = keys[vertex];
        var other = Graph.Of(graph.VertexCount, graph.Edges().Reverse().Select(edge => edge with { A = shuffled[edge.A], B = shuffled[edge.B] }));

        var places = Layout.Of(graph, keys, Pictures.Canvas);
        var otherPlaces = Layout.Of(other, moved, Pictures.Canvas);

        for (var vertex = 0; vertex < keys.Length; vertex++) otherPlaces[shuffled[vertex]].ShouldBe(places[vertex]);
    }

    public static TheoryData<int, int, int> UpToTwoHundred => new()
    {
        { 1, 3, 0 }, { 2, 12, 3 }, { 3, 20, 10 }, { 5, 30, 50 }, { 4, 45, 10 }, { 4, 25, 100 }, { 8, 25, 0 }, { 0, 0, 200 },
    };

    [Theory, MemberData(nameof(UpToTwoHundred))]
    public void No_two_vertices_come_closer_than_the_minimum_distance(int groups, int size, int isolates)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var linked = KnownGraphs.Grouped(groups, size, inside: 2 * size, between: 3 * groups, seed);
            var places = Pictures.Draw(Graph.Of(linked.VertexCount + isolates, linked.Edges()));
            Pictures.SmallestDistance(places).ShouldBeGreaterThanOrEqualTo(Pictures.Canvas.MinimumDistance - 1e-9, $"seed {seed}");
        }
    }

    [Theory, MemberData(nameof(UpToTwoHundred))]
    public void Every_vertex_lies_within_the_margins(int groups, int size, int isolates)
    {
        var linked = KnownGraphs.Grouped(groups, size, inside: 2 * size, between: 3 * groups, seed: 1);
        var places = Pictures.Draw(Graph.Of(linked.VertexCount + isolates, linked.Edges()));
        places.ShouldAllBe(place => place.X >= 30 - 1e-9 && place.X <= 870 + 1e-9 && place.Y >= 30 - 1e-9 && place.Y <= 610 + 1e-9);
    }

    [Fact]
    public void The_picture_uses_most_of_the_canvas()
    {
        var places = Pictures.Draw(Pictures.Typical());
        (places.Max(place => place.X) - places.Min(place => place.X)).ShouldBeGreaterThan(0.75 * Pictures.Canvas.Width);
        (places.Max(place => place.Y) - places.Min(place => place.Y)).ShouldBeGreaterThan(0.75 * Pictures.Canvas.Height);
    }

    [Fact]
    public void Large_vertices_keep_the_distance_between_their_edges()
    {
        var graph = KnownGraphs.Complete(12);
        var radii = Enumerable.Range(0, 12).Select(vertex => vertex % 3 * 15.0).ToArray();
        var places = Layout.Of(graph, Pictures.Keys(12), Pictures.Canvas, radii: radii);
        foreach (var edge in graph.Edges())
        {
            var between = Pictures.Distance(places[edge.A], places[edge.B]) - radii[edge.A] - radii[edge.B];
            between.ShouldBeGreaterThanOrEqualTo(Pictures.Canvas.MinimumDistance - 1e-9);
        }
    }

    [Fact]
    public void Neighbours_lie_nearer_than_strangers()
    {
        var graph = ReferenceNetwork.Load("karate").Graph;
        var places = Pictures.Draw(graph);
        var pairs = Enumerable.Range(0, places.Length).SelectMany(a => Enumerable.Range(0, a).Select(b => (A: a, B: b))).ToLookup(pair => graph.HasEdge(pair.A, pair.B));
        Mean(pairs[true]).ShouldBeLessThan(0.6 * Mean(pairs[false]));

        double Mean(IEnumerable<(int A, int B)> some) => some.Average(pair => Pictures.Distance(places[pair.A], places[pair.B]));
    }

    [Fact]
    public void The_members_of_a_community_lie_together()
    {
        var graph = KnownGraphs.Grouped(groups: 5, size: 12, inside: 30, between: 12, seed: 2);
        var communities = Communities.Of(graph).ByVertex;
        var places = Pictures.Draw(graph);
        var pairs = Enumerable.Range(0, places.Length).SelectMany(a => Enumerable.Range(0, a).Select(b => (A: a, B: b))).ToLookup(pair => communities[pair.A] == communities[pair.B]);
        Mean(pairs[true]).ShouldBeLessThan(0.45 * Mean(pairs[false]));

        double Mean(IEnumerable<(int A, int B)> some) => some.Average(pair => Pictures.Distance(places[pair.A], places[pair.B]));
    }

    [Fact]
    public void Components_do_not_overlap()
    {
        var parts = new[] { KnownGraphs.Barbell(6), KnownGraphs.Ring(8), KnownGraphs.Star(6), KnownGraphs.Path(4), KnownGraphs.Path(2), KnownGraphs.Path(2) };
        var builder = new GraphBuilder(parts.Sum(part => part.VertexCount));
        var first = 0;
        foreach (var part in parts)
        {
            foreach (var edge in part.Edges()) builder.Add(edge.A + first, edge.B + first);
            first += part.VertexCount;
        }
        var graph = builder.Build();
        var places = Pictures.Draw(graph);
        var components = Components.Of(graph);
        var boxes = Enumerable.Range(0, components.Count).Select(component => components.Vertices(component).Select(vertex => places[vertex]).ToList()).ToList();
        foreach (var (at, one) in boxes.Index())
        {
            foreach (var other in boxes.Skip(at + 1))
            {
                var isApart = one.Max(p => p.X) < other.Min(p => p.X) || other.Max(p => p.X) < one.Min(p => p.X)
                    || one.Max(p => p.Y) < other.Min(p => p.Y) || other.Max(p => p.Y) < one.Min(p => p.Y);
                isApart.ShouldBeTrue($"component {at} overlaps another");
            }
        }
    }

    [Fact]
    public void Isolates_stand_in_rows_below_all_others()
    {
        var graph = Pictures.Typical(isolates: 14);
        var places = Pictures.Draw(graph);
        var degrees = Degree.Of(graph);
        var alone = places.Where((_, vertex) => degrees[vertex] == 0).ToList();
        var lowest = places.Where((_, vertex) => degrees[vertex] > 0).Max(place => place.Y);
        alone.ShouldAllBe(place => place.Y > lowest);
        alone.Select(place => Math.Round(place.Y, 6)).Distinct().Count().ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void A_community_graph_is_drawn_like_any_other()
    {
        var graph = KnownGraphs.Grouped(groups: 30, size: 40, inside: 120, between: 300, seed: 3);
        var afar = CommunityGraph.Of(graph, Communities.Of(graph));
        double[] radii = [.. afar.Sizes.Select(size => Math.Sqrt(size))];
        var places = Layout.Of(afar.Graph, Pictures.Keys(afar.Sizes.Count), Pictures.Canvas, radii: radii);
        places.Length.ShouldBe(afar.Sizes.Count);
        Pictures.SmallestDistance(places).ShouldBeGreaterThanOrEqualTo(Pictures.Canvas.MinimumDistance);
    }

    [Fact]
    public void The_smallest_graphs_are_drawn_too()
    {
        Pictures.Draw(KnownGraphs.Empty(0)).ShouldBeEmpty();
        Pictures.Draw(KnownGraphs.Empty(1)).ShouldBe([new Point(450, 320)]);
        var pair = Pictures.Draw(KnownGraphs.Path(2));
        Pictures.Distance(pair[0], pair[1]).ShouldBeInRange(36, 250);
    }

    [Fact]
    public void A_canvas_too_small_for_its_vertices_is_filled_without_leaving_it()
    {
        var places = Layout.Of(Pictures.Typical(), Pictures.Keys(57), new Canvas(120, 90, Margin: 10, MinimumDistance: 40));
        places.ShouldAllBe(place => place.X >= 10 - 1e-9 && place.X <= 110 + 1e-9 && place.Y >= 10 - 1e-9 && place.Y <= 80 + 1e-9);
        Pictures.SmallestDistance(places).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_list_of_the_wrong_length_is_refused()
    {
        var graph = KnownGraphs.Ring(4);
        Should.Throw<ArgumentException>(() => Layout.Of(graph, Pictures.Keys(3), Pictures.Canvas));
        Should.Throw<ArgumentException>(() => Layout.Of(graph, Pictures.Keys(4), Pictures.Canvas, earlier: new Point?[3]));
        Should.Throw<ArgumentException>(() => Layout.Of(graph, Pictures.Keys(4), Pictures.Canvas, radii: new double[5]));
    }

    [Fact]
    public void The_drawing_stops_when_asked()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Should.Throw<OperationCanceledException>(() => Layout.Of(KnownGraphs.Ring(30), Pictures.Keys(30), Pictures.Canvas, cancel: cancel.Token));
    }
}
