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
    public static double? Of(Graph graph)
    {
        var degrees = Degree.Of(graph);
        if (IsEven(degrees)) return null;
        var (mean, ends, offsets) = (Mean(degrees, graph.Arcs.Count), graph.Arcs.Ends, graph.Arcs.Offsets);
        var (together, spread) = (0.0, 0.0);
        for (var vertex = 0; vertex < degrees.Length; vertex++)
        {
            // Each edge once, from its lower end: rows rise, so the higher ends are the last of the row.
            var (sum, first) = (0L, offsets[vertex + 1]);
            while (first > offsets[vertex] && ends[first - 1] > vertex) sum += degrees[ends[--first]];
            together += (degrees[vertex] - mean) * (sum - mean * (offsets[vertex + 1] - first));
            spread += Spread(degrees[vertex], mean);
        }
        return 2 * together / spread;
    }

    /// <summary>The assortativity of out-degree with in-degree.</summary>
    public static double? Of(DirectedGraph graph)
    {
        var (outward, inward) = (Degree.Out(graph), Degree.In(graph));
        if (IsEven(outward) || IsEven(inward)) return null;
        var (starts, ends) = (Mean(outward, graph.ArcCount), Mean(inward, graph.ArcCount));
        var (together, startSpread, endSpread) = (0.0, 0.0, 0.0);
        for (var vertex = 0; vertex < outward.Length; vertex++)
        {
            var sum = 0L;
            foreach (var end in graph.Successors(vertex)) sum += inward[end];
            together += (outward[vertex] - starts) * (sum - ends * outward[vertex]);
            startSpread += Spread(outward[vertex], starts);
            endSpread += Spread(inward[vertex], ends);
        }
        return together / Math.Sqrt(startSpread) / Math.Sqrt(endSpread);
    }

    // Whole numbers are compared, because a spread of nought may differ from nought by its rounding.
    private static bool IsEven(int[] degrees)
    {
        var known = 0;
        foreach (var degree in degrees)
        {
            if (known > 0 && degree > 0 && degree != known) return false;
            known = Math.Max(known, degree);
        }
        return true;
    }

    // An end is met as often as it has arcs.
    private static double Mean(int[] degrees, int arcs)
    {
        var sum = 0L;
        foreach (var degree in degrees) sum += (long)degree * degree;
        return (double)sum / arcs;
    }

    private static double Spread(int degree, double mean) => degree * (degree - mean) * (degree - mean);
}
