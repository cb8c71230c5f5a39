using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>Who of one's own contacts worked here, and where those who are here now came from.</summary>
public sealed record FormerPosts(IReadOnlyList<FormerContact> Here, ILookup<ContactId, EarlierPost> Earlier)
{
    /// <summary>Nobody, nowhere.</summary>
    public static FormerPosts None { get; } = new([], Enumerable.Empty<ContactId>().ToLookup(id => id, _ => new EarlierPost(default, "", default)));
}

/// <summary>Somebody who worked here, until when, and where she works now; null when she left altogether.</summary>
public sealed record FormerContact(ContactId Contact, string Name, string? Function, DateOnly Until, PartnerId? NowAt, string? NowAtName);

/// <summary>Where a contact worked before, and until when.</summary>
public sealed record EarlierPost(PartnerId Partner, string Name, DateOnly Until);

/// <summary>One's own contacts at a partner: those who are there, by name, and who was where before.</summary>
internal sealed record PartnerPeople(IReadOnlyList<ContactRow> Contacts, FormerPosts Former)
{
    /// <summary>Everybody who is or was at the partner, with all earlier posts: one statement.</summary>
    public static async Task<PartnerPeople> At(PartnerId partner, NetworkDb db, CancellationToken ct)
    {
        var ever = db.Contacts().Where(c => c.Partner == partner).Select(c => c.Id).Union(db.ContactPosts().Where(post => post.Partner == partner).Select(post => post.Contact));
        var people = await db.ContactRows().Where(contact => ever.Contains(contact.Id)).OrderBy(contact => contact.Name).ThenBy(contact => contact.Id).Select(contact => new
        {
            Contact = contact,
            WorksAt = db.Partners().Where(p => p.Id == contact.Partner).Select(p => p.Name).FirstOrDefault(),
            Posts = db.ContactPosts().Where(post => post.Contact == contact.Id).OrderByDescending(post => post.Until).ThenBy(post => post.Id)
                .Select(post => new { post.Partner, post.Function, post.Until, There = db.Partners().Where(p => p.Id == post.Partner).Select(p => p.Name).FirstOrDefault() }).ToList(),
        }).AsSingleQuery().ToListAsync(ct);
        var here = people.Where(person => person.Contact.Partner == partner).ToList();
        var gone = here.Where(person => person.Contact.EndedOn is not null).Select(person => new FormerContact(person.Contact.Id, person.Contact.Name, person.Contact.Function, person.Contact.EndedOn!.Value, null, null));
        var moved = from person in people
                    where person.Contact.Partner != partner
                    let isLost = person.Contact.EndedOn is not null
                    from post in person.Posts
                    where post.Partner == partner
                    select new FormerContact(person.Contact.Id, person.Contact.Name, post.Function, post.Until, isLost ? null : person.Contact.Partner, isLost ? null : person.WorksAt);
        var earlier = here.SelectMany(person => person.Posts.Where(post => post.Partner != partner).Select(post => (person.Contact.Id, Post: new EarlierPost(post.Partner, post.There!, post.Until))));
        return new PartnerPeople(
            [.. here.Where(person => person.Contact.EndedOn is null).Select(person => person.Contact)],
            new FormerPosts([.. moved.Concat(gone).OrderByDescending(former => former.Until)], earlier.ToLookup(pair => pair.Id, pair => pair.Post)));
    }
}
