namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// The mean of those values that are defined, with their number beside it: a mean over three of a hundred vertices must not read as one over all.
/// Formula: sum of the defined values / their count. Undefined (null) when no value is defined.
/// </summary>
/// <param name="Mean">The mean.</param>
/// <param name="Count">Over how many values.</param>
public sealed record DefinedMean(double? Mean, int Count)
{
    /// <summary>The mean of the values that are not null.</summary>
    public static DefinedMean Of(IEnumerable<double?> values)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in values)
        {
            if (value is null) continue;
            sum += value.Value;
            count++;
        }
        return new DefinedMean(count == 0 ? null : sum / count, count);
    }
}
