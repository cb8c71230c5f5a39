namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// The E-I index: whether edges go to other kinds of vertices or stay within one kind. Weights are ignored.
/// Formula: (E - I) / (E + I), with E the edges between kinds and I those within a kind. Range: -1 (all within) to 1 (all between).
/// Undefined (null) without edges. Source: Krackhardt and Stern, Informal networks and organizational crises (1988).
/// </summary>
public static class ExternalInternalIndex
{
    /// <summary>The index of the whole graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kinds">For each vertex the number of its kind.</param>
    public static double? Of(Graph graph, IReadOnlyList<int> kinds)
    {
        var external = External(graph, kinds).Sum(count => (long)count);
        return graph.EdgeCount == 0 ? null : (external - (2.0 * graph.EdgeCount - external)) / (2.0 * graph.EdgeCount);
    }

    /// <summary>The index of every vertex over its own edges; undefined (null) for an isolate.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kinds">For each vertex the number of its kind.</param>
    public static double?[] OfVertices(Graph graph, IReadOnlyList<int> kinds) =>
        [.. External(graph, kinds).Select((external, vertex) => graph.Degree(vertex) == 0 ? (double?)null : (2.0 * external - graph.Degree(vertex)) / graph.Degree(vertex))];

    private static int[] External(Graph graph, IReadOnlyList<int> kinds)
    {
        var (own, _) = Numbering.OfGroups(kinds, graph.VertexCount);
        var external = new int[graph.VertexCount];
        for (var vertex = 0; vertex < external.Length; vertex++)
        {
            foreach (var neighbour in graph.Neighbours(vertex))
            {
                if (own[neighbour] != own[vertex]) external[vertex]++;
            }
        }
        return external;
    }
}
