using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>What two partners do together. The names are stored, so they never change.</summary>
public enum TieKind
{
    /// <summary>They tell each other what they know.</summary>
    InformationExchange = 1,

    /// <summary>They hand residents over.</summary>
    Referral = 2,

    /// <summary>They do activities together.</summary>
    SharedActivity = 3,

    /// <summary>They share a building or a room.</summary>
    SharedSpace = 4,

    /// <summary>One pays the other, or they pay together.</summary>
    Funding = 5,

    /// <summary>They govern together.</summary>
    Governance = 6,
}

/// <summary>The tie has ended already.</summary>
public sealed record TieHasEnded : Refusal;

/// <summary>The tie has not ended, so there is nothing to restore.</summary>
public sealed record TieHasNotEnded : Refusal;

/// <summary>A tie cannot end before it started.</summary>
public sealed record TieEndsBeforeStart(DateOnly Started) : Refusal;

/// <summary>A partner rates its own side only.</summary>
public sealed record NotYourSide : Refusal;

/// <summary>
/// A tie between two partners for a period. The pair has no order: it is kept as the lower and the higher id, so that it is there once.
/// Each side rates it; ratings are added, never overwritten, so that the network can be drawn as it was on any day.
/// </summary>
public sealed class Tie : Entity
{
    /// <summary>Longest role of a side, in characters.</summary>
    public const int LongestRole = 100;

    private const char Between = ' ';
    private readonly List<TieRating> ratings = [];

    private Tie()
    {
    }

    /// <summary>Identifies the tie.</summary>
    public TieId Id { get; private set; }

    /// <summary>The partner with the lower id.</summary>
    public PartnerId Low { get; private set; }

    /// <summary>The partner with the higher id.</summary>
    public PartnerId High { get; private set; }

    /// <summary>The kinds as stored: their names in order, with a space between.</summary>
    [Codes(nameof(TieKind))]
    public string KindNames { get; private set; } = "";

    /// <summary>What the partner with the lower id does in it.</summary>
    public string? RoleOfLow { get; private set; }

    /// <summary>What the partner with the higher id does in it.</summary>
    public string? RoleOfHigh { get; private set; }

    /// <summary>The first day; null when nobody knows.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>The day it was recorded; stands in for the first day when that is unknown.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>The first day on which it was no longer there.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>0, or a number of its own when merging two partners left several ties in force between the same two that were not the same.</summary>
    public int Beside { get; private set; }

    /// <summary>When it or one of its ratings was changed last, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Every rating ever given.</summary>
    public IReadOnlyList<TieRating> Ratings => ratings;

    /// <summary>What the two do together.</summary>
    public IReadOnlyList<TieKind> Kinds => KindsOf(KindNames);

    /// <summary>Two partners turn out to have a tie.</summary>
    public static Tie Record(PartnerId one, PartnerId other, TieCard card, DateOnly today, DateTime at)
    {
        if (one == other) throw new ArgumentException("A tie joins two partners", nameof(other));
        var (low, high) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        var tie = new Tie { Id = TieId.New(), Low = low, High = high, RecordedOn = today };
        tie.Fill(one, card, at);
        return tie;
    }

    /// <summary>The kinds that stored names stand for.</summary>
    public static IReadOnlyList<TieKind> KindsOf(string names) => [.. names.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<TieKind>)];

    /// <summary>What is known of it changed; roles are told from the side of <paramref name="one"/>.</summary>
    public Refusal? Change(PartnerId one, TieCard card, DateTime at)
    {
        if (EndedOn is not null) return new TieHasEnded();
        Fill(one, card, at);
        return null;
    }

    /// <summary>It is over from this day on.</summary>
    public Refusal? End(DateOnly on, DateTime at)
    {
        if (EndedOn is not null) return new TieHasEnded();
        if (StartedOn is { } started && on < started) return new TieEndsBeforeStart(started);
        (EndedOn, ChangedAt) = (on, at);
        return null;
    }

    /// <summary>It goes on after all.</summary>
    public Refusal? Restore(DateTime at)
    {
        if (EndedOn is null) return new TieHasNotEnded();
        (EndedOn, ChangedAt) = (null, at);
        return null;
    }

    /// <summary>One side says how close the collaboration is, and what it thinks of the other.</summary>
    public Refusal? Rate(PartnerId side, TieOpinion said, DateOnly on, MemberId? by, DateTime at)
    {
        if (EndedOn is not null) return new TieHasEnded();
        if (side != Low && side != High) return new NotYourSide();
        ratings.Add(TieRating.Give(Id, side, said, on, by));
        ChangedAt = at;
        return null;
    }

    /// <summary>The ratings of a side that count: the newest, and the newest with scores when that is an earlier one; in order of time.</summary>
    internal IEnumerable<TieRating> Counting(PartnerId side)
    {
        var said = ratings.Where(rating => rating.Side == side).OrderBy(rating => rating.RatedOn).ThenBy(rating => rating.Id).ToList();
        var (last, scored) = (said.LastOrDefault(), said.FindLast(rating => !rating.Scores.IsEmpty));
        return said.Where(rating => rating == last || rating == scored);
    }

    /// <summary>One of its partners turned out to be another one.</summary>
    internal void MovesTo(PartnerId gone, PartnerId kept)
    {
        var other = Low == gone ? High : Low;
        var ownRole = Low == gone ? RoleOfLow : RoleOfHigh;
        var otherRole = Low == gone ? RoleOfHigh : RoleOfLow;
        (Low, High, RoleOfLow, RoleOfHigh) = kept.CompareTo(other) < 0 ? (kept, other, ownRole, otherRole) : (other, kept, otherRole, ownRole);
        Beside = 0;
    }

    /// <summary>It stays in force beside other ties between the same two.</summary>
    internal void StaysBeside(int number) => Beside = number;

    /// <summary>Whether it tells the same as another tie between the same two: kinds, roles and dates.</summary>
    internal bool IsLike(Tie other) =>
        (Low, High, KindNames, RoleOfLow, RoleOfHigh, StartedOn, EndedOn) == (other.Low, other.High, other.KindNames, other.RoleOfLow, other.RoleOfHigh, other.StartedOn, other.EndedOn);

    private void Fill(PartnerId one, TieCard card, DateTime at)
    {
        KindNames = string.Join(Between, card.Kinds.Distinct().Order());
        (RoleOfLow, RoleOfHigh) = one == Low ? (card.OwnRole, card.OtherRole) : (card.OtherRole, card.OwnRole);
        (StartedOn, ChangedAt) = (card.StartedOn, at);
    }
}

/// <summary>What is known of a tie, told from one side.</summary>
public sealed record TieCard(IReadOnlyList<TieKind> Kinds, DateOnly? StartedOn, string? OwnRole = null, string? OtherRole = null);
