namespace NetwerkRegie.Documents.Figures;

/// <summary>An axis from zero to a round number at or just above the highest value, with a mark at each round step.</summary>
internal sealed record Scale(double Top, IReadOnlyList<double> Marks)
{
    private const int WantedSteps = 4;

    public static Scale For(double highest)
    {
        if (highest <= 0) return new Scale(1, [0, 1]);
        var rough = highest / WantedSteps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(candidate => candidate >= rough * 0.999);
        var count = (int)Math.Ceiling(highest / step - 0.001);
        return new Scale(count * step, [.. Enumerable.Range(0, count + 1).Select(index => index * step)]);
    }
}
