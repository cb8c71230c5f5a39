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
        foreach (var interaction in await db.Interactions().IgnoreQueryFilters([WorkbenchTables.Own]).Where(i => i.Library == news.Gone).ToListAsync(ct)) interaction.FollowLibrary(news.Kept);
        foreach (var task in await db.WorkTasks().IgnoreQueryFilters([WorkbenchTables.Own]).Where(t => t.Library == news.Gone).ToListAsync(ct)) task.FollowLibrary(news.Kept);
        await MoveCare(news, ct);
    }

    /// <summary>Each library looks after a partner once, so where it looked after both, the two become one.</summary>
    private async Task MoveCare(PartnersMerged news, CancellationToken ct)
    {
        var cares = await db.PartnerCares().IgnoreQueryFilters([WorkbenchTables.Own]).Where(c => c.Partner == news.Gone || c.Partner == news.Kept || c.Library == news.Gone || c.Library == news.Kept).ToListAsync(ct);
        var settled = cares.Where(care => care.Partner != news.Gone && care.Library != news.Gone).ToList();
        foreach (var moving in cares.Except(settled).ToList())
        {
            if (moving.Partner == news.Gone) moving.FollowPartner(news.Kept);
            if (moving.Library == news.Gone) moving.FollowLibrary(news.Kept);
            if (settled.Find(care => care.Partner == moving.Partner && care.Library == moving.Library) is not { } kept)
            {
                settled.Add(moving);
                continue;
            }

            kept.TakeOver(moving);
            db.Remove(moving);
        }
    }
}
