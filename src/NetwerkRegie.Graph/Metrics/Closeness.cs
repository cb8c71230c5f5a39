namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Closeness: how near a vertex is to all it can reach, times the part of the graph it can reach, so that values of different components compare.
/// Formula: ((r-1)/sum of distances) * ((r-1)/(n-1)), with r the vertices of its component. Weights are ignored.
/// Range: 0 (an isolate) to 1 (joined with every other). Source: Wasserman and Faust, Social Network Analysis (1994), p. 201.
/// </summary>
public static class Closeness
{
    /// <summary>The closeness of every vertex; the work grows with vertices times edges.</summary>
    public static double[] Of(Graph graph, CancellationToken cancel = default)
    {
        var n = graph.VertexCount;
        var closeness = new double[n];
        var options = new ParallelOptions { CancellationToken = cancel };
        Parallel.For(0, n, options, () => (Order: new int[n], Distance: new int[n]), (source, _, memory) =>
        {
            var (reached, sum) = Reach(graph, source, memory.Order, memory.Distance);
            double others = reached - 1;
            closeness[source] = reached == 1 ? 0 : others / sum * (others / (n - 1));
            return memory;
        }, _ => { });
        return closeness;
    }

    private static (int Reached, long Sum) Reach(Graph graph, int source, int[] order, int[] distance)
    {
        Array.Fill(distance, -1);
        order[0] = source;
        distance[source] = 0;
        var reached = 1;
        var sum = 0L;
        for (var place = 0; place < reached; place++)
        {
            var vertex = order[place];
            sum += distance[vertex];
            foreach (var neighbour in graph.Neighbours(vertex))
            {
                if (distance[neighbour] >= 0) continue;
                distance[neighbour] = distance[vertex] + 1;
                order[reached++] = neighbour;
            }
        }
        return (reached, sum);
    }
}
