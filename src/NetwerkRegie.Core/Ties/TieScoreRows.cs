using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>What one side of a tie said of trust and value on a day.</summary>
public sealed record TieScoreRow
{
    /// <summary>The tie.</summary>
    public required TieId Tie { get; init; }

    /// <summary>The side that speaks.</summary>
    public required PartnerId Side { get; init; }

    /// <summary>What it thinks of the other.</summary>
    public required TieScores Scores { get; init; }

    /// <summary>The day it was said.</summary>
    public required DateOnly RatedOn { get; init; }

    /// <summary>Tells apart what was said on one day; later is higher.</summary>
    public required TieRatingId Rating { get; init; }

    /// <summary>How sure it still is on a day.</summary>
    public double Confidence(DateOnly on) => RatingAge.Confidence(RatedOn, on);

    /// <summary>Of each side what it said last.</summary>
    public static IReadOnlyDictionary<(TieId Tie, PartnerId Side), TieScoreRow> Latest(IEnumerable<TieScoreRow> said) =>
        said.GroupBy(row => (row.Tie, row.Side)).ToDictionary(side => side.Key, side => side.OrderBy(row => row.RatedOn).ThenBy(row => row.Rating).Last());
}

/// <summary>How sure a rating still is: half of it is left after a year, a quarter after two.</summary>
public static class RatingAge
{
    /// <summary>After so many days half is left.</summary>
    public const int HalfLife = 365;

    /// <summary>Below this it is time to ask again.</summary>
    public const double AskAgain = 0.5;

    private const double Half = 0.5;

    /// <summary>0.5 to the power of (days since it was said / 365); 1 on the day itself.</summary>
    public static double Confidence(DateOnly said, DateOnly on) => Math.Pow(Half, Math.Max(0, on.DayNumber - said.DayNumber) / (double)HalfLife);
}

/// <summary>Trust and value as rows, for later rooms.</summary>
public static class TieScoreQueries
{
    /// <summary>Everything that any side said of trust and value by a day. A rating without any score is not among them, so it leaves the scores before it.</summary>
    public static IQueryable<TieScoreRow> TieScoreRows(this NetworkDb db, DateOnly asOf) => db.TieRatings().AsNoTracking().WithScores().Where(r => r.RatedOn <= asOf).Select(r => new TieScoreRow
    {
        Tie = r.Tie,
        Side = r.Side,
        Scores = new TieScores(r.Reliability, r.Support, r.Openness, r.Authority, r.Influence, r.Impact),
        RatedOn = r.RatedOn,
        Rating = r.Id,
    });

    /// <summary>Those with at least one score.</summary>
    internal static IQueryable<TieRating> WithScores(this IQueryable<TieRating> ratings) =>
        ratings.Where(r => r.Reliability != null || r.Support != null || r.Openness != null || r.Authority != null || r.Influence != null || r.Impact != null);
}
