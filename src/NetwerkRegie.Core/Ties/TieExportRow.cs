using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Ties;

/// <summary>A tie with the names of its partners and what each says last.</summary>
public sealed record TieExportRow(string Low, string High, string KindNames, int? LevelLow, int? LevelHigh, DateOnly? StartedOn, DateOnly? EndedOn);

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
    /// <summary>Every tie, the ended ones too: one statement.</summary>
    public static IQueryable<TieExportRow> AllTieExportRows(this NetworkDb db) =>
        from tie in db.Ties().AsNoTracking()
        join low in db.PartnerRows() on tie.Low equals low.Id
        join high in db.PartnerRows() on tie.High equals high.Id
        orderby low.SortName, high.SortName, tie.Id
        select new TieExportRow(
            low.Name, high.Name, tie.KindNames,
            db.TieRatings().Where(r => r.Tie == tie.Id && r.Side == tie.Low).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (int?)r.Level).FirstOrDefault(),
            db.TieRatings().Where(r => r.Tie == tie.Id && r.Side == tie.High).OrderByDescending(r => r.RatedOn).ThenByDescending(r => r.Id).Select(r => (int?)r.Level).FirstOrDefault(),
            tie.StartedOn, tie.EndedOn);

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
