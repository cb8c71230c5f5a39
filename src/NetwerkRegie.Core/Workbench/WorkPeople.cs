using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The sender acts for no library, and work belongs to one.</summary>
public sealed record NoLibraryToWorkFor : Refusal;

/// <summary>Who can take part in the work of a library: its own members, and the people it knows at a partner.</summary>
internal sealed class WorkPeople(NetworkDb db, IActorNames names)
{
    private static readonly Role[] Everyone = Enum.GetValues<Role>();

    /// <summary>The members of the library, by name.</summary>
    public async Task<IReadOnlyList<ColleagueRow>> Colleagues(PartnerId library, CancellationToken ct) =>
        [.. (await db.FindColleagues(Everyone, ct)).Where(colleague => colleague.Partner == library)];

    /// <summary>The members of the library who keep partners, by name.</summary>
    public async Task<IReadOnlyList<ColleagueRow>> Coordinators(PartnerId library, CancellationToken ct) =>
        [.. (await db.FindColleagues([Role.Coordinator], ct)).Where(colleague => colleague.Partner == library)];

    /// <summary>Colleagues to choose from, and after them who is chosen already and is not among them, such as one who left: without her name, saving a form would choose another.</summary>
    public async Task<IReadOnlyList<WorkColleague>> ToChoose(IEnumerable<ColleagueRow> present, IEnumerable<MemberId> chosen, CancellationToken ct)
    {
        var choices = present.Select(colleague => new WorkColleague(colleague.Id, colleague.Name)).ToList();
        var others = await names.Names([.. chosen.Except(choices.Select(colleague => colleague.Id))], ct);
        return [.. choices, .. others.Select(other => new WorkColleague(other.Key, other.Value)).OrderBy(other => other.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Null when all of them can take part in a contact with the partner; those who did so before may stay, also when they left.</summary>
    public async Task<Failure?> WrongIn(InteractionForm form, PartnerId library, PartnerId partner, IReadOnlyList<InteractionPerson> known, CancellationToken ct)
    {
        var contacts = form.ContactIds.Where(id => !known.Any(person => person.Contact == id)).ToList();
        if (contacts.Count > 0 && await db.ContactRows().CountAsync(contact => contact.Partner == partner && contacts.Contains(contact.Id), ct) != contacts.Count)
            return Outcome.Invalid("Form.Contacts", Texts.Say("Workbench.ContactUnknown"));
        var colleagues = form.ColleagueIds.Where(id => !known.Any(person => person.Colleague == id)).ToList();
        if (colleagues.Count > 0 && (await Colleagues(library, ct)).Count(colleague => colleagues.Contains(colleague.Id)) != colleagues.Count)
            return Outcome.Invalid("Form.Colleagues", Texts.Say("Workbench.ColleagueUnknown"));
        return null;
    }

    /// <summary>Null when the member can do a task of the library.</summary>
    public async Task<Failure?> WrongOwner(MemberId owner, PartnerId library, string field, CancellationToken ct) =>
        (await Coordinators(library, ct)).Any(colleague => colleague.Id == owner) ? null : Outcome.Invalid(field, Texts.Say("Workbench.OwnerUnknown"));
}
