using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>The ties there are, with what a list adds to them. Nothing a list says takes away what was known: kinds are added, the earliest first day stays.</summary>
internal sealed class TieSheet
{
    private readonly Dictionary<(PartnerId Low, PartnerId High), List<Line>> lines;
    private readonly TimeProvider clock;
    private readonly Func<Tie, RowBefore> remember;

    private TieSheet(Func<Tie, RowBefore> remember, TimeProvider clock, IEnumerable<Tie> ties)
    {
        (this.remember, this.clock) = (remember, clock);
        lines = ties.GroupBy(tie => (tie.Low, tie.High)).ToDictionary(pair => pair.Key, pair => pair.Select(tie => new Line(tie)).ToList());
    }

    public static async Task<TieSheet> Open(NetworkDb db, Func<Tie, RowBefore> remember, TimeProvider clock, CancellationToken ct) =>
        new(remember, clock, await db.Ties().AsNoTrackingWithIdentityResolution().Include(tie => tie.Ratings).ToListAsync(ct));

    public TieFate Take(GoodTieRow row)
    {
        var pair = row.From.CompareTo(row.To) < 0 ? (row.From, row.To) : (row.To, row.From);
        if (!lines.TryGetValue(pair, out var known)) lines[pair] = known = [];
        var line = known.Find(line => row.Until is null ? line.Tie.EndedOn is null : line.Tie.EndedOn == row.Until) ?? known.Find(line => line.Tie.EndedOn is null);
        if (line is not null) return Add(line, row) ? TieFate.Changed : TieFate.Same;
        var tie = Tie.Record(row.From, row.To, new TieCard(row.Kinds, row.Since), clock.Today(), clock.Now());
        known.Add(line = new Line(tie) { IsNew = true });
        Add(line, row);
        return TieFate.New;
    }

    public async Task Write(IBulkChanges bulk, IProgress<BulkStep>? progress, CancellationToken ct)
    {
        var differing = lines.Values.SelectMany(pair => pair).Where(line => line.IsNew || line.Before is not null).ToList();
        var done = 0;
        foreach (var line in differing)
        {
            if (line.IsNew) await bulk.Add(line.Tie, ct);
            else await bulk.Change(line.Tie, line.Before!, ct);
            foreach (var rating in line.Tie.Ratings.Skip(line.RatingsBefore)) await bulk.Add(rating, ct);
            BulkStep.Tell(progress, BulkStage.Writing, ++done, differing.Count);
        }
    }

    /// <summary>Adds what the row says and the tie does not; tells whether there was any.</summary>
    private bool Add(Line line, GoodTieRow row)
    {
        var tie = line.Tie;
        var kinds = tie.Kinds.Union(row.Kinds).Order().ToList();
        var since = tie.StartedOn is { } known && !(row.Since < known) ? known : row.Since ?? tie.StartedOn;
        var news = row.Said is { } said ? News(tie, row.From, said) : null;
        var ends = row.Until is not null && tie.EndedOn is null;
        if (kinds.Count == tie.Kinds.Count && since == tie.StartedOn && news is null && !ends) return false;
        if (!line.IsNew) line.Before ??= remember(tie);
        var ended = tie.EndedOn ?? row.Until;
        if (tie.EndedOn is not null) Must(tie.Restore(clock.Now()));
        Must(tie.Change(tie.Low, new TieCard(kinds, since, tie.RoleOfLow, tie.RoleOfHigh), clock.Now()));
        if (news is not null) Must(tie.Rate(row.From, news, row.Said!.On ?? (ended is { } end && end <= clock.Today() ? end.AddDays(-1) : clock.Today()), null, clock.Now()));
        if (ended is { } over) Must(tie.End(over, clock.Now()));
        return true;
    }

    /// <summary>
    /// What the side says that it did not say yet; null when there is nothing new. With a day it stands as it was said that day; without one it is laid over what counts now, for a list
    /// takes nothing away.
    /// </summary>
    private static TieOpinion? News(Tie tie, PartnerId side, SaidInRow row)
    {
        var said = row.Opinion;
        bool IsSaid(int level, int? desired, TieScores scores) => level == said.Level.Now && (said.Level.Desired ?? desired) == desired && scores.Include(said.Scores);
        if (row.On is { } on) return tie.Ratings.Any(rating => rating.Side == side && rating.RatedOn == on && IsSaid(rating.Level, rating.Desired, rating.Scores)) ? null : said;
        var counting = tie.Counting(side).ToList();
        if (counting.Count == 0) return said;
        var (last, scores) = (counting[^1], counting.FindLast(rating => !rating.Scores.IsEmpty)?.Scores ?? TieScores.None);
        if (IsSaid(last.Level, last.Desired, scores)) return null;
        return said with { Level = said.Level with { Desired = said.Level.Desired ?? last.Desired }, Scores = said.Scores.IsEmpty ? said.Scores : scores.With(said.Scores) };
    }

    private static void Must(Refusal? refusal)
    {
        if (refusal is not null) throw new InvalidOperationException($"A row that was read as right was refused: {refusal.GetType().Name}");
    }

    private sealed class Line(Tie tie)
    {
        public Tie Tie { get; } = tie;

        public int RatingsBefore { get; } = tie.Ratings.Count;

        public RowBefore? Before { get; set; }

        public bool IsNew { get; init; }
    }
}
