using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The contacts of one's own library: all, by part of a name, or those at the partners of a list.</summary>
[Allow(Role.Coordinator)]
public sealed record FindContacts : IQuery<ContactList>
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Most ids that are given for a choice of all.</summary>
    public const int MostIds = 500;

    /// <summary>Parts of a name.</summary>
    public string? Words { get; init; }

    /// <summary>Only those at the partners of this list; null for all.</summary>
    public FindPartners? At { get; init; }

    /// <summary>The key after which the page starts.</summary>
    public string? After { get; init; }
}

/// <summary>A page of contacts with their partners, how many there are (capped), and the ids of all of them for a choice.</summary>
public sealed record ContactList(IReadOnlyList<ListedContact> Rows, string? Next, int Total, IReadOnlyList<ContactId> All);

/// <summary>A contact and its partner.</summary>
public sealed record ListedContact(ContactRow Contact, PartnerRow Partner);

internal sealed class FindContactsHandler(NetworkDb db, PartnerFilter filter) : IQueryHandler<FindContacts, ContactList>
{
    public async Task<Outcome<ContactList>> Handle(FindContacts find, CancellationToken ct)
    {
        var contacts = db.Contacts().AsNoTracking().Named(Folding.Words(find.Words));
        if (find.At is { } at)
        {
            var partners = filter.Apply(at).Select(p => p.Id);
            contacts = contacts.Where(c => partners.Contains(c.Partner));
        }

        var all = await contacts.OrderBy(c => c.SearchText).ThenBy(c => c.Id).Select(c => c.Id).Take(FindContacts.MostIds + 1).ToListAsync(ct);
        var page = contacts;
        if (Guid.TryParse(find.After, out var last))
        {
            // The key is an id: a name has no place in an address.
            var id = new ContactId(last);
            var text = await db.Contacts().Where(c => c.Id == id).Select(c => c.SearchText).FirstOrDefaultAsync(ct) ?? "";
            page = page.Where(c => c.SearchText.CompareTo(text) > 0 || (c.SearchText == text && c.Id.CompareTo(id) > 0));
        }

        var rows = await page.OrderBy(c => c.SearchText).ThenBy(c => c.Id).Take(FindContacts.PageSize + 1).Select(c => c.Id).ToListAsync(ct);
        var more = rows.Count > FindContacts.PageSize;
        var ids = rows.Take(FindContacts.PageSize).ToList();
        var shown = await db.Contacts().AsNoTracking().Where(c => ids.Contains(c.Id)).Rows().Join(db.PartnerRows(), c => c.Partner, p => p.Id, (c, p) => new ListedContact(c, p)).ToListAsync(ct);
        var byId = shown.ToDictionary(row => row.Contact.Id);
        return new ContactList(
            [.. ids.Where(byId.ContainsKey).Select(id => byId[id])],
            more ? ids[^1].Value.ToString() : null,
            all.Count,
            [.. all.Take(FindContacts.MostIds)]);
    }
}
