using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs;

/// <summary>What to show first of a graph that is too large to be read at once.</summary>
public static class StrongestPart
{
    /// <summary>
    /// The vertices with the highest weighted degree (equal: the highest core number, then the lowest vertex), with the heaviest edges among
    /// them. Edges that hold the part together come before heavier ones that do not, so that no vertex looks more alone than it is.
    /// </summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="mostVertices">How many vertices may stay.</param>
    /// <param name="mostEdges">How many edges may stay.</param>
    public static Subgraph Of(Graph graph, int mostVertices, int mostEdges = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostVertices);
        ArgumentOutOfRangeException.ThrowIfNegative(mostEdges);
        var strength = WeightedDegree.Of(graph);
        var core = CoreNumber.Of(graph);
        var keep = new bool[graph.VertexCount];
        var ranked = Enumerable.Range(0, keep.Length).OrderByDescending(vertex => strength[vertex]).ThenByDescending(vertex => core[vertex]);
        foreach (var vertex in ranked.Take(mostVertices)) keep[vertex] = true;
        var part = graph.Induced(keep);
        return part.Graph.EdgeCount <= mostEdges ? part : part with { Graph = Graph.Of(part.Graph.VertexCount, Heaviest(part.Graph).Take(mostEdges)) };
    }

    /// <summary>All edges: first a heaviest spanning forest (Kruskal, 1956), then the others, heaviest first.</summary>
    private static IEnumerable<Edge> Heaviest(Graph graph)
    {
        int[] leader = [.. Enumerable.Range(0, graph.VertexCount)];
        var byWeight = graph.Edges().OrderByDescending(edge => edge.Weight).ToLookup(edge =>
        {
            var (a, b) = (Leader(leader, edge.A), Leader(leader, edge.B));
            leader[a] = b;
            return a != b;
        });
        return byWeight[true].Concat(byWeight[false]);
    }

    private static int Leader(int[] leader, int vertex)
    {
        while (leader[vertex] != vertex) vertex = leader[vertex] = leader[leader[vertex]];
        return vertex;
    }
}
