using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Two partners turned out to be one: what one of them agreed and signed, the other has.</summary>
internal sealed class MoveAgreements(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        // Also of agreements that the one who merges may not see: they are about the same partner.
        var agreements = await db.Agreements().IgnoreQueryFilters([AgreementTables.Party]).WithParts()
            .Where(a => a.Parties.Any(p => p.Partner == news.Gone) || a.Signatures.Any(s => s.Partner == news.Gone)).ToListAsync(ct);
        foreach (var agreement in agreements) agreement.Merge(news.Gone, news.Kept);
    }
}
