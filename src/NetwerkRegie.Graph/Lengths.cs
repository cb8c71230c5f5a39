namespace NetwerkRegie.Graphs;

/// <summary>The lengths of arcs, and when two lengths of ways count as equal.</summary>
internal static class Lengths
{
    // The same way added up in another order differs in its last digits only.
    private const double Rounding = 1e-10;

    /// <summary>The length of every arc, in the order of the arcs; infinite where no way leads.</summary>
    public static double[] Of(Arcs arcs, Distance distance)
    {
        var lengths = (double[])arcs.Weights.Clone();
        if (distance == Distance.Steps) Array.Fill(lengths, 1);
        if (distance == Distance.Weight && Array.IndexOf(lengths, 0) >= 0) throw new ArgumentException("A length is above zero.", nameof(arcs));
        if (distance == Distance.InverseWeight)
        {
            for (var at = 0; at < lengths.Length; at++) lengths[at] = 1 / lengths[at];
        }
        return lengths;
    }

    public static bool AreEqual(double a, double b) => Math.Abs(a - b) <= Rounding * Math.Max(a, b);
}
