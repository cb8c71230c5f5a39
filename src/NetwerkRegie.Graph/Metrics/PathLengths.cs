namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// How far vertices are from each other in steps, over all ordered pairs of which the first reaches the second. Weights are ignored.
/// Range: 1 to n-1; without such a pair the diameter and the mean are undefined (null). Of a graph that falls apart, take the largest component
/// to speak of one whole. Source: Wasserman and Faust, Social Network Analysis (1994), chapter 4; Watts and Strogatz (1998) for the mean.
/// </summary>
/// <param name="Diameter">The longest of all shortest paths.</param>
/// <param name="Mean">The mean length of the shortest paths.</param>
/// <param name="Pairs">How many ordered pairs there are; an undirected pair counts twice.</param>
public sealed record PathLengths(int? Diameter, double? Mean, long Pairs)
{
    /// <summary>The lengths of paths along edges; the work grows with vertices times edges.</summary>
    public static PathLengths Of(Graph graph, CancellationToken cancel = default) => Of(graph.Arcs, cancel);

    /// <summary>The lengths of paths along arcs, in their direction.</summary>
    public static PathLengths Of(DirectedGraph graph, CancellationToken cancel = default) => Of(graph.Inward, cancel);

    private static PathLengths Of(Arcs inward, CancellationToken cancel)
    {
        var distances = StepDistances.Of(inward, cancel);
        var pairs = distances.Reached.Sum(reached => (long)reached);
        return pairs == 0 ? new PathLengths(null, null, 0) : new PathLengths(distances.Farthest.Max(), (double)distances.Sums.Sum() / pairs, pairs);
    }
}
