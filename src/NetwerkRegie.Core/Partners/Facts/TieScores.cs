using System.Globalization;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>What is asked of one partner about another. The names are stored in files, so they never change.</summary>
public enum ScoreItem
{
    /// <summary>Trust: does what was agreed.</summary>
    Reliability = 1,

    /// <summary>Trust: supports the shared mission.</summary>
    Support = 2,

    /// <summary>Trust: open to discussion.</summary>
    Openness = 3,

    /// <summary>Value: has a strong position.</summary>
    Authority = 4,

    /// <summary>Value: gets others to join in.</summary>
    Influence = 5,

    /// <summary>Value: makes a difference to residents.</summary>
    Impact = 6,
}

/// <summary>
/// What one partner thinks of another: three scores of trust and three of value, each from 1 (not) to 4 (fully), each null when it does not know. The two trios and the scale of four
/// are those of the PARTNER tool for networks (Visible Network Labs); the words are our own.
/// </summary>
/// <param name="Reliability">Trust: the other does what was agreed.</param>
/// <param name="Support">Trust: the other supports what the two want to reach together.</param>
/// <param name="Openness">Trust: the other can be talked to about anything, also about what goes wrong.</param>
/// <param name="Authority">Value: the other has a strong position; people listen to it.</param>
/// <param name="Influence">Value: the other gets others to join in.</param>
/// <param name="Impact">Value: what the other does makes a difference to residents.</param>
public sealed record TieScores(int? Reliability = null, int? Support = null, int? Openness = null, int? Authority = null, int? Influence = null, int? Impact = null)
{
    /// <summary>Not.</summary>
    public const int Lowest = 1;

    /// <summary>Fully.</summary>
    public const int Highest = 4;

    /// <summary>Nothing is known.</summary>
    public static readonly TieScores None = new();

    /// <summary>Mean of the trust scores that were given; null when none was.</summary>
    public double? Trust => Mean(Reliability, Support, Openness);

    /// <summary>Mean of the value scores that were given; null when none was.</summary>
    public double? Value => Mean(Authority, Influence, Impact);

    /// <summary>Whether no score was given.</summary>
    public bool IsEmpty => this == None;

    /// <summary>Whether an item belongs to trust; the others belong to value.</summary>
    public static bool IsTrust(ScoreItem item) => item <= ScoreItem.Openness;

    /// <summary>The score for an item; null when it was not given.</summary>
    public int? Of(ScoreItem item) => item switch
    {
        ScoreItem.Reliability => Reliability,
        ScoreItem.Support => Support,
        ScoreItem.Openness => Openness,
        ScoreItem.Authority => Authority,
        ScoreItem.Influence => Influence,
        _ => Impact,
    };

    /// <summary>Whether these scores say all that others say, perhaps more.</summary>
    public bool Include(TieScores others) => With(others) == this;

    /// <summary>The same scores with those of another on top, where it gave any.</summary>
    public TieScores With(TieScores later) => new(
        later.Reliability ?? Reliability, later.Support ?? Support, later.Openness ?? Openness, later.Authority ?? Authority, later.Influence ?? Influence, later.Impact ?? Impact);

    private static double? Mean(params int?[] scores) => scores.Average();
}

/// <summary>How differently two sides think of each other: a subject for a talk, never a fault.</summary>
public static class RatingGap
{
    /// <summary>From a whole point on the scale of 1 to 4 it is worth a talk.</summary>
    public const double WorthTalkingAbout = 1;

    /// <summary>The difference; null when one of the two is unknown.</summary>
    public static double? Of(double? one, double? other) => one is { } a && other is { } b ? Math.Abs(a - b) : null;

    /// <summary>Whether trust or value differs so much that it is worth a talk.</summary>
    public static bool AsksForTalk(TieScores? one, TieScores? other) =>
        Of(one?.Trust, other?.Trust) >= WorthTalkingAbout || Of(one?.Value, other?.Value) >= WorthTalkingAbout;
}

/// <summary>The six scores as typed or chosen; empty stands for "I do not know".</summary>
public sealed record ScoreForm
{
    /// <summary>Does what was agreed.</summary>
    public string? Reliability { get; init; } = "";

    /// <summary>Supports the shared mission.</summary>
    public string? Support { get; init; } = "";

    /// <summary>Open to discussion.</summary>
    public string? Openness { get; init; } = "";

    /// <summary>Has a strong position.</summary>
    public string? Authority { get; init; } = "";

    /// <summary>Gets others to join in.</summary>
    public string? Influence { get; init; } = "";

    /// <summary>Makes a difference to residents.</summary>
    public string? Impact { get; init; } = "";

    /// <summary>Whether nothing was chosen.</summary>
    public bool IsEmpty => Enum.GetValues<ScoreItem>().All(item => string.IsNullOrWhiteSpace(Of(item)));

    /// <summary>The items whose answer is none that can be given.</summary>
    public IEnumerable<ScoreItem> Wrong => Enum.GetValues<ScoreItem>().Where(item => !string.IsNullOrWhiteSpace(Of(item)) && Read(Of(item)) is null);

    /// <summary>The answer to an item, as typed.</summary>
    public string? Of(ScoreItem item) => item switch
    {
        ScoreItem.Reliability => Reliability,
        ScoreItem.Support => Support,
        ScoreItem.Openness => Openness,
        ScoreItem.Authority => Authority,
        ScoreItem.Influence => Influence,
        _ => Impact,
    };

    /// <summary>The scores; what cannot be read is unknown.</summary>
    public TieScores Read() => new(Read(Reliability), Read(Support), Read(Openness), Read(Authority), Read(Influence), Read(Impact));

    private static int? Read(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var score) && score is >= TieScores.Lowest and <= TieScores.Highest ? score : null;
}
