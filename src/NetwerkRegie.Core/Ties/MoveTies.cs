using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Ties;

/// <summary>
/// Moves the ties of a partner that turned out to be another one. Two ties become one only when kinds, roles and dates agree, and then every rating of both is kept;
/// else both stay. A tie between the two themselves goes: nobody has a tie with itself.
/// </summary>
internal sealed class MoveTies(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        var (kept, gone) = (news.Kept, news.Gone);
        var ties = await db.Ties().Include(t => t.Ratings).Where(t => t.Low == kept || t.High == kept || t.Low == gone || t.High == gone).AsSplitQuery().ToListAsync(ct);
        var between = ties.Where(tie => Joins(tie, kept) && Joins(tie, gone)).ToList();
        var staying = ties.Where(tie => Joins(tie, kept) && !Joins(tie, gone)).ToList();
        foreach (var tie in ties.Where(tie => Joins(tie, gone)).Except(between).OrderBy(tie => tie.Id).ToList())
        {
            tie.MovesTo(gone, kept);
            var same = staying.Find(tie.IsLike);
            foreach (var rating in tie.Ratings.ToList()) rating.MovesTo((same ?? tie).Id, rating.Side == gone ? kept : rating.Side);
            if (same is null)
            {
                tie.StaysBeside(FreePlace(tie, staying));
                staying.Add(tie);
                continue;
            }

            db.ChangeTracker.DetectChanges();
            db.Remove(tie);
        }

        db.RemoveRange(between);
    }

    private static bool Joins(Tie tie, PartnerId partner) => tie.Low == partner || tie.High == partner;

    /// <summary>0 when no other tie is in force between the two, else the next number.</summary>
    private static int FreePlace(Tie tie, List<Tie> others) => tie.EndedOn is not null
        ? 0
        : others.Where(other => other.Low == tie.Low && other.High == tie.High && other.EndedOn is null).Select(other => other.Beside + 1).DefaultIfEmpty(0).Max();
}
