using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>
/// A partner was succeeded: the one that goes on has its part in what was not over on that day, drafts of others included; where it took part itself, the two parts become one. What the two did
/// with each other only, and what was over, stays as it was.
/// </summary>
internal sealed class CarryInitiatives(NetworkDb db, TimeProvider clock) : IEventHandler<PartnerSucceeded>, ISuccessionWork
{
    public CarriedWork Kind => CarriedWork.Initiatives;

    public Task<int> Count(PartnerId partner, CancellationToken ct) => Going(db.Initiatives(), partner, clock.Today()).CountAsync(ct);

    public async Task Handle(PartnerSucceeded news, CancellationToken ct)
    {
        if (news.HeirOf(Kind) is not { } heir) return;
        foreach (var initiative in await Going(db.Initiatives().IgnoreQueryFilters([InitiativeTables.Drafts]), news.Old, news.On).Include(i => i.Partners).ToListAsync(ct)) initiative.Succeed(news.Old, heir);
    }

    private static IQueryable<Initiative> Going(IQueryable<Initiative> initiatives, PartnerId partner, DateOnly on) => initiatives.Where(i =>
        i.Status != InitiativeStatus.Completed && i.Status != InitiativeStatus.Stopped && (i.EndsOn == null || i.EndsOn >= on) && i.Partners.Any(p => p.Partner == partner));
}
