using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>The people at a partner that turned out to be another one, those that only other libraries know included: a merge loses nobody, and shows nobody.</summary>
internal sealed class MoveContacts(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var contact in await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).Where(c => c.Partner == news.Gone).ToListAsync(ct)) contact.MovesTo(news.Kept);
        foreach (var contact in await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).Where(c => c.Library == news.Gone).ToListAsync(ct)) contact.LibraryMovesTo(news.Kept);
        foreach (var post in await db.ContactPosts().IgnoreQueryFilters([ContactTable.Own]).Where(p => p.Partner == news.Gone).ToListAsync(ct)) post.MovesTo(news.Kept);
        foreach (var post in await db.ContactPosts().IgnoreQueryFilters([ContactTable.Own]).Where(p => p.Library == news.Gone).ToListAsync(ct)) post.LibraryMovesTo(news.Kept);
    }
}
