namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Reciprocity: which part of the arcs is answered by an arc back. Weights are ignored.
/// Formula: arcs with an arc back / m. Range: 0 (no arc is answered) to 1 (every one is). Undefined (null) without arcs.
/// Source: Wasserman and Faust, Social Network Analysis (1994), chapter 13; Garlaschelli and Loffredo, Patterns of link reciprocity (2004).
/// </summary>
public static class Reciprocity
{
    /// <summary>The reciprocity of the graph.</summary>
    public static double? Of(DirectedGraph graph)
    {
        if (graph.ArcCount == 0) return null;
        var answered = 0;
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) answered += Answered(graph, vertex);
        return (double)answered / graph.ArcCount;
    }

    /// <summary>Which part of the arcs from each vertex is answered; undefined (null) where no arc starts.</summary>
    public static double?[] OfVertices(DirectedGraph graph) =>
        [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => graph.OutDegree(vertex) == 0 ? (double?)null : (double)Answered(graph, vertex) / graph.OutDegree(vertex))];

    // Both rows rise, so what they share is found in one run along the two.
    private static int Answered(DirectedGraph graph, int vertex)
    {
        var to = graph.Successors(vertex);
        var from = graph.Predecessors(vertex);
        var (i, j, both) = (0, 0, 0);
        while (i < to.Length && j < from.Length)
        {
            if (to[i] == from[j]) both++;
            var (a, b) = (to[i], from[j]);
            if (a <= b) i++;
            if (b <= a) j++;
        }
        return both;
    }
}
