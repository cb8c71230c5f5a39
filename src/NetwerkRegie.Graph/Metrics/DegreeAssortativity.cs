namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Degree assortativity: whether the well joined are joined with the well joined (above 0) or with the poorly joined (below 0).
/// Formula: the correlation of the degrees at both ends of an edge; in a directed graph of the out-degree where an arc starts with the in-degree
/// where it ends. Weights are ignored. Range: -1 to 1. Undefined (null) without edges and where all ends have the same degree.
/// Source: Newman, Mixing patterns in networks (2003).
/// </summary>
public static class DegreeAssortativity
{
    /// <summary>The assortativity by degree.</summary>
    public static double? Of(Graph graph) => Of(graph.Arcs, graph.Arcs);

    /// <summary>The assortativity of out-degree with in-degree.</summary>
    public static double? Of(DirectedGraph graph) => Of(graph.Outward, graph.Inward);

    private static double? Of(Arcs outward, Arcs inward)
    {
        if (IsEven(outward) || IsEven(inward)) return null;
        var (starts, ends) = (Mean(outward), Mean(inward));
        var (together, startSpread, endSpread) = (0.0, 0.0, 0.0);
        for (var vertex = 0; vertex < outward.VertexCount; vertex++)
        {
            var sum = 0L;
            foreach (var end in outward.From(vertex)) sum += inward.Degree(end);
            together += (outward.Degree(vertex) - starts) * (sum - ends * outward.Degree(vertex));
            startSpread += Spread(outward.Degree(vertex), starts);
            endSpread += Spread(inward.Degree(vertex), ends);
        }
        return together / Math.Sqrt(startSpread) / Math.Sqrt(endSpread);
    }

    // Whole numbers are compared, because a spread of nought may differ from nought by its rounding.
    private static bool IsEven(Arcs arcs)
    {
        var known = 0;
        for (var vertex = 0; vertex < arcs.VertexCount; vertex++)
        {
            var degree = arcs.Degree(vertex);
            if (known > 0 && degree > 0 && degree != known) return false;
            known = Math.Max(known, degree);
        }
        return true;
    }

    // An end is met as often as it has arcs.
    private static double Mean(Arcs arcs)
    {
        var sum = 0.0;
        for (var vertex = 0; vertex < arcs.VertexCount; vertex++) sum += (double)arcs.Degree(vertex) * arcs.Degree(vertex);
        return sum / arcs.Count;
    }

    private static double Spread(int degree, double mean) => degree * (degree - mean) * (degree - mean);
}
