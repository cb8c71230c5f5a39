namespace NetwerkRegie.Graphs.Metrics;

/// <summary>A small symmetric matrix with values on and beside the diagonal only.</summary>
internal sealed class Tridiagonal(double[] diagonal, double[] beside)
{
    /// <summary>The largest eigenvalue and its vector of length 1: bisection for the value, inverse iteration for the vector.</summary>
    public (double Value, double[] Vector) Principal()
    {
        var low = diagonal.Max();
        var high = diagonal.Max() + 2 * beside.DefaultIfEmpty(0).Max() + 1e-9;
        // The width halves each time; 100 times is past what a double can tell apart.
        for (var halving = 0; halving < 100; halving++)
        {
            var middle = (low + high) / 2;
            if (LiesAboveAll(middle)) high = middle;
            else low = middle;
        }
        var vector = new double[diagonal.Length];
        Array.Fill(vector, 1.0);
        for (var round = 0; round < 3; round++) vector = Normalised(Solve(high, vector));
        return (high, vector);
    }

    /// <summary>A value lies above all eigenvalues when every pivot of value*I - matrix is positive (Sylvester).</summary>
    private bool LiesAboveAll(double value)
    {
        var pivot = value - diagonal[0];
        for (var row = 1; row < diagonal.Length && pivot > 0; row++) pivot = value - diagonal[row] - beside[row - 1] * beside[row - 1] / pivot;
        return pivot > 0;
    }

    /// <summary>Solves (value*I - matrix) x = right; safe without swapping rows because all pivots are positive.</summary>
    private double[] Solve(double value, double[] right)
    {
        var pivots = new double[right.Length];
        var x = (double[])right.Clone();
        pivots[0] = value - diagonal[0];
        for (var row = 1; row < x.Length; row++)
        {
            var factor = beside[row - 1] / pivots[row - 1];
            pivots[row] = value - diagonal[row] - factor * beside[row - 1];
            x[row] += factor * x[row - 1];
        }
        x[^1] /= pivots[^1];
        for (var row = x.Length - 2; row >= 0; row--) x[row] = (x[row] + beside[row] * x[row + 1]) / pivots[row];
        return x;
    }

    private static double[] Normalised(double[] vector)
    {
        var largest = vector.Max(Math.Abs);
        var length = Math.Sqrt(vector.Sum(entry => entry / largest * (entry / largest)));
        return [.. vector.Select(entry => entry / largest / length)];
    }
}
