using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>A tie on whatever day: when it began and ended.</summary>
public sealed record TieCourseRow(TieId Id, PartnerId A, PartnerId B, string KindNames, DateOnly? StartedOn, DateOnly RecordedOn, DateOnly? EndedOn)
{
    /// <summary>Whether it is in force on a day.</summary>
    public bool IsThereOn(DateOnly day) => (StartedOn ?? RecordedOn) <= day && !(EndedOn <= day);
}

/// <summary>How close one side of a tie said it was, from a day on.</summary>
public sealed record TieSaidRow(TieId Tie, PartnerId Side, int Level, DateOnly RatedOn);

/// <summary>Ties over time, for who asks of many days: the same as <see cref="TieQueries.TieRows"/> tells of each day, in one statement for the ties and one for what was said.</summary>
public static class TieCourseQueries
{
    /// <summary>All ties that ever were.</summary>
    public static IQueryable<TieCourseRow> TieCourseRows(this NetworkDb db) =>
        db.Ties().Select(t => new TieCourseRow(t.Id, t.Low, t.High, t.KindNames, t.StartedOn, t.RecordedOn, t.EndedOn));

    /// <summary>All that was said of how close ties are, the oldest first.</summary>
    public static IQueryable<TieSaidRow> TieSaidRows(this NetworkDb db) =>
        db.TieRatings().OrderBy(r => r.RatedOn).ThenBy(r => r.Id).Select(r => new TieSaidRow(r.Tie, r.Side, r.Level, r.RatedOn));
}
