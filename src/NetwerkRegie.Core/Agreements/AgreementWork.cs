using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Agreements;

/// <summary>
/// Agreements that wait for the current member: notice to give or an end within 90 days, an evaluation that is due, also when the agreement is over, a signature that is missing while the first day is near.
/// They wait for the owner; where nobody of the own organisation is the owner, for every coordinator there.
/// </summary>
internal sealed class AgreementWork(NetworkDb db, AgreementOwners owners, ICurrentMember me) : IWorkSource
{
    private const int SignWithinDays = 30;

    public async Task<IReadOnlyList<WorkItem>> Find(DateOnly today, CancellationToken ct)
    {
        if (!me.Roles.Contains(Role.Coordinator)) return [];
        var soon = today.AddDays(AgreementCourse.ExpiringDays);
        var rows = await db.Agreements().AsNoTracking()
            .Where(a => (a.EndsOn >= today && a.EndsOn <= soon.AddDays(Agreement.LongestNotice)) || a.EvaluateOn <= soon || a.StartsOn <= today.AddDays(SignWithinDays)).Where(a => a.EndsOn == null || a.EndsOn >= today || a.EvaluateOn != null)
            .Rows().ToListAsync(ct);
        if (rows.Count == 0) return [];
        var colleagues = (await owners.Colleagues(ct)).Select(colleague => colleague.Id).Where(id => id != me.Id).ToHashSet();
        return [.. rows.Where(row => row.Owner is not { } owner || !colleagues.Contains(owner)).SelectMany(row => Waiting(row, today, soon)).OrderBy(item => item.Due)];
    }

    private static IEnumerable<WorkItem> Waiting(AgreementRow row, DateOnly today, DateOnly soon)
    {
        var state = row.On(today);
        if (state == AgreementState.Draft)
        {
            if (row.StartsOn <= today.AddDays(SignWithinDays) && (row.EndsOn is null || row.EndsOn >= today)) yield return Item(row, "Agreements.Work.Sign", row.StartsOn);
            yield break;
        }

        if (row.EvaluateOn <= soon) yield return Item(row, "Agreements.Work.Evaluate", row.EvaluateOn.Value);
        if (row.NoticeBy >= today && row.NoticeBy <= soon) yield return Item(row, "Agreements.Work.Notice", row.NoticeBy.Value);
        if (state == AgreementState.Expiring) yield return Item(row, "Agreements.Work.Ends", row.EndsOn!.Value);
    }

    private static WorkItem Item(AgreementRow row, string what, DateOnly due) => new(WorkKind.Agreement, row.Name, $"/afspraken/{row.Id}", Texts.Say(what), due);
}

/// <summary>The days of agreements in the calendar: what happens, and the title of the agreement; never a person.</summary>
internal sealed class AgreementCalendar(AgreementDays days) : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarEntry>> Find(DateOnly from, DateOnly until, CancellationToken ct) =>
        [.. (await days.Within(from, until, ct)).Select(day => new CalendarEntry(IdOf(day), $"{Texts.Of(day.Kind)}: {day.Name}", $"/afspraken/{day.Agreement}", day.Day))];

    /// <summary>The agreement's own id with the kind of day in its last byte: the same thing keeps its id when its day moves.</summary>
    private static Guid IdOf(AgreementDay day)
    {
        var bytes = day.Agreement.Value.ToByteArray();
        bytes[^1] ^= (byte)day.Kind;
        return new Guid(bytes);
    }
}
