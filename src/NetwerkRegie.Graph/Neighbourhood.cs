namespace NetwerkRegie.Graphs;

/// <summary>What lies within a number of steps of one vertex.</summary>
public static class Neighbourhood
{
    /// <summary>The part of the graph within <paramref name="steps"/> edges of <paramref name="centre"/>, with all edges inside it.</summary>
    public static Subgraph Of(Graph graph, int centre, int steps) =>
        graph.Induced([.. Distances(graph, centre, steps).Select(distance => distance is not null)]);

    /// <summary>The number of edges on a shortest path from one vertex to each vertex; null beyond <paramref name="steps"/> or out of reach.</summary>
    public static int?[] Distances(Graph graph, int centre, int steps = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        var distances = new int?[graph.VertexCount];
        var queue = new Queue<int>([centre]);
        distances[centre] = 0;
        while (queue.TryDequeue(out var vertex))
        {
            if (distances[vertex] == steps) break;
            foreach (var neighbour in graph.Neighbours(vertex))
            {
                if (distances[neighbour] is not null) continue;
                distances[neighbour] = distances[vertex] + 1;
                queue.Enqueue(neighbour);
            }
        }
        return distances;
    }
}
