namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Degree: with how many others a vertex is joined; in a directed graph how many arcs end (in) or start (out) at it.
/// Formula of the mean: 2m/n, directed m/n. Range: 0 (an isolate) to n-1. The mean and the highest are undefined (null) without vertices.
/// Source: Freeman, Centrality in social networks (1978); Wasserman and Faust, Social Network Analysis (1994), chapter 4, for in and out.
/// </summary>
public static class Degree
{
    /// <summary>The degree of every vertex.</summary>
    public static int[] Of(Graph graph) => Of(graph.Arcs);

    /// <summary>The number of arcs that end at each vertex.</summary>
    public static int[] In(DirectedGraph graph) => Of(graph.Inward);

    /// <summary>The number of arcs that start at each vertex.</summary>
    public static int[] Out(DirectedGraph graph) => Of(graph.Outward);

    /// <summary>The mean degree.</summary>
    public static double? Mean(Graph graph) => graph.VertexCount == 0 ? null : 2.0 * graph.EdgeCount / graph.VertexCount;

    /// <summary>The mean number of arcs that start, and as many end, at a vertex.</summary>
    public static double? Mean(DirectedGraph graph) => graph.VertexCount == 0 ? null : (double)graph.ArcCount / graph.VertexCount;

    /// <summary>The highest degree.</summary>
    public static int? Highest(Graph graph) => graph.VertexCount == 0 ? null : Of(graph).Max();

    private static int[] Of(Arcs arcs)
    {
        var degrees = new int[arcs.VertexCount];
        for (var vertex = 0; vertex < degrees.Length; vertex++) degrees[vertex] = arcs.Degree(vertex);
        return degrees;
    }
}
