using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>Two partners turned out to be one: the one that stays offers what both did.</summary>
internal sealed class MoveServices(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var service in await db.Services().Where(s => s.Partner == news.Gone).ToListAsync(ct)) service.MoveTo(news.Kept);
    }
}
