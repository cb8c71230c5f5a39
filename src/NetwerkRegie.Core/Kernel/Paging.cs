namespace NetwerkRegie.Core.Kernel;

/// <summary>One page of a list that is paged by key.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Next">The key after which the next page starts, or null on the last.</param>
/// <param name="Previous">The key before which the previous page ends, or null on the first.</param>
/// <param name="Total">How many rows there are in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, string? Next, string? Previous, CappedCount Total);

/// <summary>A count that stops counting at 10,000, so that a list never waits for it.</summary>
public readonly record struct CappedCount(int Value)
{
    /// <summary>The most that is counted.</summary>
    public const int Cap = 10_000;

    /// <summary>Whether there are more than could be counted.</summary>
    public bool IsCapped => Value > Cap;

    /// <summary>The count as the screen says it: "31" or "10.000+".</summary>
    public override string ToString() => IsCapped ? $"{Cap:N0}+" : $"{Value:N0}";
}
