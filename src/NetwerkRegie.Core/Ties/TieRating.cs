using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>How a rating came to be there. The names are stored, so they never change.</summary>
public enum RatingSource
{
    /// <summary>A contact of the partner gave it by a personal link.</summary>
    Link = 1,

    /// <summary>It was given to the partner that this one succeeded.</summary>
    Succession = 2,

    /// <summary>Somebody wrote down what the partner said in a conversation; the note says with whom, by function.</summary>
    Interview = 3,

    /// <summary>A member of the partner itself gave it.</summary>
    Member = 4,

    /// <summary>It stood in a list that was imported.</summary>
    List = 5,
}

/// <summary>How close a side says the collaboration is (Frey, 0 to 5), and how close it would like it to be.</summary>
public sealed record TieLevel(int Now, int? Desired = null)
{
    /// <summary>No contact.</summary>
    public const int Lowest = 0;

    /// <summary>Working as one.</summary>
    public const int Highest = 5;
}

/// <summary>All that one side says of a tie at a time.</summary>
public sealed record TieOpinion(TieLevel Level)
{
    /// <summary>What it thinks of the other side.</summary>
    public TieScores Scores { get; init; } = TieScores.None;

    /// <summary>How we know; null when nobody wrote that down.</summary>
    public RatingSource? Source { get; init; }

    /// <summary>Who was spoken to, by function: "gesprek met de directeur".</summary>
    public string? Note { get; init; }
}

/// <summary>What one side said of a tie on a day.</summary>
public sealed class TieRating : Entity
{
    /// <summary>Longest note, in characters.</summary>
    public const int LongestNote = 120;

    private TieRating()
    {
    }

    /// <summary>Identifies the rating.</summary>
    public TieRatingId Id { get; private set; }

    /// <summary>The tie.</summary>
    public TieId Tie { get; private set; }

    /// <summary>The side that speaks.</summary>
    public PartnerId Side { get; private set; }

    /// <summary>Frey level, 0 to 5.</summary>
    public int Level { get; private set; }

    /// <summary>The level the side would like.</summary>
    public int? Desired { get; private set; }

    /// <summary>Trust, 1 to 4: the other does what was agreed.</summary>
    public int? Reliability { get; private set; }

    /// <summary>Trust, 1 to 4: the other supports what the two want to reach together.</summary>
    public int? Support { get; private set; }

    /// <summary>Trust, 1 to 4: the other can be talked to about anything.</summary>
    public int? Openness { get; private set; }

    /// <summary>Value, 1 to 4: the other has a strong position.</summary>
    public int? Authority { get; private set; }

    /// <summary>Value, 1 to 4: the other gets others to join in.</summary>
    public int? Influence { get; private set; }

    /// <summary>Value, 1 to 4: what the other does makes a difference to residents.</summary>
    public int? Impact { get; private set; }

    /// <summary>The day it was said: of what was carried over to a successor, still the day it was said.</summary>
    public DateOnly RatedOn { get; private set; }

    /// <summary>Who wrote it down; null when it was imported, or when a contact of the partner said it.</summary>
    public MemberId? By { get; private set; }

    /// <summary>How it came to be there; null when nobody wrote that down.</summary>
    public RatingSource? Source { get; private set; }

    /// <summary>Who was spoken to, by function; names of people do not belong in it.</summary>
    public string? Note { get; private set; }

    /// <summary>The six scores together.</summary>
    public TieScores Scores => new(Reliability, Support, Openness, Authority, Influence, Impact);

    /// <summary>Its tie became part of another, or its side turned out to be another partner.</summary>
    internal void MovesTo(TieId tie, PartnerId side) => (Tie, Side) = (tie, side);

    internal static TieRating Give(TieId tie, PartnerId side, TieOpinion said, DateOnly on, MemberId? by)
    {
        var scores = said.Scores;
        return new()
        {
            Id = TieRatingId.New(),
            Tie = tie,
            Side = side,
            Level = said.Level.Now,
            Desired = said.Level.Desired,
            Reliability = scores.Reliability,
            Support = scores.Support,
            Openness = scores.Openness,
            Authority = scores.Authority,
            Influence = scores.Influence,
            Impact = scores.Impact,
            RatedOn = on,
            By = by,
            Source = said.Source,
            Note = said.Note,
        };
    }
}
