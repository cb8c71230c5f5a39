namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Transitivity, the clustering of the graph as a whole: which part of all pairs with a neighbour in common is joined as well. Weights are ignored.
/// Formula: 3 * triangles / pairs of neighbours. Range: 0 to 1. Undefined (null) when no vertex has two neighbours.
/// Source: Newman, Strogatz and Watts, Random graphs with arbitrary degree distributions (2001).
/// </summary>
public static class Transitivity
{
    /// <summary>The transitivity of the graph.</summary>
    public static double? Of(Graph graph)
    {
        var pairs = Degree.Of(graph).Sum(degree => (long)degree * (degree - 1) / 2);
        return pairs == 0 ? null : (double)Triangles.Of(graph).Sum() / pairs;
    }
}
