using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Play;

/// <summary>All ties with all that was said of them, read once, from which the ties of any day are told.</summary>
internal sealed class TieCourse
{
    private readonly List<TieCourseRow> ties;
    private readonly ILookup<(TieId, PartnerId), TieSaidRow> said;

    private TieCourse(List<TieCourseRow> ties, IEnumerable<TieSaidRow> said) => (this.ties, this.said) = (ties, said.ToLookup(row => (row.Tie, row.Side)));

    public static async Task<TieCourse> Read(NetworkDb db, CancellationToken ct) => new(await db.TieCourseRows().ToListAsync(ct), await db.TieSaidRows().ToListAsync(ct));

    /// <summary>The ties in force on a day, each with what both sides had said by then.</summary>
    public IEnumerable<TieRow> On(DateOnly day) => ties.Where(tie => tie.IsThereOn(day)).Select(tie => new TieRow
    {
        Id = tie.Id,
        A = tie.A,
        B = tie.B,
        LevelA = Said(tie.Id, tie.A, day),
        LevelB = Said(tie.Id, tie.B, day),
        KindNames = tie.KindNames,
        StartedOn = tie.StartedOn,
        EndedOn = tie.EndedOn,
    });

    private int? Said(TieId tie, PartnerId side, DateOnly day) => said[(tie, side)].LastOrDefault(row => row.RatedOn <= day)?.Level;
}
