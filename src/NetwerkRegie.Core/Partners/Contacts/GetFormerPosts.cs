using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>Which of one's own contacts worked at a partner before, and where those who work there now were before.</summary>
[Allow]
public sealed record GetFormerPosts(PartnerId Partner) : IQuery<FormerPosts>;

/// <summary>Who was here, and where those who are here now came from.</summary>
public sealed record FormerPosts(IReadOnlyList<FormerContact> Here, ILookup<ContactId, EarlierPost> Earlier);

/// <summary>Somebody who worked here, until when, and where she works now; null when she left altogether.</summary>
public sealed record FormerContact(ContactId Contact, string Name, string? Function, DateOnly Until, PartnerId? NowAt, string? NowAtName);

/// <summary>Where a contact worked before, and until when.</summary>
public sealed record EarlierPost(PartnerId Partner, string Name, DateOnly Until);

internal sealed class GetFormerPostsHandler(NetworkDb db) : IQueryHandler<GetFormerPosts, FormerPosts>
{
    public async Task<Outcome<FormerPosts>> Handle(GetFormerPosts get, CancellationToken ct)
    {
        var posts = await (
            from post in db.ContactPosts().AsNoTracking()
            join contact in db.Contacts() on post.Contact equals contact.Id
            join there in db.Partners() on post.Partner equals there.Id
            join now in db.Partners() on contact.Partner equals now.Id
            where post.Partner == get.Partner || contact.Partner == get.Partner
            orderby post.Until descending, post.Id
            select new { post.Contact, post.Partner, post.Function, post.Until, There = there.Name, contact.Name, Now = contact.Partner, NowName = now.Name, contact.EndedOn }).ToListAsync(ct);
        var gone = await db.Contacts().AsNoTracking().Where(c => c.Partner == get.Partner && c.EndedOn != null).OrderByDescending(c => c.EndedOn).ThenBy(c => c.Id).Select(c => new { c.Id, c.Name, c.Function, c.EndedOn }).ToListAsync(ct);
        var moved = posts.Where(post => post.Partner == get.Partner && post.Now != get.Partner)
            .Select(post => new FormerContact(post.Contact, post.Name, post.Function, post.Until, post.EndedOn is null ? post.Now : null, post.EndedOn is null ? post.NowName : null));
        return new FormerPosts(
            [.. moved.Concat(gone.Select(contact => new FormerContact(contact.Id, contact.Name, contact.Function, contact.EndedOn!.Value, null, null))).OrderByDescending(former => former.Until)],
            posts.Where(post => post.Now == get.Partner && post.Partner != get.Partner).ToLookup(post => post.Contact, post => new EarlierPost(post.Partner, post.There, post.Until)));
    }
}
