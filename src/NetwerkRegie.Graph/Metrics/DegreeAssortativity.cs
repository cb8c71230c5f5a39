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
        var (sum, squares) = Ends(degrees);
        return Correlation(graph.Arcs.Count, Together(graph.Arcs, degrees, degrees), (sum, squares), (sum, squares));
    }

    /// <summary>The assortativity of out-degree with in-degree.</summary>
    public static double? Of(DirectedGraph graph)
    {
        var (outward, inward) = (Degree.Out(graph), Degree.In(graph));
        return Correlation(graph.ArcCount, Together(graph.Outward, outward, inward), Ends(outward), Ends(inward));
    }

    /// <summary>In whole numbers up to the last step, so that a spread of nought is nought, and nothing is lost where degrees are large and alike.</summary>
    private static double? Correlation(Int128 arcs, Int128 together, (Int128 Sum, Int128 Squares) starts, (Int128 Sum, Int128 Squares) ends)
    {
        var (startSpread, endSpread) = (arcs * starts.Squares - starts.Sum * starts.Sum, arcs * ends.Squares - ends.Sum * ends.Sum);
        if (startSpread == 0 || endSpread == 0) return null;
        return (double)(arcs * together - starts.Sum * ends.Sum) / Math.Sqrt((double)startSpread) / Math.Sqrt((double)endSpread);
    }

    /// <summary>The product of the degrees at both ends, over all arcs.</summary>
    private static Int128 Together(Arcs arcs, int[] starts, int[] ends)
    {
        Int128 together = 0;
        for (var vertex = 0; vertex < starts.Length; vertex++)
        {
            var sum = 0L;
            foreach (var end in arcs.From(vertex)) sum += ends[end];
            together += (Int128)starts[vertex] * sum;
        }
        return together;
    }

    /// <summary>The degrees, and their squares, that are met at an end of all arcs: each as often as the vertex has arcs.</summary>
    private static (Int128 Sum, Int128 Squares) Ends(int[] degrees)
    {
        var sum = 0L;
        Int128 squares = 0;
        foreach (var degree in degrees)
        {
            var square = (long)degree * degree;
            sum += square;
            squares += (Int128)square * degree;
        }
        return (sum, squares);
    }
}
