namespace NetwerkRegie.Graphs;

/// <summary>What lies within a number of steps of one vertex.</summary>
public static class Neighbourhood
{
    /// <summary>The part of the graph within <paramref name="steps"/> edges of <paramref name="centre"/>, with all edges inside it.</summary>
    public static Subgraph Of(Graph graph, int centre, int steps) => graph.Induced(Within(graph.Arcs, centre, steps));

    /// <summary>The part of the graph that <paramref name="centre"/> reaches along at most <paramref name="steps"/> arcs, with all arcs inside it.</summary>
    public static DirectedSubgraph Of(DirectedGraph graph, int centre, int steps) => graph.Induced(Within(graph.Outward, centre, steps));

    /// <summary>The number of edges on a shortest path from one vertex to each vertex; null beyond <paramref name="steps"/> or out of reach.</summary>
    public static int?[] Distances(Graph graph, int centre, int steps = int.MaxValue) => Distances(graph.Arcs, centre, steps);

    /// <summary>The number of arcs on a shortest path from one vertex to each vertex; null beyond <paramref name="steps"/> or out of reach.</summary>
    public static int?[] Distances(DirectedGraph graph, int centre, int steps = int.MaxValue) => Distances(graph.Outward, centre, steps);

    internal static int?[] Distances(Arcs arcs, int centre, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        var distances = new int?[arcs.VertexCount];
        var queue = new Queue<int>([centre]);
        distances[centre] = 0;
        while (queue.TryDequeue(out var vertex))
        {
            if (distances[vertex] == steps) break;
            foreach (var end in arcs.From(vertex))
            {
                if (distances[end] is not null) continue;
                distances[end] = distances[vertex] + 1;
                queue.Enqueue(end);
            }
        }
        return distances;
    }

    private static bool[] Within(Arcs arcs, int centre, int steps) => [.. Distances(arcs, centre, steps).Select(distance => distance is not null)];
}
