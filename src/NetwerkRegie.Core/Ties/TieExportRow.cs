using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties;

/// <summary>A tie with the names of its partners, and one rating of a side that counts, if there is any.</summary>
public sealed record TieExportRow(string Low, string High, string KindNames, DateOnly? StartedOn, DateOnly? EndedOn)
{
    /// <summary>Where the first is.</summary>
    public required string? LowPlace { get; init; }

    /// <summary>Where the second is.</summary>
    public required string? HighPlace { get; init; }

    /// <summary>Whether it is the second partner that says so.</summary>
    public required bool SaidByHigh { get; init; }

    /// <summary>Frey level; null when nobody rated.</summary>
    public required int? Level { get; init; }

    /// <summary>The level that the side would like.</summary>
    public required int? Desired { get; init; }

    /// <summary>What the side thinks of the other.</summary>
    public required TieScores Scores { get; init; }

    /// <summary>The day it was said.</summary>
    public required DateOnly? RatedOn { get; init; }

    /// <summary>How we know.</summary>
    public required RatingSource? Source { get; init; }

    /// <summary>Who was spoken to, by function.</summary>
    public required string? Note { get; init; }
}

/// <summary>A tie as the line of a graph: its partners by id, both sides' roles, and what each says last and since when.</summary>
public sealed record TieEdgeRow(
    TieId Id, PartnerId A, PartnerId B, string KindNames, string? RoleOfA, string? RoleOfB, DateOnly? StartedOn, DateOnly RecordedOn, DateOnly? EndedOn, int? LevelA, int? LevelB, DateOnly? RatedOnA, DateOnly? RatedOnB)
{
    /// <summary>The weight of the line.</summary>
    public int Weight => TieWeight.Of(LevelA, LevelB);
}

/// <summary>All ties, to be written to a file as they are read.</summary>
public static class TieExportRows
{
    /// <summary>
    /// Every tie, the ended ones too, with the ratings that count: of each side the newest, and the newest with scores when that is an earlier one. A tie that nobody rated is there once. One statement.
    /// </summary>
    public static IQueryable<TieExportRow> AllTieExportRows(this NetworkDb db) =>
        from tie in db.Ties().AsNoTracking()
        join low in db.PartnerRows() on tie.Low equals low.Id
        join high in db.PartnerRows() on tie.High equals high.Id
        from rating in db.CountingRatings().Where(r => r.Tie == tie.Id).DefaultIfEmpty()
        orderby low.SortName, high.SortName, tie.Id, rating!.Side == tie.High, rating.RatedOn, rating.Id
        select new TieExportRow(low.Name, high.Name, tie.KindNames, tie.StartedOn, tie.EndedOn)
        {
            LowPlace = low.Place,
            HighPlace = high.Place,
            SaidByHigh = rating != null && rating.Side == tie.High,
            Level = (int?)rating!.Level,
            Desired = rating.Desired,
            Scores = new TieScores(rating.Reliability, rating.Support, rating.Openness, rating.Authority, rating.Influence, rating.Impact),
            RatedOn = (DateOnly?)rating.RatedOn,
            Source = rating.Source,
            Note = rating.Note,
        };

    /// <summary>The ratings that no later one of the same side takes the place of; one without scores leaves the scores before it.</summary>
    internal static IQueryable<TieRating> CountingRatings(this NetworkDb db)
    {
        var scored = db.TieRatings().WithScores();
        return db.TieRatings().AsNoTracking().Where(r =>
            !db.TieRatings().Any(later => later.Tie == r.Tie && later.Side == r.Side && (later.RatedOn > r.RatedOn || (later.RatedOn == r.RatedOn && later.Id.CompareTo(r.Id) > 0)))
            || (scored.Any(same => same.Id == r.Id)
                && !scored.Any(later => later.Tie == r.Tie && later.Side == r.Side && (later.RatedOn > r.RatedOn || (later.RatedOn == r.RatedOn && later.Id.CompareTo(r.Id) > 0)))));
    }

    /// <summary>Every tie as the line of a graph, the ended ones too: one statement.</summary>
    public static IQueryable<TieEdgeRow> AllTieEdgeRows(this NetworkDb db) =>
        from tie in db.Ties().AsNoTracking()
        orderby tie.Id
        select new TieEdgeRow(
            tie.Id, tie.Low, tie.High, tie.KindNames, tie.RoleOfLow, tie.RoleOfHigh, tie.StartedOn, tie.RecordedOn, tie.EndedOn,
            db.TieRatings().Where(r => r.Tie == tie.Id && r.Side == tie.Low).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (int?)r.Level).FirstOrDefault(),
            db.TieRatings().Where(r => r.Tie == tie.Id && r.Side == tie.High).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (int?)r.Level).FirstOrDefault(),
            db.TieRatings().Where(r => r.Tie == tie.Id && r.Side == tie.Low).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (DateOnly?)r.RatedOn).FirstOrDefault(),
            db.TieRatings().Where(r => r.Tie == tie.Id && r.Side == tie.High).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (DateOnly?)r.RatedOn).FirstOrDefault());
}
