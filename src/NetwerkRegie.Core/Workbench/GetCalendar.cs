using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>What stands in the sender's calendar: her open tasks, the appointments of hers and those of nobody in particular, and what other rooms put there.</summary>
[Allow]
public sealed record GetCalendar : IQuery<IReadOnlyList<CalendarEntry>>
{
    /// <summary>How many days back the calendar goes.</summary>
    public const int DaysBack = 60;

    /// <summary>How many days ahead the calendar goes.</summary>
    public const int DaysAhead = 550;
}

internal sealed class GetCalendarHandler(NetworkDb db, IEnumerable<ICalendarSource> sources, ICurrentMember me, TimeProvider clock) : IQueryHandler<GetCalendar, IReadOnlyList<CalendarEntry>>
{
    public async Task<Outcome<IReadOnlyList<CalendarEntry>>> Handle(GetCalendar get, CancellationToken ct)
    {
        var (first, last) = (clock.Today().AddDays(-GetCalendar.DaysBack), clock.Today().AddDays(GetCalendar.DaysAhead));
        var entries = new List<CalendarEntry>();
        entries.AddRange(await Tasks(first, last, ct));
        entries.AddRange(await Meetings(first, last, ct));
        foreach (var source in sources) entries.AddRange(await source.Find(first, last, ct));
        return Outcome.Of<IReadOnlyList<CalendarEntry>>([.. entries.OrderBy(entry => entry.Day).ThenBy(entry => entry.Id)]);
    }

    private async Task<IEnumerable<CalendarEntry>> Tasks(DateOnly first, DateOnly last, CancellationToken ct)
    {
        var tasks = await db.TasksOf(me.Id).Where(task => task.DoneOn == null && task.DueOn >= first && task.DueOn <= last).OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(TaskQueries.Most).ToListAsync(ct);
        return me.Id is null ? [] : tasks.Select(task => new CalendarEntry(task.Id.Value, task.Title, $"/taken/{task.Id}", task.DueOn, ChangedIn: task.Version));
    }

    private async Task<IEnumerable<CalendarEntry>> Meetings(DateOnly first, DateOnly last, CancellationToken ct)
    {
        var today = clock.Today();
        var met = await (from interaction in db.Interactions().AsNoTracking()
                         join partner in db.PartnerRows() on interaction.Partner equals partner.Id
                         where interaction.Day >= first && interaction.Day <= last && (interaction.Kind == InteractionKind.Meeting || interaction.Kind == InteractionKind.Visit || interaction.Day > today)
                         where me.Id != null && (interaction.RecordedBy == me.Id || interaction.People.Any(person => person.Colleague == me.Id))
                         orderby interaction.Day, interaction.Id
                         select new { interaction.Id, interaction.Kind, interaction.Day, interaction.StartsAt, interaction.EndsAt, interaction.Version, partner.Name }).Take(TaskQueries.Most).ToListAsync(ct);
        return met.Select(row => new CalendarEntry(row.Id.Value, Texts.Say($"Workbench.Calendar.{row.Kind}", row.Name), $"/contactmomenten/{row.Id}", row.Day, row.StartsAt, row.StartsAt is { } start ? row.EndsAt ?? start.AddHours(1) : null, row.Version));
    }
}
