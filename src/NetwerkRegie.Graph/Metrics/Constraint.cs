namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Burt's constraint: how much a vertex is tied up in neighbours that know each other; low means it bridges gaps.
/// Formula: sum over neighbours w of (p(vw) + sum over q of p(vq) p(qw))², with p(vw) = 1/degree(v). Weights are ignored.
/// Range: above 0; 1 for a vertex with one neighbour, at most 1.125 for two joined neighbours. Undefined (null) for an isolate.
/// Source: Burt, Structural Holes (1992), chapter 2.
/// </summary>
public static class Constraint
{
    /// <summary>The constraint of every vertex.</summary>
    public static double?[] Of(Graph graph, CancellationToken cancel = default)
    {
        var constraint = new double?[graph.VertexCount];
        var throughOthers = new double[graph.VertexCount];
        for (var vertex = 0; vertex < constraint.Length; vertex++)
        {
            cancel.ThrowIfCancellationRequested();
            if (graph.Degree(vertex) > 0) constraint[vertex] = OfVertex(graph, vertex, throughOthers);
        }
        return constraint;
    }

    private static double OfVertex(Graph graph, int vertex, double[] throughOthers)
    {
        var neighbours = graph.Neighbours(vertex);
        var direct = 1.0 / neighbours.Length;
        foreach (var other in neighbours)
        {
            var share = direct / graph.Degree(other);
            foreach (var far in graph.Neighbours(other)) throughOthers[far] += share;
        }
        var sum = 0.0;
        foreach (var neighbour in neighbours)
        {
            var invested = direct + throughOthers[neighbour];
            sum += invested * invested;
        }
        foreach (var other in neighbours)
        {
            foreach (var far in graph.Neighbours(other)) throughOthers[far] = 0;
        }
        return sum;
    }
}
