using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Two partners are one: the contact moments, tasks and care of every library follow the one that stays.</summary>
internal sealed class MoveWorkOfPartner(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var interaction in await db.Interactions().IgnoreQueryFilters([WorkbenchTables.Own]).Where(i => i.Partner == news.Gone).ToListAsync(ct)) interaction.FollowPartner(news.Kept);
        foreach (var task in await db.WorkTasks().IgnoreQueryFilters([WorkbenchTables.Own]).Where(t => t.Partner == news.Gone).ToListAsync(ct)) task.FollowPartner(news.Kept);
        var cares = await db.PartnerCares().IgnoreQueryFilters([WorkbenchTables.Own]).Where(c => c.Partner == news.Gone || c.Partner == news.Kept).ToListAsync(ct);
        foreach (var gone in cares.Where(care => care.Partner == news.Gone).ToList())
        {
            if (cares.Find(care => care.Partner == news.Kept && care.Library == gone.Library) is { } kept)
            {
                kept.TakeOver(gone);
                db.Remove(gone);
            }
            else
            {
                gone.FollowPartner(news.Kept);
            }
        }
    }
}
