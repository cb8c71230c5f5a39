using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>What an organisation that turned out to be another one wrote, and the texts it kept; a text of a name that the other has too gets a number behind it.</summary>
internal sealed class MoveMailings(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var mailing in await db.Mailings().IgnoreQueryFilters([MailingTable.Own]).Where(m => m.Library == news.Gone).ToListAsync(ct)) mailing.LibraryMovesTo(news.Kept);
        var templates = await db.MailTemplates().IgnoreQueryFilters([MailingTable.Own]).Where(t => t.Library == news.Gone || t.Library == news.Kept).ToListAsync(ct);
        var names = templates.Where(template => template.Library == news.Kept).Select(template => template.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var template in templates.Where(template => template.Library == news.Gone)) template.LibraryMovesTo(news.Kept, names);
    }
}
