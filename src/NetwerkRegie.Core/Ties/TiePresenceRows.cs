using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Ties;

/// <summary>Whether ties are there, and since when there are any, for later rooms.</summary>
public static class TiePresenceRows
{
    /// <summary>The first day of the oldest tie; null when there are none.</summary>
    public static Task<DateOnly?> FirstTieDay(this NetworkDb db, CancellationToken ct) => db.Ties().MinAsync(t => (DateOnly?)(t.StartedOn ?? t.RecordedOn), ct);

    /// <summary>Those of the ties that are there, in force or not.</summary>
    public static Task<List<TieId>> TiesThere(this NetworkDb db, IReadOnlyCollection<TieId> asked, CancellationToken ct) => db.Ties().Where(t => EF.Parameter(asked).Contains(t.Id)).Select(t => t.Id).ToListAsync(ct);
}
