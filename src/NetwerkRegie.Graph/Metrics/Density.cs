namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Density: which part of all possible edges is there.
/// Formula: 2m / (n(n-1)), directed m / (n(n-1)). Range: 0 (no edge) to 1 (every pair joined, each way when directed).
/// Undefined (null) for fewer than two vertices. Source: Wasserman and Faust, Social Network Analysis (1994), chapter 4.
/// </summary>
public static class Density
{
    /// <summary>The density of the graph, isolates included.</summary>
    public static double? Of(Graph graph) => Of(graph.Arcs);

    /// <summary>The density of the directed graph, isolates included.</summary>
    public static double? Of(DirectedGraph graph) => Of(graph.Outward);

    private static double? Of(Arcs arcs)
    {
        double n = arcs.VertexCount;
        return n < 2 ? null : arcs.Count / (n * (n - 1));
    }
}
