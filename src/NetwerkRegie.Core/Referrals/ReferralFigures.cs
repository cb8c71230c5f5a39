using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>
/// Sums of the referrals sent in whole months, by theme and decision, and how fast teams answer. Small counts are hidden here, once, so that page, report, spreadsheet
/// and command line show the same. A director or coordinator gets the sums of the own organisation, a member of the steering group those of all.
/// </summary>
[Allow(Role.Coordinator, Role.Director, Role.SteeringMember)]
public sealed record ReferralFigures(DateOnly From, DateOnly To) : IQuery<ReferralFiguresRow>;

/// <summary>What was decided on a referral.</summary>
public enum ReferralDecision
{
    /// <summary>The team took it up.</summary>
    Accepted = 1,

    /// <summary>The team declined.</summary>
    Declined = 2,

    /// <summary>Not decided: waits, or was withdrawn before an answer.</summary>
    Undecided = 3,
}

/// <summary>
/// The sums. <paramref name="Suppressed"/>: the period is not one of whole months that have ended, so there are no figures at all. <paramref name="CountedTo"/> is the
/// last day of the last month that has ended. A figure that is null is hidden because it, or one that it would betray, is under 5. <paramref name="Themes"/> are those of which
/// anything may be shown; the others are not told apart, so that nobody learns whether there was a referral on them at all.
/// </summary>
public sealed record ReferralFiguresRow(
    DateOnly From, DateOnly CountedTo, bool Suppressed, int? Sent, IReadOnlyDictionary<ReferralDecision, int?> Decided, IReadOnlyList<ReferralThemeRow> Themes,
    decimal? MedianReactionWorkingDays, int? Reactions)
{
    /// <summary>No figures for this period.</summary>
    public static ReferralFiguresRow None(DateOnly from, DateOnly to) => new(from, to, true, null, Enum.GetValues<ReferralDecision>().ToDictionary(decision => decision, _ => (int?)null), [], null, null);
}

/// <summary>The sums of one theme; null where hidden.</summary>
public sealed record ReferralThemeRow(string Theme, int? Sent, IReadOnlyDictionary<ReferralDecision, int?> Decided)
{
    /// <summary>Whether anything of it may be shown.</summary>
    public bool IsShown => Sent is not null || Decided.Values.Any(count => count is not null);
}

internal sealed class ReferralFiguresHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : IQueryHandler<ReferralFigures, ReferralFiguresRow>
{
    private static readonly ReferralDecision[] Decisions = Enum.GetValues<ReferralDecision>();

    public async Task<Outcome<ReferralFiguresRow>> Handle(ReferralFigures figures, CancellationToken ct)
    {
        var thisMonth = clock.Today().AddDays(1 - clock.Today().Day);
        var to = figures.To < thisMonth ? figures.To : thisMonth.AddDays(-1);
        if (figures.From.Day != 1 || figures.To.Day != DateTime.DaysInMonth(figures.To.Year, figures.To.Month) || to < figures.From) return ReferralFiguresRow.None(figures.From, to);

        var sent = await db.SentForSums(me, figures.From, to).Select(r => new { r.Theme, r.Work, r.SentOn, r.DecidedOn }).ToListAsync(ct);
        var themes = sent.Select(r => r.Theme!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var counts = new int[themes.Count, Decisions.Length];
        foreach (var referral in sent) counts[themes.IndexOf(referral.Theme!), Array.IndexOf(Decisions, DecisionOf(referral.Work, referral.DecidedOn))]++;
        var shown = SmallCells.Hide(counts);
        var reactions = sent.Where(r => r.DecidedOn is not null).Select(r => WorkingDays.Between(r.SentOn!.Value, r.DecidedOn!.Value)).Order().ToList();
        return new ReferralFiguresRow(
            figures.From,
            to,
            false,
            shown[themes.Count, Decisions.Length],
            Row(shown, themes.Count),
            [.. themes.Select((theme, row) => new ReferralThemeRow(theme, shown[row, Decisions.Length], Row(shown, row))).Where(theme => theme.IsShown)],
            reactions.Count >= SmallCells.Least ? Median(reactions) : null,
            Answers(shown, themes.Count));
    }

    private static ReferralDecision DecisionOf(WorkStatus work, DateOnly? decidedOn) =>
        work == WorkStatus.Rejected ? ReferralDecision.Declined : decidedOn is null ? ReferralDecision.Undecided : ReferralDecision.Accepted;

    private static Dictionary<ReferralDecision, int?> Row(int?[,] shown, int row) => Decisions.Select((decision, column) => (decision, shown[row, column])).ToDictionary(cell => cell.decision, cell => cell.Item2);

    /// <summary>How many answers the median is of: only as far as the table shows it.</summary>
    private static int? Answers(int?[,] shown, int sums) => shown[sums, 0] + shown[sums, 1];

    private static decimal Median(List<int> ordered) => (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2m;
}
