using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The referrals that sums are made of, by the rights on sums: the own organisation's, or for a member of the steering group those of all.</summary>
internal static class SentReferrals
{
    /// <summary>Those sent in a period. The operator may choose a library, and else sums over all, like the steering group.</summary>
    public static IQueryable<Referral> SentForSums(this NetworkDb db, ICurrentMember me, DateOnly from, DateOnly to)
    {
        var sent = db.Referrals().IgnoreQueryFilters([ReferralTables.Party]).AsNoTracking().Where(r => r.SentOn >= from && r.SentOn <= to);
        return me.Roles.Contains(Role.SteeringMember) || me.Partner is not { } library ? sent : sent.Where(r => r.Sender == library);
    }
}
