using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A member of the team asks how to reach the resident. Every time is written down.</summary>
[Allow(Role.TeamMember, Role.TeamCoordinator)]
public sealed record OpenResident(ReferralId Referral) : IQuery<ResidentFacts>, IReadsPerson
{
    /// <inheritdoc />
    public Guid Person => Referral.Value;
}

internal sealed class OpenResidentHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal) : IQueryHandler<OpenResident, ResidentFacts>
{
    public async Task<Outcome<ResidentFacts>> Handle(OpenResident open, CancellationToken ct)
    {
        var referral = await db.Referrals().AsNoTracking()
            .Where(r => r.Id == open.Referral && r.Work != WorkStatus.Draft && r.Work != WorkStatus.Cancelled && db.TeamMembers().Any(m => m.Team == r.Team && m.Member == me.Id))
            .Select(r => new { r.Id, r.SealedResident }).FirstOrDefaultAsync(ct);
        return referral is not null && seal.Open<ResidentFacts>(referral.Id, referral.SealedResident) is { } resident ? resident : Outcome.NotFound;
    }
}
