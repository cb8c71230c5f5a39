namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Improves a guess of a graph's principal eigenvector: spans a small space by multiplying the guess again and again with the
/// adjacency matrix, and takes the best vector of that space. Source: Lanczos (1950), with full reorthogonalisation.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="byWeight">Whether the matrix holds weights instead of ones.</param>
internal sealed class Lanczos(Graph graph, bool byWeight)
{
    private const int Steps = 40;
    private const int LookEvery = 8;
    private readonly double[][] _basis = [.. Enumerable.Range(0, Steps).Select(_ => new double[graph.VertexCount])];
    private readonly double[] _image = new double[graph.VertexCount];

    /// <summary>
    /// Replaces the guess, of length 1, by a better one and gives back the error that is left relative to the eigenvalue. Stops early once
    /// that is below the precision.
    /// </summary>
    public double Improve(double[] guess, double precision)
    {
        var diagonal = new List<double>();
        var beside = new List<double>();
        guess.CopyTo(_basis[0], 0);
        while (true)
        {
            var latest = _basis[diagonal.Count];
            for (var vertex = 0; vertex < _image.Length; vertex++) _image[vertex] = graph.Arcs.Sum(latest, vertex, byWeight);
            diagonal.Add(FourLanes.Dot(latest, _image));
            // Twice: one pass leaves as much of the old directions as rounding put there.
            for (var pass = 0; pass < 2; pass++)
            {
                for (var step = 0; step < diagonal.Count; step++) FourLanes.Add(_image, _basis[step], -FourLanes.Dot(_basis[step], _image));
            }
            var length = Math.Sqrt(FourLanes.Dot(_image, _image));
            var isLast = diagonal.Count == Steps || length < 1e-12 * diagonal[0];
            if (isLast || diagonal.Count % LookEvery == 0)
            {
                var (value, vector) = new Tridiagonal([.. diagonal], [.. beside]).Principal();
                var error = length * Math.Abs(vector[^1]) / value;
                if (isLast || error < precision)
                {
                    Take(guess, vector);
                    return error;
                }
            }
            for (var at = 0; at < _image.Length; at++) _basis[diagonal.Count][at] = _image[at] / length;
            beside.Add(length);
        }
    }

    private void Take(double[] guess, double[] vector)
    {
        Array.Clear(guess);
        for (var step = 0; step < vector.Length; step++) FourLanes.Add(guess, _basis[step], vector[step]);
        var norm = Math.Sqrt(FourLanes.Dot(guess, guess));
        for (var at = 0; at < guess.Length; at++) guess[at] /= norm;
    }
}
