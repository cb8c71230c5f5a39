using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Who of one's own library can take part in a contact, or took part in this one, and who can do a task.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record FindWorkPeople(InteractionId? Moment = null) : IQuery<WorkTeam>;

/// <summary>The members of a library, and those of them who keep partners.</summary>
public sealed record WorkTeam(IReadOnlyList<WorkColleague> Colleagues, IReadOnlyList<WorkColleague> Coordinators);

/// <summary>Who of one's own library can do a task; who has it now is among them.</summary>
[Allow(Role.Coordinator)]
public sealed record FindTaskOwners(WorkTaskId? Task = null) : IQuery<IReadOnlyList<WorkColleague>>;

internal sealed class FindTaskOwnersHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : IQueryHandler<FindTaskOwners, IReadOnlyList<WorkColleague>>
{
    public async Task<Outcome<IReadOnlyList<WorkColleague>>> Handle(FindTaskOwners find, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        var now = find.Task is { } task ? await db.WorkTasks().Where(known => known.Id == task).Select(known => known.Owner).ToListAsync(ct) : [];
        return Outcome.Of(await people.ToChoose(await people.Coordinators(library, ct), now, ct));
    }
}

/// <summary>Whom one's own library knows at a partner and can have met, or met at this moment of contact, also when they left.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record FindPeopleAt(PartnerId Partner, InteractionId? Moment = null) : IQuery<PeopleAtPartner>;

/// <summary>The partner's name, and our contacts there.</summary>
public sealed record PeopleAtPartner(string PartnerName, IReadOnlyList<ContactRow> Contacts);

internal sealed class FindPeopleAtHandler(NetworkDb db) : IQueryHandler<FindPeopleAt, PeopleAtPartner>
{
    public async Task<Outcome<PeopleAtPartner>> Handle(FindPeopleAt find, CancellationToken ct)
    {
        if (await db.PartnerRows().Where(partner => partner.Id == find.Partner).Select(partner => partner.Name).FirstOrDefaultAsync(ct) is not { } name) return Outcome.NotFound;
        var met = db.PeopleAt(find.Moment);
        return new PeopleAtPartner(name, await db.ContactRows().Where(contact => (contact.Partner == find.Partner && contact.EndedOn == null) || met.Any(person => person.Contact == contact.Id)).OrderBy(contact => contact.Name).ThenBy(contact => contact.Id).ToListAsync(ct));
    }
}

internal sealed class FindWorkPeopleHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : IQueryHandler<FindWorkPeople, WorkTeam>
{
    public async Task<Outcome<WorkTeam>> Handle(FindWorkPeople find, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        var all = await people.Colleagues(library, ct);
        var there = find.Moment is null ? [] : await db.PeopleAt(find.Moment).Where(person => person.Colleague != null).Select(person => person.Colleague!.Value).ToListAsync(ct);
        return new WorkTeam(
            await people.ToChoose(all, there, ct),
            [.. all.Where(colleague => colleague.Roles.Contains(Role.Coordinator)).Select(colleague => new WorkColleague(colleague.Id, colleague.Name))]);
    }
}

internal static class WhoWasThere
{
    /// <summary>Who took part in a moment of contact; nobody in one that is not there yet.</summary>
    public static IQueryable<InteractionPerson> PeopleAt(this NetworkDb db, InteractionId? moment) =>
        db.Interactions().AsNoTracking().Where(known => known.Id == moment).SelectMany(known => known.People);
}
