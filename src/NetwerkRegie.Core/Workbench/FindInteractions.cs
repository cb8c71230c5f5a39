using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The moments of contact of one's own library with a partner, the latest first.</summary>
[Allow]
public sealed record FindInteractions(PartnerId Partner, int Most = FindInteractions.PageSize, string? After = null) : IQuery<InteractionPage>
{
    /// <summary>How many stand on one page.</summary>
    public const int PageSize = 25;
}

/// <summary>Some moments of contact, and where the next page begins.</summary>
/// <param name="Rows">The moments.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Owner">The name of the colleague who keeps the relation; null when nobody does.</param>
/// <param name="RhythmWeeks">There should be contact at least every so many weeks, if the library chose so.</param>
public sealed record InteractionPage(IReadOnlyList<InteractionRow> Rows, string? Next, string? Owner, int? RhythmWeeks)
{
    /// <summary>The last time there was contact, up to today; null when it is not among these.</summary>
    public DateOnly? LastContact(DateOnly today) => Rows.Where(row => row.Day <= today).Select(row => (DateOnly?)row.Day).Max();
}

internal sealed class FindInteractionsHandler(NetworkDb db, IActorNames actors, ICurrentMember me) : IQueryHandler<FindInteractions, InteractionPage>
{
    public async Task<Outcome<InteractionPage>> Handle(FindInteractions find, CancellationToken ct)
    {
        var (most, names) = (Math.Clamp(find.Most, 1, FindInteractions.PageSize), actors.Rows);
        var wanted = db.Interactions().AsNoTracking().Where(i => i.Partner == find.Partner);
        if (InteractionKey.Read(find.After) is { } key) wanted = wanted.Where(i => i.Day < key.Day || (i.Day == key.Day && i.Id.CompareTo(key.Id) < 0));
        var cares = db.PartnerCareRows().Where(care => care.Partner == find.Partner);

        // How the partner is looked after stands beside every moment, and alone when there was none yet: one statement.
        var found = await (
            from partner in db.PartnerNames().Where(partner => partner.Id == find.Partner)
            join i in wanted.OrderByDescending(i => i.Day).ThenByDescending(i => i.Id).Take(most + 1) on partner.Id equals i.Partner into moments
            from i in moments.DefaultIfEmpty()
            orderby i.Day descending, i.Id descending
            select new
            {
                Moment = i,
                RecordedBy = names.Where(actor => actor.Id == i.RecordedBy).Select(actor => actor.Name).FirstOrDefault(),
                People = i.People.Select(person => new
                {
                    Colleague = names.Where(actor => actor.Id == person.Colleague).Select(actor => actor.Name).FirstOrDefault(),
                    Contact = db.ContactRows().Where(contact => contact.Id == person.Contact).Select(contact => contact.Name).FirstOrDefault(),
                }).ToList(),
                Steps = db.WorkTasks().Where(task => task.Interaction == i.Id).Select(task => new InteractionStepRow(task.Id, task.Title, task.DueOn, task.DoneOn)).ToList(),
                Owner = names.Where(actor => actor.Id == cares.Select(care => care.Owner).FirstOrDefault()).Select(actor => actor.Name).FirstOrDefault(),
                RhythmWeeks = cares.Select(care => care.RhythmWeeks).FirstOrDefault(),
            }).AsSingleQuery().ToListAsync(ct);
        var rows = found.Where(row => row.Moment is not null).Take(most).Select(row => new InteractionRow
        {
            Id = row.Moment.Id,
            Kind = row.Moment.Kind,
            Day = row.Moment.Day,
            StartsAt = row.Moment.StartsAt,
            EndsAt = row.Moment.EndsAt,
            Title = row.Moment.Title,
            Notes = row.Moment.Notes,
            Initiative = row.Moment.Initiative,
            RecordedBy = row.RecordedBy,
            Contacts = [.. row.People.Select(person => person.Contact).OfType<string>().Order(StringComparer.CurrentCulture)],
            Colleagues = [.. row.People.Select(person => person.Colleague).OfType<string>().Order(StringComparer.CurrentCulture)],
            Steps = row.Steps,
            MayChange = row.Moment.MayBeChangedBy(me),
        }).ToList();
        var beside = found.FirstOrDefault();
        return new InteractionPage(rows, found.Count > most ? InteractionKey.Write(rows[^1]) : null, beside?.Owner, beside?.RhythmWeeks);
    }
}

/// <summary>Where a page of moments of contact ends: the day and the id of its last row.</summary>
internal readonly record struct InteractionKey(DateOnly Day, InteractionId Id)
{
    public static string Write(InteractionRow row) => $"{row.Day:yyyyMMdd}.{row.Id}";

    public static InteractionKey? Read(string? text) =>
        text?.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", out var on) && Guid.TryParse(id, out var value) ? new InteractionKey(on, new InteractionId(value)) : null;
}
