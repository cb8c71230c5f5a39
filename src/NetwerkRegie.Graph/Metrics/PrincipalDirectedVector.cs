namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// The principal eigenvector of a strongly connected directed graph, its largest entry 1, by plain steps along the arcs that arrive. A share of
/// the vertex itself is added to the sum, because on a circle of arcs the steps would otherwise go round. It stops when the proportion of
/// new to old is the same at all vertices: between the lowest and the highest of these lies the eigenvalue (Collatz, 1942).
/// </summary>
internal sealed class PrincipalDirectedVector(Arcs inward, bool byWeight)
{
    private const int MostSteps = 100_000;
    private const double Precision = 1e-13;

    public double[] Find(CancellationToken cancel)
    {
        var (current, next) = (new double[inward.VertexCount], new double[inward.VertexCount]);
        Array.Fill(current, 1);
        var share = byWeight ? inward.Weights.Average() : 1;
        for (var step = 0; step < MostSteps; step++)
        {
            cancel.ThrowIfCancellationRequested();
            var spread = Step(current, next, share);
            (current, next) = (next, current);
            if (spread < Precision) break;
        }
        return current;
    }

    private double Step(double[] current, double[] next, double share)
    {
        var (lowest, highest, largest) = (double.MaxValue, 0.0, 0.0);
        for (var vertex = 0; vertex < next.Length; vertex++)
        {
            next[vertex] = share * current[vertex] + inward.Sum(current, vertex, byWeight);
            var proportion = next[vertex] / current[vertex];
            lowest = Math.Min(lowest, proportion);
            highest = Math.Max(highest, proportion);
            largest = Math.Max(largest, next[vertex]);
        }
        for (var vertex = 0; vertex < next.Length; vertex++) next[vertex] /= largest;
        return (highest - lowest) / highest;
    }
}
