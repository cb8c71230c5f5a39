using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;
using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests.Grouping;

public sealed class CommunitiesTests
{
    [Theory, MemberData(nameof(ReferenceTests.Networks), MemberType = typeof(ReferenceTests))]
    public void Communities_are_as_good_as_the_best_known_to_half_a_percent(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var best = network.Values.GetProperty("louvain").GetProperty("best_modularity").GetDouble();
        Communities.Of(network.Graph).Modularity.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(best * 0.995);
    }

    [Theory]
    [InlineData("karate")]
    [InlineData("florentine")]
    [InlineData("krackhardt_kite")]
    public void Communities_of_a_small_network_are_the_best_there_are(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var best = network.Values.GetProperty("optimal_modularity").GetProperty("value").GetDouble();
        Communities.Of(network.Graph).Modularity.ShouldNotBeNull().ShouldBe(best, 1e-9);
    }

    [Theory]
    [InlineData("karate")]
    [InlineData("lesmis")]
    [InlineData("opengr_utrecht_projectie")]
    public void Communities_by_weight_are_as_good_as_the_best_known_to_half_a_percent(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var best = network.Values.GetProperty("weighted").GetProperty("louvain_best_modularity").GetDouble();
        Communities.Of(network.Graph, byWeight: true).Modularity.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(best * 0.995);
    }

    [Theory]
    [InlineData("karate")]
    [InlineData("ca-GrQc")]
    public void The_modularity_of_a_published_division_agrees(string name)
    {
        var network = ReferenceNetwork.Load(name);
        var louvain = network.Values.GetProperty("louvain");
        var division = new int[network.Graph.VertexCount];
        foreach (var member in louvain.GetProperty("best_partition").EnumerateObject()) division[network.VertexOf(member.Name)] = member.Value.GetInt32();
        Modularity.Of(network.Graph, division).ShouldNotBeNull().ShouldBe(louvain.GetProperty("best_modularity").GetDouble(), 1e-9);
    }

    [Fact]
    public void Modularity_of_random_divisions_follows_from_its_definition()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            var random = new Random(seed);
            int[] division = [.. Enumerable.Range(0, graph.VertexCount).Select(_ => random.Next(3))];
            var expected = new NaiveOracle(graph).Modularity(division);
            if (expected is null) Modularity.Of(graph, division).ShouldBeNull();
            else Modularity.Of(graph, division).ShouldNotBeNull().ShouldBe(expected.Value, 1e-9, $"seed {seed}");
        }
    }

    [Fact]
    public void Two_cliques_with_one_edge_between_them_are_two_communities()
    {
        var communities = Communities.Of(KnownGraphs.Barbell(5));
        communities.ByVertex.ShouldBe([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
        communities.Sizes.ShouldBe([5, 5]);
    }

    [Fact]
    public void Communities_are_numbered_from_the_largest_whatever_vertex_comes_first()
    {
        var graph = Graph.Of(8, [.. Clique(0, 3), .. Clique(3, 5), new Edge(2, 3)]);

        var communities = Communities.Of(graph);

        communities.Sizes.ShouldBe([5, 3]);
        communities.ByVertex.ShouldBe([1, 1, 1, 0, 0, 0, 0, 0]);

        static IEnumerable<Edge> Clique(int first, int size) =>
            Enumerable.Range(first, size).SelectMany(a => Enumerable.Range(a + 1, first + size - a - 1).Select(b => new Edge(a, b)));
    }

    [Fact]
    public void Without_edges_everyone_is_a_community_and_modularity_is_undefined()
    {
        var communities = Communities.Of(KnownGraphs.Empty(3));
        communities.ByVertex.ShouldBe([0, 1, 2]);
        communities.Modularity.ShouldBeNull();
        Communities.Of(KnownGraphs.Empty(0)).Count.ShouldBe(0);
        Communities.Of(Graph.Of(2, [new Edge(0, 1, 0)]), byWeight: true).Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_graph_gives_the_same_communities()
    {
        var graph = KnownGraphs.Grouped(groups: 12, size: 40, inside: 120, between: 300, seed: 7);
        Communities.Of(graph).ByVertex.ShouldBe(Communities.Of(graph).ByVertex);
    }

    [Fact]
    public void Every_community_is_connected()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var graph = KnownGraphs.Grouped(groups: 5, size: 12, inside: 16, between: 25, seed);
            var communities = Communities.Of(graph);
            for (var community = 0; community < communities.Count; community++)
            {
                var part = graph.Induced([.. communities.ByVertex.Select(other => other == community)]);
                part.Graph.VertexCount.ShouldBe(communities.Sizes[community]);
                Components.Of(part.Graph).Count.ShouldBe(1, $"seed {seed}, community {community}");
            }
        }
    }

    [Fact]
    public void Seen_from_afar_every_edge_is_either_inside_a_community_or_between_two()
    {
        var graph = Graph.Of(6, [new Edge(0, 1, 2), new Edge(1, 2, 2), new Edge(0, 2, 2), new Edge(3, 4), new Edge(4, 5), new Edge(3, 5), new Edge(2, 3, 0.5)]);
        var afar = CommunityGraph.Of(graph, Communities.Of(graph));
        afar.Sizes.ShouldBe([3, 3]);
        afar.WeightInside.ShouldBe([6, 3]);
        afar.Graph.Edges().ShouldBe([new Edge(0, 1, 0.5)]);
    }

    [Fact]
    public void The_search_stops_when_asked()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Should.Throw<OperationCanceledException>(() => Communities.Of(KnownGraphs.Ring(30), cancel: cancel.Token));
    }
}
