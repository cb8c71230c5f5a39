using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Core.Agreements;

/// <summary>A colleague hands her work over: the agreements that she looked after get another owner.</summary>
internal sealed class HandOverAgreements(NetworkDb db) : IEventHandler<WorkHandedOver>
{
    public async Task Handle(WorkHandedOver news, CancellationToken ct)
    {
        // Whoever hands over need not be a coordinator; the agreements are the library's all the same.
        var owned = await db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).Where(a => a.Owner == news.From && a.Parties.Any(p => p.Partner == news.Library)).ToListAsync(ct);
        foreach (var agreement in owned) agreement.HandOver(news.To);
    }
}
