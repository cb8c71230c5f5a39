using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The parts in initiatives of a partner that turned out to be another one, drafts of others included.</summary>
internal sealed class MoveInitiativePartners(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        var parts = await db.Set<InitiativePartner>().Where(p => p.Partner == news.Kept || p.Partner == news.Gone).ToListAsync(ct);
        foreach (var part in parts.Where(part => part.Partner == news.Gone))
        {
            if (parts.Find(other => other.Partner == news.Kept && other.Initiative == part.Initiative && other != part) is { } there)
            {
                there.TakesIn(part);
                db.Remove(part);
            }
            else
            {
                part.MovesTo(news.Kept);
            }
        }
    }
}
