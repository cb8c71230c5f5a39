using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>Gives what belonged to a partner to those that succeed it, within one operation.</summary>
internal sealed class Handover(NetworkDb db, TimeProvider clock)
{
    /// <summary>The contacts go to work at the successor. Those of other libraries go along unseen: they work where the partner's people work, whoever knows them.</summary>
    public async Task Contacts(PartnerId old, PartnerId successor, DateOnly on, Func<Contact, PartnerId?> where, CancellationToken ct)
    {
        var contacts = await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).Where(c => c.Partner == old && c.EndedOn == null).ToListAsync(ct);
        var ids = contacts.ConvertAll(contact => contact.Id);
        var since = await db.ContactPosts().IgnoreQueryFilters([ContactTable.Own]).Where(p => ids.Contains(p.Contact)).GroupBy(p => p.Contact).Select(g => new { g.Key, Until = g.Max(p => p.Until) }).ToDictionaryAsync(p => p.Key, p => p.Until, ct);
        foreach (var contact in contacts)
        {
            if ((where(contact) ?? successor) is var to && to == old) continue;
            var began = since.TryGetValue(contact.Id, out var until) ? until : contact.Since;
            var (post, _) = contact.MoveTo(to, new ContactCard(contact.Name, contact.Function, contact.Email, contact.Phone), began, on < began ? began : on);
            if (post is not null) db.Add(post);
        }
    }

    /// <summary>What was part of the old partner is part of its successor.</summary>
    public async Task Parts(PartnerId old, PartnerId successor, CancellationToken ct)
    {
        foreach (var part in await db.Partners().Where(p => p.PartOf == old && p.Id != successor).ToListAsync(ct)) part.JoinsWhole(successor, clock.Now());
    }
}
