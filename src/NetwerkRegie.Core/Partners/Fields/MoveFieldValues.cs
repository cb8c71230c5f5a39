using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>What the fields say of a partner that goes is said of the one that stays, where that one says nothing yet. Where both say something, the one that stays is right.</summary>
internal sealed class MoveFieldValues(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        var values = await db.PartnerFieldValues().Where(value => value.Partner == news.Kept || value.Partner == news.Gone).ToListAsync(ct);
        var kept = values.Where(value => value.Partner == news.Kept).Select(value => value.Field).ToHashSet();
        foreach (var value in values.Where(value => value.Partner == news.Gone))
        {
            if (kept.Contains(value.Field)) db.Remove(value);
            else value.MoveTo(news.Kept);
        }
    }
}
