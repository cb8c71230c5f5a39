namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// PageRank: the chance to meet a vertex on an endless walk along edges that starts anew at any vertex with chance 0.15 per step.
/// From an isolate the walk goes on anywhere. Weights are ignored. Range: above 0, all together 1; empty for a graph without vertices.
/// Source: Brin and Page, The anatomy of a large-scale hypertextual web search engine (1998).
/// </summary>
public static class PageRank
{
    private const double Damping = 0.85;

    // Each round shrinks the error by the damping; 250 rounds leave less than a double can show.
    private const int MostRounds = 250;
    private const double Precision = 1e-15;

    /// <summary>The PageRank of every vertex.</summary>
    public static double[] Of(Graph graph, CancellationToken cancel = default)
    {
        var n = graph.VertexCount;
        var rank = new double[n];
        var next = new double[n];
        Array.Fill(rank, 1.0 / n);
        for (var round = 0; round < MostRounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            if (Step(graph, rank, next) < Precision) return next;
            (rank, next) = (next, rank);
        }
        return rank;
    }

    private static double Step(Graph graph, double[] rank, double[] next)
    {
        var dangling = 0.0;
        for (var vertex = 0; vertex < rank.Length; vertex++)
        {
            if (graph.Degree(vertex) == 0) dangling += rank[vertex];
        }
        var anywhere = (1 - Damping + Damping * dangling) / rank.Length;
        var change = 0.0;
        for (var vertex = 0; vertex < rank.Length; vertex++)
        {
            var received = 0.0;
            foreach (var neighbour in graph.Neighbours(vertex)) received += rank[neighbour] / graph.Degree(neighbour);
            next[vertex] = anywhere + Damping * received;
            change += Math.Abs(next[vertex] - rank[vertex]);
        }
        return change;
    }
}
