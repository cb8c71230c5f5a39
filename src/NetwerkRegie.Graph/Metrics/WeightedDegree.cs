namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Weighted degree (strength): the sum of the weights of a vertex's edges.
/// Range: 0 and up; 0 for an isolate. Source: Barrat and others, The architecture of complex weighted networks (2004).
/// </summary>
public static class WeightedDegree
{
    /// <summary>The weighted degree of every vertex.</summary>
    public static double[] Of(Graph graph)
    {
        var sums = new double[graph.VertexCount];
        for (var vertex = 0; vertex < sums.Length; vertex++)
        {
            foreach (var weight in graph.Weights(vertex)) sums[vertex] += weight;
        }
        return sums;
    }
}
