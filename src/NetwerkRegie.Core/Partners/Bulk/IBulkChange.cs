using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Bulk;

/// <summary>How the new value of a change to many partners is given.</summary>
public enum BulkInput
{
    /// <summary>Words of one's own, with commas between.</summary>
    Words = 1,

    /// <summary>One or more of a list.</summary>
    Some = 2,

    /// <summary>One of a list.</summary>
    One = 3,

    /// <summary>A line of text.</summary>
    Line = 4,

    /// <summary>A day.</summary>
    Day = 5,
}

/// <summary>Something that can be changed for many partners at once.</summary>
/// <param name="Key">What the form calls it; it never changes.</param>
/// <param name="Title">What it does, in words.</param>
/// <param name="Input">How the value is given.</param>
public sealed record BulkOption(string Key, string Title, BulkInput Input)
{
    /// <summary>What can be chosen: a value and its words.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices { get; init; } = [];

    /// <summary>What to fill in.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether nothing may be filled in, which empties the value.</summary>
    public bool MayBeEmpty { get; init; }
}

/// <summary>What a change comes to for one partner.</summary>
public enum BulkFate
{
    /// <summary>It changes.</summary>
    Changes = 1,

    /// <summary>It is so already.</summary>
    Same = 2,

    /// <summary>It cannot be; the verdict says why.</summary>
    Impossible = 3,
}

/// <summary>What a change comes to for one partner, and why if it cannot be.</summary>
public sealed record BulkVerdict(BulkFate Fate, string? Why = null)
{
    /// <summary>It changes.</summary>
    public static readonly BulkVerdict Changes = new(BulkFate.Changes);

    /// <summary>It is so already.</summary>
    public static readonly BulkVerdict Same = new(BulkFate.Same);

    /// <summary>It cannot be.</summary>
    public static BulkVerdict Impossible(string why) => new(BulkFate.Impossible, why);
}

/// <summary>What was asked: an option and its values.</summary>
public sealed record BulkRequest(string Option, IReadOnlyList<string> Values)
{
    /// <summary>Everything that was filled in, without what is empty.</summary>
    public IReadOnlyList<string> Filled => [.. Values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value.Trim())];
}

/// <summary>Changes that can be made to many partners at once. Partners fills in its own; a later room adds those of what it keeps of a partner.</summary>
public interface IBulkChange
{
    /// <summary>What the current member can change.</summary>
    Task<IReadOnlyList<BulkOption>> Options(CancellationToken ct);

    /// <summary>What is wrong with the values of one of its options, or null.</summary>
    Task<string?> Wrong(BulkRequest request, CancellationToken ct);

    /// <summary>
    /// What the change comes to for each of these partners, some hundreds at a time. When <paramref name="write"/> is set the change is made as well, on tracked rows, so that it is one operation
    /// that can be undone; a partner of which a row is changed is touched, so that who has it open is told.
    /// </summary>
    Task<IReadOnlyDictionary<PartnerId, BulkVerdict>> Apply(BulkRequest request, IReadOnlyList<PartnerId> partners, bool write, CancellationToken ct);
}
