using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Core.Partners.Services;

/// <summary>A partner was succeeded: what it offered is offered by the one that goes on, as it was checked last.</summary>
internal sealed class CarryServices(NetworkDb db) : IEventHandler<PartnerSucceeded>, ISuccessionWork
{
    public CarriedWork Kind => CarriedWork.Services;

    public Task<int> Count(PartnerId partner, CancellationToken ct) => Offered(partner).CountAsync(ct);

    public async Task Handle(PartnerSucceeded news, CancellationToken ct)
    {
        if (news.HeirOf(Kind) is not { } heir) return;
        foreach (var service in await Offered(news.Old).ToListAsync(ct)) service.MoveTo(heir);
    }

    private IQueryable<PartnerService> Offered(PartnerId partner) => db.Services().Where(s => s.Partner == partner && s.EndedOn == null);
}
