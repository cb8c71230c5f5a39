namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Closeness: how near a vertex is to all it can reach, times the part of the graph it can reach, so that values of different components compare.
/// Formula: ((r-1)/sum of distances) * ((r-1)/(n-1)), with r the vertices it reaches, itself included; in a directed graph along arcs from it
/// (turn the graph round for the nearness of others to it). Range over steps: 0 (an isolate) to 1 (joined with every other); over lengths 0 and up.
/// Undefined (null) for the only vertex of a graph. Source: Wasserman and Faust, Social Network Analysis (1994), p. 201.
/// </summary>
public static class Closeness
{
    /// <summary>The closeness of every vertex in steps; the work grows with vertices times edges.</summary>
    public static double?[] Of(Graph graph, CancellationToken cancel = default) => Of(graph, Distance.Steps, cancel);

    /// <summary>The closeness of every vertex; the work grows with vertices times edges.</summary>
    public static double?[] Of(Graph graph, Distance distance, CancellationToken cancel = default) => Of(graph.Arcs, graph.Arcs, distance, cancel);

    /// <summary>The closeness of every vertex to those it reaches along arcs in steps.</summary>
    public static double?[] Of(DirectedGraph graph, CancellationToken cancel = default) => Of(graph, Distance.Steps, cancel);

    /// <summary>The closeness of every vertex to those it reaches along arcs.</summary>
    public static double?[] Of(DirectedGraph graph, Distance distance, CancellationToken cancel = default) => Of(graph.Outward, graph.Inward, distance, cancel);

    private static double?[] Of(Arcs outward, Arcs inward, Distance distance, CancellationToken cancel) =>
        distance == Distance.Steps ? InSteps(inward, cancel) : InLengths(outward, Lengths.Of(outward, distance), cancel);

    private static double?[] InSteps(Arcs inward, CancellationToken cancel)
    {
        var distances = StepDistances.Of(inward, cancel);
        return [.. distances.Reached.Select((reached, vertex) => Of(reached, distances.Sums[vertex], inward.VertexCount))];
    }

    private static double?[] InLengths(Arcs outward, double[] lengths, CancellationToken cancel)
    {
        var closeness = new double?[outward.VertexCount];
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, closeness.Length, options, () => new Dijkstra(outward, lengths), (source, _, walk) =>
        {
            var found = walk.From(source);
            var sum = 0.0;
            for (var place = 1; place < found; place++) sum += walk.Distances[walk.Order[place]];
            closeness[source] = Of(found - 1, sum, closeness.Length);
            return walk;
        }, _ => { });
        return closeness;
    }

    private static double? Of(double reached, double sum, int vertexCount)
    {
        if (vertexCount < 2) return null;
        return reached == 0 ? 0 : reached / sum * (reached / (vertexCount - 1));
    }
}
