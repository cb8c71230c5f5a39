using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Succession;

/// <summary>What a partner that turned out to be another one came from and became. Nothing succeeds itself, so a succession between the two goes.</summary>
internal sealed class MoveSuccessions(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var succession in await db.PartnerSuccessions().Where(s => s.Old == news.Gone || s.New == news.Gone).ToListAsync(ct))
        {
            if (succession.Old == news.Kept || succession.New == news.Kept)
            {
                db.Remove(succession);
                continue;
            }

            if (succession.Old == news.Gone) succession.OldMovesTo(news.Kept);
            if (succession.New == news.Gone) succession.NewMovesTo(news.Kept);
        }
    }
}
