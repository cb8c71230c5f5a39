using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Core.Workbench;

/// <summary>
/// A partner was succeeded: what was still to be done about it is about the one that goes on. The tasks of other libraries go along unseen. What was done, and every contact moment, stays with
/// the old one.
/// </summary>
internal sealed class CarryTasks(NetworkDb db) : IEventHandler<PartnerSucceeded>, ISuccessionWork
{
    public CarriedWork Kind => CarriedWork.Tasks;

    public Task<int> Count(PartnerId partner, CancellationToken ct) => db.WorkTasks().CountAsync(t => t.Partner == partner && t.DoneOn == null, ct);

    public async Task Handle(PartnerSucceeded news, CancellationToken ct)
    {
        if (news.HeirOf(Kind) is not { } heir) return;
        foreach (var task in await db.WorkTasks().IgnoreQueryFilters([WorkbenchTables.Own]).Where(t => t.Partner == news.Old && t.DoneOn == null).ToListAsync(ct)) task.FollowPartner(heir);
    }
}
