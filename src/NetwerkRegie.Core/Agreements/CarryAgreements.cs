using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Core.Agreements;

/// <summary>
/// A partner was succeeded: the one that goes on is party to what was not over on that day, signed as it was. Also to agreements that the one who records it may not see: they bind the same
/// organisation. What was over stays with the old one.
/// </summary>
internal sealed class CarryAgreements(NetworkDb db, TimeProvider clock) : IEventHandler<PartnerSucceeded>, ISuccessionWork
{
    public CarriedWork Kind => CarriedWork.Agreements;

    public Task<int> Count(PartnerId partner, CancellationToken ct) => Going(db.Agreements(), partner, clock.Today()).CountAsync(ct);

    public async Task Handle(PartnerSucceeded news, CancellationToken ct)
    {
        if (news.HeirOf(Kind) is not { } heir) return;
        foreach (var agreement in await Going(db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).WithParts(), news.Old, news.On).ToListAsync(ct)) agreement.Succeed(news.Old, heir);
    }

    private static IQueryable<Agreement> Going(IQueryable<Agreement> agreements, PartnerId partner, DateOnly on) =>
        agreements.Where(a => (a.EndsOn == null || a.EndsOn >= on) && a.Parties.Any(p => p.Partner == partner));
}
