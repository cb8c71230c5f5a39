using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Access;

/// <summary>The members whose home organisation turned out to be another one, with the roles they hold there.</summary>
internal sealed class MoveMembers(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var member in await db.Members().Where(m => m.Partner == news.Gone).ToListAsync(ct)) member.MovesTo(news.Kept);
    }
}
