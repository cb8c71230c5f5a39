using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
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
        var most = Math.Clamp(find.Most, 1, FindInteractions.PageSize);
        var wanted = db.Interactions().AsNoTracking().Where(i => i.Partner == find.Partner);
        if (InteractionKey.Read(find.After) is { } key) wanted = wanted.Where(i => i.Day < key.Day || (i.Day == key.Day && i.Id.CompareTo(key.Id) < 0));
        var found = await wanted.OrderByDescending(i => i.Day).ThenByDescending(i => i.Id).Take(most + 1).Select(i => new
        {
            Interaction = i,
            People = i.People.Select(person => new { person.Colleague, Name = db.ContactRows().Where(contact => contact.Id == person.Contact).Select(contact => contact.Name).FirstOrDefault() }).ToList(),
            Steps = db.WorkTasks().Where(task => task.Interaction == i.Id).Select(task => new InteractionStepRow(task.Id, task.Title, task.DueOn, task.DoneOn)).ToList(),
        }).ToListAsync(ct);
        var care = await db.PartnerCareRows().FirstOrDefaultAsync(care => care.Partner == find.Partner, ct);
        var members = found.SelectMany(row => row.People.Select(person => person.Colleague).Append(row.Interaction.RecordedBy)).Append(care?.Owner).OfType<MemberId>().Distinct().ToList();
        var names = members.Count == 0 ? new Dictionary<MemberId, string>() : await actors.Names(members, ct);
        var rows = found.Take(most).Select(row => new InteractionRow
        {
            Id = row.Interaction.Id,
            Kind = row.Interaction.Kind,
            Day = row.Interaction.Day,
            StartsAt = row.Interaction.StartsAt,
            EndsAt = row.Interaction.EndsAt,
            Title = row.Interaction.Title,
            Notes = row.Interaction.Notes,
            Initiative = row.Interaction.Initiative,
            RecordedBy = row.Interaction.RecordedBy is { } by ? names.GetValueOrDefault(by) : null,
            Contacts = [.. row.People.Select(person => person.Name).OfType<string>().Order(StringComparer.CurrentCulture)],
            Colleagues = [.. row.People.Select(person => person.Colleague).OfType<MemberId>().Select(id => names.GetValueOrDefault(id)).OfType<string>().Order(StringComparer.CurrentCulture)],
            Steps = row.Steps,
            MayChange = row.Interaction.MayBeChangedBy(me),
        }).ToList();
        return new InteractionPage(rows, found.Count > most ? InteractionKey.Write(rows[^1]) : null, care?.Owner is { } owner ? names.GetValueOrDefault(owner) : null, care?.RhythmWeeks);
    }
}

/// <summary>Where a page of moments of contact ends: the day and the id of its last row.</summary>
internal readonly record struct InteractionKey(DateOnly Day, InteractionId Id)
{
    public static string Write(InteractionRow row) => $"{row.Day:yyyyMMdd}.{row.Id}";

    public static InteractionKey? Read(string? text) =>
        text?.Split('.') is [var day, var id] && DateOnly.TryParseExact(day, "yyyyMMdd", out var on) && Guid.TryParse(id, out var value) ? new InteractionKey(on, new InteractionId(value)) : null;
}
