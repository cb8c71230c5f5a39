namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Effective size: the number of neighbours less those that only repeat each other's reach.
/// Formula: d - 2t/d, with t the edges among the d neighbours. Weights are ignored. Range: 1 to d. Undefined (null) for an isolate.
/// Source: Burt, Structural Holes (1992); the short form by Borgatti, Structural holes: unpacking Burt's redundancy measures (1997).
/// </summary>
public static class EffectiveSize
{
    /// <summary>The effective size of every vertex's neighbourhood.</summary>
    public static double?[] Of(Graph graph)
    {
        var triangles = Triangles.Of(graph);
        var sizes = new double?[graph.VertexCount];
        for (var vertex = 0; vertex < sizes.Length; vertex++)
        {
            double degree = graph.Degree(vertex);
            if (degree > 0) sizes[vertex] = degree - 2 * triangles[vertex] / degree;
        }
        return sizes;
    }
}
