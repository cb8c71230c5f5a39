namespace NetwerkRegie.Graphs;

/// <summary>
/// A shortest path between two vertices. Of several that are as short it is the one with the lowest numbers, compared from its start,
/// so that the same question always has the same answer. Source: Dijkstra, A note on two problems in connexion with graphs (1959).
/// </summary>
/// <param name="Vertices">The vertices on the path, from its start to its end.</param>
/// <param name="Length">The sum of the lengths of its edges; 0 from a vertex to itself.</param>
public sealed record ShortestPath(IReadOnlyList<int> Vertices, double Length)
{
    /// <summary>A shortest path along edges; null when no way leads from the one to the other.</summary>
    public static ShortestPath? Between(Graph graph, int from, int to, Distance distance = Distance.Steps) => Between(graph.Arcs, graph.Arcs, from, to, distance);

    /// <summary>A shortest path along arcs, in their direction; null when no way leads from the one to the other.</summary>
    public static ShortestPath? Between(DirectedGraph graph, int from, int to, Distance distance = Distance.Steps) =>
        Between(graph.Outward, graph.Inward, from, to, distance);

    private static ShortestPath? Between(Arcs outward, Arcs inward, int from, int to, Distance distance)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)outward.VertexCount, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)outward.VertexCount, nameof(to));
        var left = distance == Distance.Steps ? Steps(inward, to) : LengthsLeft(inward, to, distance);
        if (!double.IsFinite(left[from])) return null;
        var lengths = Lengths.Of(outward, distance);
        var path = new List<int> { from };
        while (path[^1] != to) path.Add(Next(path[^1]));
        return new ShortestPath(path, left[from]);

        // The rows rise, so the first that fits has the lowest number.
        int Next(int vertex)
        {
            var at = outward.Offsets[vertex];
            while (left[outward.Ends[at]] >= left[vertex] || !Lengths.AreEqual(left[outward.Ends[at]] + lengths[at], left[vertex])) at++;
            return outward.Ends[at];
        }
    }

    private static double[] LengthsLeft(Arcs inward, int to, Distance distance)
    {
        var walk = new Dijkstra(inward, Lengths.Of(inward, distance));
        walk.From(to);
        return walk.Distances;
    }

    private static double[] Steps(Arcs inward, int to) => [.. Neighbourhood.Distances(inward, to, int.MaxValue).Select(steps => steps ?? double.PositiveInfinity)];
}
