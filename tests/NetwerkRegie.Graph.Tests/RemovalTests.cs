using NetwerkRegie.Graphs.Metrics;
using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests;

public sealed class RemovalTests
{
    [Fact]
    public void Without_its_centre_a_star_is_dust()
    {
        var removal = Removal.Of(KnownGraphs.Star(5), [0]);
        (removal.ComponentsBefore, removal.ComponentsAfter, removal.PairsParted).ShouldBe((1, 4, 6));
        removal.CutOff.ShouldBe([2, 3, 4], "the piece with the lowest vertex counts as the largest");
        removal.Alone.ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void A_path_breaks_where_a_vertex_goes()
    {
        var removal = Removal.Of(KnownGraphs.Path(6), [2]);
        removal.ComponentsAfter.ShouldBe(2);
        removal.CutOff.ShouldBe([0, 1]);
        removal.Alone.ShouldBeEmpty();
    }

    [Fact]
    public void Who_was_apart_before_is_not_cut_off()
    {
        var removal = Removal.Of(Graph.Of(5, [new Edge(0, 1), new Edge(1, 2)]), [0]);
        removal.CutOff.ShouldBeEmpty();
        (removal.ComponentsBefore, removal.ComponentsAfter, removal.PairsParted).ShouldBe((3, 3, 0));
    }

    [Fact]
    public void Removals_from_random_graphs_part_the_pairs_that_reach_each_other_no_more()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var graph = KnownGraphs.Random(seed);
            int[] removed = [.. Enumerable.Range(0, graph.VertexCount).Where(vertex => (vertex * 7 + seed) % 4 == 0)];
            var before = Components.Of(graph).ByVertex;
            var after = Components.Of(Graph.Of(graph.VertexCount, graph.Edges().Where(edge => !removed.Contains(edge.A) && !removed.Contains(edge.B)))).ByVertex;
            int[] stays = [.. Enumerable.Range(0, graph.VertexCount).Except(removed)];
            var parted = from a in stays from b in stays where a < b && before[a] == before[b] && after[a] != after[b] select (a, b);
            var removal = Removal.Of(graph, removed);
            removal.PairsParted.ShouldBe(parted.Count(), $"seed {seed}");
            removal.ComponentsAfter.ShouldBe(stays.Select(vertex => after[vertex]).Distinct().Count(), $"seed {seed}");
            removal.Alone.ShouldBe(stays.Where(vertex => graph.Degree(vertex) > 0 && graph.Neighbours(vertex).ToArray().All(removed.Contains)), $"seed {seed}");
            var largest = stays.GroupBy(vertex => before[vertex]).ToDictionary(old => old.Key, old => old.GroupBy(vertex => after[vertex]).MaxBy(piece => piece.Count())!.Key);
            removal.CutOff.ShouldBe(stays.Where(vertex => after[vertex] != largest[before[vertex]]), $"seed {seed}");
        }
    }
}
