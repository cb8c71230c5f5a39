namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// PageRank: the chance to meet a vertex on an endless walk that starts anew at any vertex with chance 0.15 per step.
/// Formula: x(v) = 0.15/n + 0.85 * sum over arcs u to v of x(u) * (weight of the arc / weight of all arcs from u); where no arc leads on, the
/// walk goes on anywhere. Range: above 0, all together 1; empty for a graph without vertices.
/// Source: Brin and Page, The anatomy of a large-scale hypertextual web search engine (1998); computed by Gauss-Seidel steps (Arasu and others, 2002).
/// </summary>
public static class PageRank
{
    private const double Damping = 0.85;

    // Each round shrinks the error by the damping at least; 250 rounds leave less than a double can show.
    private const int MostRounds = 250;
    private const double Precision = 1e-12;

    /// <summary>The PageRank of every vertex, on a walk along edges.</summary>
    public static double[] Of(Graph graph, CancellationToken cancel = default) => Of(graph.Arcs, graph.Arcs, byWeight: false, cancel);

    /// <summary>The PageRank of every vertex, on a walk along edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="byWeight">Whether the walk prefers heavy edges.</param>
    /// <param name="cancel">Stops the search.</param>
    public static double[] Of(Graph graph, bool byWeight, CancellationToken cancel = default) => Of(graph.Arcs, graph.Arcs, byWeight, cancel);

    /// <summary>The PageRank of every vertex, on a walk along arcs, in their direction.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="byWeight">Whether the walk prefers heavy arcs.</param>
    /// <param name="cancel">Stops the search.</param>
    public static double[] Of(DirectedGraph graph, bool byWeight = false, CancellationToken cancel = default) => Of(graph.Outward, graph.Inward, byWeight, cancel);

    private static double[] Of(Arcs outward, Arcs inward, bool byWeight, CancellationToken cancel)
    {
        // What a walk loses where no arc leads on comes back evenly, so it is enough to find the ranks without it and make them 1 together.
        var strengths = Strengths(outward, byWeight);
        var rank = new double[outward.VertexCount];
        var handed = new double[rank.Length];
        for (var round = 0; round < MostRounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            if (Improve(inward, byWeight, strengths, rank, handed) < Precision) break;
        }
        var total = rank.Sum();
        for (var vertex = 0; vertex < rank.Length; vertex++) rank[vertex] /= total;
        return rank;
    }

    /// <summary>One round in place: each vertex adds up what it is handed now, by those before it from this round already.</summary>
    private static double Improve(Arcs inward, bool byWeight, double[] strengths, double[] rank, double[] handed)
    {
        var change = 0.0;
        for (var vertex = 0; vertex < rank.Length; vertex++)
        {
            var received = inward.Sum(handed, vertex, byWeight);
            var better = 1 + Damping * received;
            change = Math.Max(change, Math.Abs(better - rank[vertex]) / better);
            rank[vertex] = better;
            if (strengths[vertex] > 0) handed[vertex] = better / strengths[vertex];
        }
        return change;
    }

    private static double[] Strengths(Arcs outward, bool byWeight)
    {
        var strengths = new double[outward.VertexCount];
        for (var vertex = 0; vertex < strengths.Length; vertex++)
        {
            strengths[vertex] = byWeight ? WeightedDegree.Of(outward, vertex) : outward.Degree(vertex);
        }
        return strengths;
    }
}
