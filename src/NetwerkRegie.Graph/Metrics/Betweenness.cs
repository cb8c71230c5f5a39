namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Betweenness: on how many shortest paths between two others a vertex lies; a pair with several shortest paths shares its one count among them.
/// Formula: sum over pairs of (shortest paths through the vertex / shortest paths), not normalised, ends excluded; each pair once in an
/// undirected graph, each ordered pair in a directed one. Range: 0 (an isolate) to (n-1)(n-2)/2, the centre of a star; twice that when directed.
/// Source: Freeman, A set of measures of centrality based on betweenness (1977); Brandes, A faster algorithm for betweenness centrality (2001).
/// </summary>
public static class Betweenness
{
    // A fixed number of blocks of sources, summed in order: the same last digit on one core and on many.
    private const int Blocks = 16;

    /// <summary>The betweenness of every vertex over paths in steps; the work grows with vertices times edges.</summary>
    public static double[] Of(Graph graph, CancellationToken cancel = default) => Of(graph, Distance.Steps, cancel);

    /// <summary>The betweenness of every vertex over paths along edges.</summary>
    public static double[] Of(Graph graph, Distance distance, CancellationToken cancel = default)
    {
        // Every pair is met from both of its ends, hence the half.
        var twice = Of(graph.Arcs, distance, cancel);
        for (var vertex = 0; vertex < twice.Length; vertex++) twice[vertex] /= 2;
        return twice;
    }

    /// <summary>The betweenness of every vertex over paths along arcs in steps.</summary>
    public static double[] Of(DirectedGraph graph, CancellationToken cancel = default) => Of(graph, Distance.Steps, cancel);

    /// <summary>The betweenness of every vertex over paths along arcs, in their direction.</summary>
    public static double[] Of(DirectedGraph graph, Distance distance, CancellationToken cancel = default) => Of(graph.Outward, distance, cancel);

    private static double[] Of(Arcs arcs, Distance distance, CancellationToken cancel)
    {
        var lengths = distance == Distance.Steps ? null : Lengths.Of(arcs, distance);
        var parts = new double[Blocks][];
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, Blocks, options, () => new PathCounts(arcs, lengths), (block, _, walk) =>
        {
            var sums = parts[block] = new double[arcs.VertexCount];
            for (var source = block; source < sums.Length; source += Blocks)
            {
                cancel.ThrowIfCancellationRequested();
                walk.From(source, sums);
            }
            return walk;
        }, _ => { });
        var betweenness = new double[arcs.VertexCount];
        foreach (var part in parts)
        {
            for (var vertex = 0; vertex < betweenness.Length; vertex++) betweenness[vertex] += part[vertex];
        }
        return betweenness;
    }
}
