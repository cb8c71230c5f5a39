using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs;

/// <summary>What to show first of a graph that is too large to be read at once.</summary>
public static class StrongestPart
{
    /// <summary>
    /// The vertices with the highest weighted degree (equal: the highest core number, then the lowest vertex), with the heaviest edges among
    /// them. Edges that hold the part together come before heavier ones that do not, and a vertex with edges only to what is left out
    /// is left out as well, so that no vertex looks more alone than it is.
    /// </summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="mostVertices">How many vertices may stay.</param>
    /// <param name="mostEdges">How many edges may stay.</param>
    /// <param name="first">A vertex that stays whatever its strength, with its neighbours before others.</param>
    public static Subgraph Of(Graph graph, int mostVertices, int mostEdges = int.MaxValue, int? first = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostVertices);
        ArgumentOutOfRangeException.ThrowIfNegative(mostEdges);
        var strength = WeightedDegree.Of(graph);
        var core = CoreNumber.Of(graph);
        var keep = new bool[graph.VertexCount];
        var ranked = Enumerable.Range(0, keep.Length).OrderBy(vertex => first is { } centre ? vertex == centre ? 0 : graph.HasEdge(centre, vertex) ? 1 : 2 : 2)
            .ThenByDescending(vertex => strength[vertex]).ThenByDescending(vertex => core[vertex]);
        foreach (var vertex in ranked.Take(mostVertices)) keep[vertex] = true;
        bool[] belongs = [.. keep.Select((kept, vertex) => kept && (vertex == first || graph.Degree(vertex) == 0 || graph.Neighbours(vertex).ToArray().Any(neighbour => keep[neighbour])))];
        var part = graph.Induced(belongs);
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
