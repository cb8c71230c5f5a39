namespace NetwerkRegie.Graphs.Grouping;

/// <summary>
/// One run of the Leiden algorithm: move vertices to the community that gains most, split each community into parts that hold
/// together well, take the parts as the vertices of a smaller graph, and begin again until nothing merges any more.
/// </summary>
internal sealed class Leiden(Graph graph, ulong seed, CancellationToken cancel)
{
    private readonly double _twiceTotal = Metrics.WeightedDegree.Of(graph).Sum();
    private Chance _chance = new(seed);

    /// <summary>For each vertex the number of its community, after so many rounds, each of which begins with what the one before found.</summary>
    public int[] Find(int rounds)
    {
        int[] communities = [.. Enumerable.Range(0, graph.VertexCount)];
        for (var round = 0; round < rounds; round++) communities = Improve(communities);
        return communities;
    }

    private int[] Improve(int[] communities)
    {
        int[] place = [.. Enumerable.Range(0, graph.VertexCount)];
        var level = new Level(graph, Metrics.WeightedDegree.Of(graph), communities, _twiceTotal);
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            level.MoveVertices(_chance.Shuffled(level.VertexCount));
            if (level.IsSettled) return [.. place.Select(vertex => level.Communities[vertex])];
            var parts = level.Refine(_chance.Shuffled(level.VertexCount));
            // Where no two vertices hang together well enough to be one part, what is joined within a community goes on as one.
            if (parts.Max() == level.VertexCount - 1) parts = level.Joined();
            if (parts.Max() == level.VertexCount - 1) return [.. place.Select(vertex => parts[vertex])];
            place = [.. place.Select(vertex => parts[vertex])];
            level = level.Merge(parts);
        }
    }
}
