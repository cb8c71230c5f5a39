namespace NetwerkRegie.Core.Network;

/// <summary>
/// Spreads places along one side of the picture, from 0 to 1: half by where they are, half by their order. So what is drawn fills the
/// picture, a crowded corner gets more room than an empty one, who stood left still stands left, and one more partner moves the others little.
/// </summary>
internal sealed class Spread
{
    private const double ByOrder = 0.5;

    private readonly double[] sorted;

    private Spread(double[] sorted) => this.sorted = sorted;

    public static Spread Over(IEnumerable<double> places) => new([.. places.Order()]);

    public double Of(double place)
    {
        if (sorted.Length < 2 || sorted[^1] - sorted[0] < 1e-6) return 0.5;
        var (first, last) = (Array.FindIndex(sorted, other => other >= place), Array.FindLastIndex(sorted, other => other <= place));
        var order = (first + last) / 2.0 / (sorted.Length - 1);
        return (1 - ByOrder) * (place - sorted[0]) / (sorted[^1] - sorted[0]) + ByOrder * order;
    }
}
