using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>What follows from shortest paths, on random graphs: directed, weighted, falling apart, with isolates.</summary>
public sealed class PathOracleTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<Distance> Distances => [.. Enum.GetValues<Distance>()];

    [Theory, MemberData(nameof(Distances))]
    public void Of_an_undirected_graph_they_follow_from_their_definition(Distance distance)
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            var naive = NaivePaths.Of(graph, distance);
            var (betweenness, closeness) = (Betweenness.Of(graph, distance), Closeness.Of(graph, distance));
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                betweenness[vertex].ShouldBe(naive.Betweenness(vertex) / 2, Tolerance, $"seed {seed}, vertex {vertex}");
                OracleTests.ShouldBeNear(closeness[vertex], naive.Closeness(vertex), $"seed {seed}, vertex {vertex}");
            }
        }
    }

    [Theory, MemberData(nameof(Distances))]
    public void Of_a_directed_graph_they_follow_from_their_definition(Distance distance)
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.RandomDirected(seed);
            var (naive, back) = (NaivePaths.Of(graph, distance), NaivePaths.Of(graph.Reversed(), distance));
            var (betweenness, outward, inward) = (Betweenness.Of(graph, distance), Closeness.Of(graph, distance), Closeness.Of(graph.Reversed(), distance));
            for (var vertex = 0; vertex < graph.VertexCount; vertex++)
            {
                betweenness[vertex].ShouldBe(naive.Betweenness(vertex), Tolerance, $"seed {seed}, vertex {vertex}");
                OracleTests.ShouldBeNear(outward[vertex], naive.Closeness(vertex), $"seed {seed}, vertex {vertex}");
                OracleTests.ShouldBeNear(inward[vertex], back.Closeness(vertex), $"seed {seed}, vertex {vertex}");
            }
        }
    }

    [Fact]
    public void The_lengths_of_paths_are_those_of_all_pairs_that_reach_each_other()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var (graph, directed) = (KnownGraphs.Random(seed), KnownGraphs.RandomDirected(seed));
            ShouldTell(PathLengths.Of(graph), [.. NaivePaths.Of(graph, Distance.Steps).Lengths()]);
            ShouldTell(PathLengths.Of(directed), [.. NaivePaths.Of(directed, Distance.Steps).Lengths()]);
        }
    }

    [Fact]
    public void An_edge_of_weight_nought_leads_nowhere_when_weight_is_strength()
    {
        var graph = Graph.Of(3, [new Edge(0, 1, 2), new Edge(1, 2, 0)]);
        Betweenness.Of(graph, Distance.InverseWeight).ShouldBe([0, 0, 0]);
        Closeness.Of(graph, Distance.InverseWeight).ShouldBe([1, 1, 0]);
        Should.Throw<ArgumentException>(() => Betweenness.Of(graph, Distance.Weight));
    }

    [Fact]
    public void The_same_graph_has_the_same_bits_on_one_thread_and_on_many()
    {
        var graph = KnownGraphs.Grouped(10, 40, 200, 300, seed: 4);
        var many = (Betweenness.Of(graph), Closeness.Of(graph), Betweenness.Of(graph, Distance.InverseWeight), PathLengths.Of(graph));
        for (var threads = 1; threads <= 3; threads++)
        {
            using var limited = new LimitedThreads(threads);
            var few = limited.Run(() => (Betweenness.Of(graph), Closeness.Of(graph), Betweenness.Of(graph, Distance.InverseWeight), PathLengths.Of(graph)));
            few.Item1.ShouldBe(many.Item1);
            few.Item2.ShouldBe(many.Item2);
            few.Item3.ShouldBe(many.Item3);
            few.Item4.ShouldBe(many.Item4);
        }
    }

    private static void ShouldTell(PathLengths found, IReadOnlyList<double> lengths)
    {
        found.Pairs.ShouldBe(lengths.Count);
        found.Diameter.ShouldBe(lengths.Count == 0 ? null : (int)lengths.Max());
        OracleTests.ShouldBeNear(found.Mean, lengths.Count == 0 ? null : lengths.Average(), "mean");
    }
}
