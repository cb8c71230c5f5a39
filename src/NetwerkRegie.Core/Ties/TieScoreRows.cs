using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>What one side of a tie said last of trust and value, by a day.</summary>
public sealed record TieScoreRow(TieId Tie, PartnerId Side, TieScores Scores, DateOnly RatedOn)
{
    /// <summary>How sure it still is on a day.</summary>
    public double Confidence(DateOnly on) => RatingAge.Confidence(RatedOn, on);
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
    /// <summary>What every side that ever said anything of trust or value said last by a day, of all ties or those of one partner: one statement. A later rating without any score leaves the scores before it.</summary>
    public static async Task<IReadOnlyList<TieScoreRow>> TieScoreRows(this NetworkDb db, DateOnly asOf, PartnerId? of, CancellationToken ct)
    {
        var ratings = of is not { } partner
            ? db.TieRatings().AsNoTracking()
            : db.Ties().Where(t => t.Low == partner || t.High == partner).Join(db.TieRatings().AsNoTracking(), t => t.Id, r => r.Tie, (t, r) => r);
        var said = await ratings.WithScores().Where(r => r.RatedOn <= asOf).OrderBy(r => r.RatedOn).ThenBy(r => r.Id).ToListAsync(ct);
        return [.. said.GroupBy(r => (r.Tie, r.Side)).Select(side => side.Last()).Select(r => new TieScoreRow(r.Tie, r.Side, r.Scores, r.RatedOn))];
    }

    /// <summary>Those with at least one score.</summary>
    internal static IQueryable<TieRating> WithScores(this IQueryable<TieRating> ratings) =>
        ratings.Where(r => r.Reliability != null || r.Support != null || r.Openness != null || r.Authority != null || r.Influence != null || r.Impact != null);
}
