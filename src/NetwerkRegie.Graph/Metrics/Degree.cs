namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Degree: with how many others a vertex is joined.
/// Range: 0 (an isolate) to n-1. Source: Freeman, Centrality in social networks (1978).
/// </summary>
public static class Degree
{
    /// <summary>The degree of every vertex.</summary>
    public static int[] Of(Graph graph)
    {
        var degrees = new int[graph.VertexCount];
        for (var vertex = 0; vertex < degrees.Length; vertex++) degrees[vertex] = graph.Degree(vertex);
        return degrees;
    }
}
