namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Local clustering: which part of the pairs of a vertex's neighbours is joined as well. Weights are ignored.
/// Formula: 2t / (d(d-1)), with t the edges among its d neighbours. Range: 0 to 1. Undefined (null) for a vertex with fewer than two neighbours.
/// Source: Watts and Strogatz, Collective dynamics of small-world networks (1998).
/// </summary>
public static class Clustering
{
    /// <summary>The local clustering of every vertex.</summary>
    public static double?[] Of(Graph graph)
    {
        var triangles = Triangles.Of(graph);
        var clustering = new double?[graph.VertexCount];
        for (var vertex = 0; vertex < clustering.Length; vertex++)
        {
            double degree = graph.Degree(vertex);
            if (degree >= 2) clustering[vertex] = 2 * triangles[vertex] / (degree * (degree - 1));
        }
        return clustering;
    }

    /// <summary>
    /// The mean of the local clustering over all vertices, those with fewer than two neighbours as 0 (as networkx and igraph's "zero" do); undefined
    /// (null) for a graph without vertices.
    /// </summary>
    public static double? Average(Graph graph) => Average(Of(graph));

    /// <summary>The same mean, from the local clustering of every vertex.</summary>
    public static double? Average(IReadOnlyCollection<double?> clustering) => clustering.Count == 0 ? null : clustering.Sum(value => value ?? 0) / clustering.Count;
}
