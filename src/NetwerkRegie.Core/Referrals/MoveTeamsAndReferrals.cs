using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The teams of a partner that turned out to be another one, and what it sent. Nothing of a referral is read; only whose it is changes.</summary>
internal sealed class MoveTeamsAndReferrals(NetworkDb db) : IEventHandler<PartnersMerged>
{
    public async Task Handle(PartnersMerged news, CancellationToken ct)
    {
        foreach (var team in await db.Teams().Where(t => t.Partner == news.Gone).ToListAsync(ct)) team.MovesTo(news.Kept);
        foreach (var referral in await db.Referrals().IgnoreQueryFilters([ReferralTables.Party]).Where(r => r.Sender == news.Gone).ToListAsync(ct)) referral.MovesTo(news.Kept);
    }
}
