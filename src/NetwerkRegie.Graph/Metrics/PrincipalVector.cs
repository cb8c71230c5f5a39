namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// The principal eigenvector of a connected graph, its largest entry 1: restarted Lanczos steps, which also settle on bipartite graphs and long
/// chains, and then plain steps that make entries far from the centre, too small for the steps before, as exact as their neighbours.
/// </summary>
internal sealed class PrincipalVector(Graph graph, bool byWeight)
{
    private const int MostRestarts = 400;
    private const double Precision = 1e-14;
    private const double NearPrecision = 1e-12;
    private const int MostSharpeningSteps = 60;
    private const double SharpEnough = 1e-13;

    public double[] Find(CancellationToken cancel)
    {
        var vector = new double[graph.VertexCount];
        Array.Fill(vector, 1 / Math.Sqrt(vector.Length));
        var lanczos = new Lanczos(graph, byWeight);
        var previous = double.MaxValue;
        for (var restart = 0; restart < MostRestarts; restart++)
        {
            cancel.ThrowIfCancellationRequested();
            var error = lanczos.Improve(vector, Precision);
            // Near the limit of the arithmetic the error stops falling; more steps would only stir the last digits.
            if (error < Precision || (error < NearPrecision && error > previous / 2)) break;
            previous = error;
        }
        return Sharpened(vector);
    }

    /// <summary>A share of the vertex itself is added to the sum: on a bipartite graph the two sides would otherwise take turns.</summary>
    private double[] Sharpened(double[] vector)
    {
        var largest = vector.Max(Math.Abs);
        double[] current = [.. vector.Select(entry => Math.Abs(entry) / largest)];
        var next = new double[current.Length];
        var share = byWeight ? graph.Arcs.Weights.Average() : 1;
        for (var step = 0; step < MostSharpeningSteps; step++)
        {
            var highest = 0.0;
            for (var vertex = 0; vertex < next.Length; vertex++)
            {
                next[vertex] = share * current[vertex] + graph.Arcs.Sum(current, vertex, byWeight);
                highest = Math.Max(highest, next[vertex]);
            }
            var change = 0.0;
            for (var vertex = 0; vertex < next.Length; vertex++)
            {
                next[vertex] /= highest;
                change = Math.Max(change, Math.Abs(next[vertex] - current[vertex]) / next[vertex]);
            }
            (current, next) = (next, current);
            if (change < SharpEnough) break;
        }
        return current;
    }
}
