namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Weighted degree (strength): the sum of the weights of a vertex's edges.
/// Range: 0 and up; 0 for an isolate. Source: Barrat and others, The architecture of complex weighted networks (2004).
/// </summary>
public static class WeightedDegree
{
    /// <summary>The weighted degree of every vertex.</summary>
    public static double[] Of(Graph graph) => Of(graph.Arcs);

    /// <summary>The weight of all arcs that end at each vertex.</summary>
    public static double[] In(DirectedGraph graph) => Of(graph.Inward);

    /// <summary>The weight of all arcs that start at each vertex.</summary>
    public static double[] Out(DirectedGraph graph) => Of(graph.Outward);

    internal static double Of(Arcs arcs, int vertex)
    {
        var sum = 0.0;
        foreach (var weight in arcs.WeightsFrom(vertex)) sum += weight;
        return sum;
    }

    private static double[] Of(Arcs arcs)
    {
        var sums = new double[arcs.VertexCount];
        for (var vertex = 0; vertex < sums.Length; vertex++) sums[vertex] = Of(arcs, vertex);
        return sums;
    }
}
