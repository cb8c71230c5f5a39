namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Improves a guess of a graph's principal eigenvector: spans a small space by multiplying the guess again and again with the
/// adjacency matrix, and takes the best vector of that space. Source: Lanczos (1950), with full reorthogonalisation.
/// </summary>
internal sealed class Lanczos(Graph graph)
{
    private const int Steps = 40;
    private readonly double[][] _basis = [.. Enumerable.Range(0, Steps).Select(_ => new double[graph.VertexCount])];
    private readonly double[] _image = new double[graph.VertexCount];

    /// <summary>Replaces the guess, of length 1, by a better one and gives back the error that is left relative to the eigenvalue.</summary>
    public double Improve(double[] guess)
    {
        var diagonal = new List<double>();
        var beside = new List<double>();
        guess.CopyTo(_basis[0], 0);
        while (true)
        {
            var latest = _basis[diagonal.Count];
            Multiply(latest, _image);
            diagonal.Add(Dot(latest, _image));
            // Twice: one pass leaves as much of the old directions as rounding put there.
            for (var pass = 0; pass < 2; pass++)
            {
                for (var step = 0; step < diagonal.Count; step++) AddTo(_image, _basis[step], -Dot(_basis[step], _image));
            }
            var length = Math.Sqrt(Dot(_image, _image));
            if (diagonal.Count == Steps || length < 1e-12 * diagonal[0]) return Take(guess, new Tridiagonal([.. diagonal], [.. beside]), length);
            for (var at = 0; at < _image.Length; at++) _basis[diagonal.Count][at] = _image[at] / length;
            beside.Add(length);
        }
    }

    private double Take(double[] guess, Tridiagonal small, double lengthLeft)
    {
        var (value, vector) = small.Principal();
        Array.Clear(guess);
        for (var step = 0; step < vector.Length; step++) AddTo(guess, _basis[step], vector[step]);
        var norm = Math.Sqrt(Dot(guess, guess));
        for (var at = 0; at < guess.Length; at++) guess[at] /= norm;
        return lengthLeft * Math.Abs(vector[^1]) / value;
    }

    private void Multiply(double[] vector, double[] product)
    {
        for (var vertex = 0; vertex < product.Length; vertex++)
        {
            var sum = 0.0;
            foreach (var neighbour in graph.Neighbours(vertex)) sum += vector[neighbour];
            product[vertex] = sum;
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var at = 0; at < a.Length; at++) sum += a[at] * b[at];
        return sum;
    }

    private static void AddTo(double[] target, double[] vector, double times)
    {
        for (var at = 0; at < target.Length; at++) target[at] += times * vector[at];
    }
}
