using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>What one side of a tie said last of trust and value, by a day.</summary>
public sealed record TieScoreRow(TieId Tie, PartnerId Side, TieScores Scores, DateOnly RatedOn);

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

/// <summary>Trust and value as rows, for later rooms.</summary>
public static class TieScoreQueries
{
    /// <summary>What every side that ever said anything of trust or value said last by a day, of all ties or those of one partner: one statement. A later rating without any score leaves the scores before it.</summary>
    public static async Task<IReadOnlyList<TieScoreRow>> TieScoreRows(this NetworkDb db, DateOnly asOf, PartnerId? of, CancellationToken ct)
    {
        var ratings = of is not { } partner
            ? db.TieRatings().AsNoTracking()
            : db.Ties().Where(t => t.Low == partner || t.High == partner).Join(db.TieRatings().AsNoTracking(), t => t.Id, r => r.Tie, (t, r) => r);
        var said = await ratings.Where(r => r.RatedOn <= asOf && (r.Reliability != null || r.Support != null || r.Openness != null || r.Authority != null || r.Influence != null || r.Impact != null))
            .OrderBy(r => r.RatedOn).ThenBy(r => r.Id).ToListAsync(ct);
        return [.. said.GroupBy(r => (r.Tie, r.Side)).Select(side => side.Last()).Select(r => new TieScoreRow(r.Tie, r.Side, r.Scores, r.RatedOn))];
    }
}
