using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Network.WhatIf;

/// <summary>The contacts of the own library on whom contact with a partner hangs. Nobody sees those of another library.</summary>
internal sealed class PeopleAtRisk(NetworkDb db, ICurrentMember me, TimeProvider clock)
{
    private const int MostBusiest = 8;

    public PartnerId? Library => me.Partner;

    /// <summary>The busiest contacts, and of those who go what goes with them: one statement, and two more when somebody goes.</summary>
    public async Task<(IReadOnlyList<WhatIfContact> Busiest, IReadOnlyList<WhatIfPerson> Going)> Read(IReadOnlyList<ContactId> going, CancellationToken ct)
    {
        var (since, until, ids) = (clock.Today().AddYears(-1), clock.Today(), going.ToList());
        var moments = db.MomentPersonRows().Where(moment => moment.Day > since && moment.Day <= until).GroupBy(moment => moment.Contact).Select(group => new { Contact = group.Key, Count = group.Count() });
        var people = from contact in db.ContactRows()
                     join partner in db.PartnerRows() on contact.Partner equals partner.Id
                     join moment in moments on contact.Id equals moment.Contact into counted
                     from moment in counted.DefaultIfEmpty()
                     where contact.EndedOn == null
                     select new { contact.Id, contact.Name, contact.Function, contact.Partner, PartnerName = partner.Name, Moments = (int?)moment.Count ?? 0 };
        var found = await people.Where(person => person.Moments > 0 || ids.Contains(person.Id))
            .OrderByDescending(person => ids.Contains(person.Id)).ThenByDescending(person => person.Moments).ThenBy(person => person.Id).Take(MostBusiest + ids.Count).ToListAsync(ct);
        var contacts = found.ConvertAll(person => new WhatIfContact(person.Id, person.Name, person.Function, person.Partner, person.PartnerName, person.Moments));
        var leaving = contacts.FindAll(contact => ids.Contains(contact.Contact));
        return ([.. contacts.Where(contact => contact.Moments > 0).OrderByDescending(contact => contact.Moments).ThenBy(contact => contact.Name, StringComparer.CurrentCulture).Take(MostBusiest)], leaving.Count == 0 ? [] : await Losses(leaving, ct));
    }

    private async Task<IReadOnlyList<WhatIfPerson>> Losses(List<WhatIfContact> leaving, CancellationToken ct)
    {
        var (since, until) = (clock.Today().AddYears(-1), clock.Today());
        var (partners, ids) = (leaving.ConvertAll(contact => contact.Partner), leaving.ConvertAll(contact => contact.Contact));
        var others = (await db.ContactRows().Where(contact => contact.EndedOn == null && partners.Contains(contact.Partner) && !ids.Contains(contact.Id)).Select(contact => new { contact.Partner, contact.Name }).ToListAsync(ct)).ToLookup(contact => contact.Partner, contact => contact.Name);
        var all = await db.ContactMomentRows().Where(moment => partners.Contains(moment.Partner) && moment.Day > since && moment.Day <= until).GroupBy(moment => moment.Partner).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return [.. leaving.Select(contact => new WhatIfPerson(contact, all.GetValueOrDefault(contact.Partner), [.. others[contact.Partner].Order(StringComparer.CurrentCulture)], !others.Contains(contact.Partner)))];
    }
}
