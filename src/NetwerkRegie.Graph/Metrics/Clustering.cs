namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Local clustering: which part of the pairs of a vertex's neighbours is joined as well. Weights are ignored.
/// Formula: 2t / (d(d-1)), with t the edges among its d neighbours. Range: 0 to 1; a vertex with fewer than two neighbours counts as 0.
/// Source: Watts and Strogatz, Collective dynamics of small-world networks (1998); the zero as in networkx.
/// </summary>
public static class Clustering
{
    /// <summary>The local clustering of every vertex.</summary>
    public static double[] Of(Graph graph)
    {
        var triangles = Triangles.Of(graph);
        var clustering = new double[graph.VertexCount];
        for (var vertex = 0; vertex < clustering.Length; vertex++)
        {
            double degree = graph.Degree(vertex);
            if (degree >= 2) clustering[vertex] = 2 * triangles[vertex] / (degree * (degree - 1));
        }
        return clustering;
    }

    /// <summary>The mean of the local clustering over all vertices; undefined (null) for a graph without vertices.</summary>
    public static double? Average(Graph graph) => graph.VertexCount == 0 ? null : Of(graph).Average();
}
