using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>From which side a member looks at referrals.</summary>
public enum ReferralSide
{
    /// <summary>As the organisation that sends.</summary>
    Sender = 1,

    /// <summary>As the team that receives.</summary>
    Team = 2,
}

/// <summary>The tabs of the list.</summary>
public enum ReferralTab
{
    /// <summary>Concepts of one's own.</summary>
    Drafts = 1,

    /// <summary>Waits for the team's answer.</summary>
    New = 2,

    /// <summary>The team has it in hand.</summary>
    Running = 3,

    /// <summary>Ended, and the sender has not read it.</summary>
    Answered = 4,

    /// <summary>Ended; for the sender: and read, or withdrawn.</summary>
    Done = 5,
}

/// <summary>One tab of the referrals that the member is party to, most urgent first or else newest first. <paramref name="After"/> is where the page before ended.</summary>
[Allow(Role.Referrer, Role.TeamMember, Role.TeamCoordinator)]
public sealed record FindReferrals(ReferralSide Side, ReferralTab Tab, string? After = null) : IQuery<ReferralListing>;

/// <summary>A page of a tab, and how many each tab holds.</summary>
public sealed record ReferralListing(Page<ReferralRow> Page, IReadOnlyDictionary<ReferralTab, CappedCount> Counts);

internal sealed class FindReferralsRules : AbstractValidator<FindReferrals>
{
    public FindReferralsRules()
    {
        RuleFor(find => find.Side).IsInEnum();
        RuleFor(find => find.Tab).IsInEnum();
    }
}

internal sealed class FindReferralsHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<FindReferrals, ReferralListing>
{
    private const int PageSize = 25;

    public async Task<Outcome<ReferralListing>> Handle(FindReferrals find, CancellationToken ct)
    {
        var mine = Mine(find.Side);
        var states = await mine.GroupBy(r => new { r.Request, r.Work }).Select(g => new { g.Key.Request, g.Key.Work, Count = g.Count() }).ToListAsync(ct);
        var counts = Enum.GetValues<ReferralTab>().ToDictionary(tab => tab, tab => new CappedCount(states.Where(s => TabOf(find.Side, s.Request, s.Work) == tab).Sum(s => s.Count)));
        var shown = await db.Rows(Page(In(mine, find.Side, find.Tab), find)).ToListAsync(ct);
        var rows = Sorted(shown, find.Tab).Take(PageSize).ToList();
        return new ReferralListing(new Page<ReferralRow>(rows, shown.Count > PageSize ? KeyOf(rows[^1], find.Tab) : null, null, counts[find.Tab]), counts);
    }

    private IQueryable<Referral> Mine(ReferralSide side) => side == ReferralSide.Sender
        ? db.Referrals().AsNoTracking().Where(r => db.Hold(Role.Referrer) && r.Sender == db.MyPartner)
        : db.Referrals().AsNoTracking().Where(r => r.Work != WorkStatus.Draft && db.TeamMembers().Any(m => m.Team == r.Team && m.Member == me.Id));

    private static ReferralTab TabOf(ReferralSide side, RequestStatus request, WorkStatus work)
    {
        if (work == WorkStatus.Draft) return ReferralTab.Drafts;
        if (work == WorkStatus.Requested) return ReferralTab.New;
        if (!ReferralCourse.IsEnd(work)) return ReferralTab.Running;
        return side == ReferralSide.Sender && request == RequestStatus.Active ? ReferralTab.Answered : ReferralTab.Done;
    }

    private static IQueryable<Referral> In(IQueryable<Referral> mine, ReferralSide side, ReferralTab tab)
    {
        var states = Enum.GetValues<WorkStatus>().Where(work => Enum.GetValues<RequestStatus>().Any(request => TabOf(side, request, work) == tab)).ToList();
        var inTab = mine.Where(r => states.Contains(r.Work));
        if (side == ReferralSide.Team) return inTab;
        return tab switch
        {
            ReferralTab.Answered => inTab.Where(r => r.Request == RequestStatus.Active),
            ReferralTab.Done => inTab.Where(r => r.Request != RequestStatus.Active),
            _ => inTab,
        };
    }

    /// <summary>New ones by the day of the answer, the others by their last change.</summary>
    private static IQueryable<Referral> Page(IQueryable<Referral> inTab, FindReferrals find)
    {
        var (key, id) = Split(find.After);
        if (find.Tab == ReferralTab.New)
        {
            if (id is { } after && DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) inTab = inTab.Where(r => r.AnswerBy > day || (r.AnswerBy == day && r.Id.CompareTo(after) > 0));
            return inTab.OrderBy(r => r.AnswerBy).ThenBy(r => r.Id).Take(PageSize + 1);
        }

        if (id is { } before && DateTime.TryParseExact(key, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)) inTab = inTab.Where(r => r.ChangedAt < at || (r.ChangedAt == at && r.Id.CompareTo(before) < 0));
        return inTab.OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Id).Take(PageSize + 1);
    }

    private static IOrderedEnumerable<ReferralRow> Sorted(List<ReferralRow> rows, ReferralTab tab) =>
        tab == ReferralTab.New ? rows.OrderBy(r => r.AnswerBy).ThenBy(r => r.Id) : rows.OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Id);

    private static string KeyOf(ReferralRow last, ReferralTab tab) =>
        string.Create(CultureInfo.InvariantCulture, $"{(tab == ReferralTab.New ? last.AnswerBy!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : last.ChangedAt.ToString("O", CultureInfo.InvariantCulture))}_{last.Id}");

    private static (string Key, ReferralId? Id) Split(string? after)
    {
        var parts = (after ?? "").Split('_');
        return parts.Length == 2 && Guid.TryParse(parts[1], out var id) ? (parts[0], new ReferralId(id)) : ("", null);
    }
}
