using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Who of one's own library can take part in a contact, and who can do a task.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record FindWorkPeople : IQuery<WorkTeam>;

/// <summary>The members of a library, and those of them who keep partners.</summary>
public sealed record WorkTeam(IReadOnlyList<WorkColleague> Colleagues, IReadOnlyList<WorkColleague> Coordinators);

/// <summary>Who of one's own library can do a task.</summary>
[Allow(Role.Coordinator)]
public sealed record FindTaskOwners : IQuery<IReadOnlyList<WorkColleague>>;

internal sealed class FindTaskOwnersHandler(WorkPeople people, ICurrentMember me) : IQueryHandler<FindTaskOwners, IReadOnlyList<WorkColleague>>
{
    public async Task<Outcome<IReadOnlyList<WorkColleague>>> Handle(FindTaskOwners find, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        return Outcome.Of<IReadOnlyList<WorkColleague>>([.. (await people.Coordinators(library, ct)).Select(colleague => new WorkColleague(colleague.Id, colleague.Name))]);
    }
}

/// <summary>Whom one's own library knows at a partner and can have met.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record FindPeopleAt(PartnerId Partner) : IQuery<PeopleAtPartner>;

/// <summary>The partner's name, and our contacts there.</summary>
public sealed record PeopleAtPartner(string PartnerName, IReadOnlyList<ContactRow> Contacts);

internal sealed class FindPeopleAtHandler(NetworkDb db) : IQueryHandler<FindPeopleAt, PeopleAtPartner>
{
    public async Task<Outcome<PeopleAtPartner>> Handle(FindPeopleAt find, CancellationToken ct)
    {
        if (await db.PartnerRows().Where(partner => partner.Id == find.Partner).Select(partner => partner.Name).FirstOrDefaultAsync(ct) is not { } name) return Outcome.NotFound;
        return new PeopleAtPartner(name, await db.ContactRows().Where(contact => contact.Partner == find.Partner && contact.EndedOn == null).OrderBy(contact => contact.Name).ThenBy(contact => contact.Id).ToListAsync(ct));
    }
}

internal sealed class FindWorkPeopleHandler(WorkPeople people, ICurrentMember me) : IQueryHandler<FindWorkPeople, WorkTeam>
{
    public async Task<Outcome<WorkTeam>> Handle(FindWorkPeople find, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        var all = await people.Colleagues(library, ct);
        return new WorkTeam(
            [.. all.Select(colleague => new WorkColleague(colleague.Id, colleague.Name))],
            [.. all.Where(colleague => colleague.Roles.Contains(Role.Coordinator)).Select(colleague => new WorkColleague(colleague.Id, colleague.Name))]);
    }
}
