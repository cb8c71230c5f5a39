namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Degree centralisation: how much the graph leans on its best joined vertex.
/// Formula: sum of (highest degree - degree) / ((n-1)(n-2)). Range: 0 (all alike, as in a ring) to 1 (a star).
/// Undefined (null) for fewer than three vertices. Source: Freeman, Centrality in social networks (1978).
/// </summary>
public static class DegreeCentralization
{
    /// <summary>The degree centralisation of the graph, isolates included.</summary>
    public static double? Of(Graph graph)
    {
        double n = graph.VertexCount;
        if (n < 3) return null;
        var degrees = Degree.Of(graph);
        var highest = degrees.Max();
        return degrees.Sum(degree => (double)(highest - degree)) / ((n - 1) * (n - 2));
    }
}
