using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The needs of an organisation that turned out to be another one, drafts included.</summary>
internal sealed class MoveNeeds(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var need in await db.Needs().IgnoreQueryFilters([NeedTables.Drafts]).Where(n => n.Library == news.Gone).ToListAsync(ct)) need.FollowLibrary(news.Kept);
    }
}
