using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Core.Ties;

/// <summary>
/// A partner was succeeded: the ties that go on are recorded as new ties of the successor from that day, with the same kinds and roles, and the old ones end that day. So the network
/// of an earlier day stays as it was.
/// </summary>
internal sealed class CarryTies(NetworkDb db, TimeProvider clock) : IEventHandler<PartnerSucceeded>
{
    public async Task Handle(PartnerSucceeded news, CancellationToken ct)
    {
        var ties = await db.Ties().Include(t => t.Ratings).Where(t => (t.Low == news.Old || t.High == news.Old) && t.EndedOn == null).OrderBy(t => t.Id).ToListAsync(ct);
        var goingOn = (news.AllTies ? ties.Select(tie => new CarriedTieRow(tie.Id, news.New[0], false)) : news.Ties).ToLookup(choice => choice.Tie);
        var taken = await Taken(news.New, ct);
        foreach (var tie in ties)
        {
            var on = tie.StartedOn is { } started && started > news.On ? started : news.On;
            foreach (var choice in goingOn[tie.Id]) GoOn(tie, choice.With, news, on, taken);
            if (news.OldEnds || goingOn[tie.Id].Any(choice => !choice.OldKeeps)) tie.End(on, clock.Now());
        }
    }

    private void GoOn(Tie tie, PartnerId with, PartnerSucceeded news, DateOnly on, HashSet<(PartnerId, PartnerId)> taken)
    {
        var (isLow, other) = tie.Low == news.Old ? (true, tie.High) : (false, tie.Low);

        // With the successor itself there was a tie that is now within one organisation; a pair that has a tie already keeps its own.
        if (other == with || !taken.Add(Pair(with, other))) return;
        var card = new TieCard(tie.Kinds, on, isLow ? tie.RoleOfLow : tie.RoleOfHigh, isLow ? tie.RoleOfHigh : tie.RoleOfLow);
        var next = Tie.Record(with, other, card, clock.Today(), clock.Now());
        db.Add(next);
        if (!news.CarryRatings) return;
        foreach (var side in new[] { news.Old, other })
        {
            foreach (var rating in tie.Counting(side))
            {
                // Carrying it over is no evidence: the day stays the day it was said.
                var said = new TieOpinion(new TieLevel(rating.Level, rating.Desired)) { Scores = rating.Scores, Source = RatingSource.Succession, Note = rating.Note };
                next.Rate(side == other ? other : with, said, rating.RatedOn, rating.By, clock.Now());
            }
        }
    }

    /// <summary>The pairs of the successors that have a tie in force, also those that this operation adds.</summary>
    private async Task<HashSet<(PartnerId, PartnerId)>> Taken(IReadOnlyList<PartnerId> successors, CancellationToken ct)
    {
        var stored = await db.Ties().AsNoTracking().Where(t => t.EndedOn == null && (successors.Contains(t.Low) || successors.Contains(t.High))).Select(t => new { t.Low, t.High }).ToListAsync(ct);
        var added = db.ChangeTracker.Entries<Tie>().Where(entry => entry.State == EntityState.Added).Select(entry => (entry.Entity.Low, entry.Entity.High));
        return [.. stored.Select(tie => (tie.Low, tie.High)), .. added];
    }

    private static (PartnerId, PartnerId) Pair(PartnerId one, PartnerId other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
