using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The resident no longer consents: the referral stops at once, and what it says about the resident can never be read again.</summary>
[Allow(Role.Referrer, Role.TeamMember, Role.TeamCoordinator)]
[NotUndoable("Referrals.ConsentIsGone")]
public sealed record WithdrawConsent(ReferralId Referral) : ICommand<Nothing>;

internal sealed class WithdrawConsentHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal, TimeProvider clock) : ICommandHandler<WithdrawConsent, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(WithdrawConsent withdraw, CancellationToken ct)
    {
        await db.TakeHoldOf(withdraw.Referral, ct);
        if (await db.Referrals().Include(r => r.Consents).FirstOrDefaultAsync(r => r.Id == withdraw.Referral, ct) is not { } referral) return Outcome.NotFound;
        var actor = referral.Sender == me.Partner && me.Roles.Contains(Role.Referrer) ? new ReferralActor(me.Id, Role.Referrer) : me.AsTeam();
        if (referral.WithdrawConsent(clock.Today(), actor, clock.Now()) is { } refusal) return refusal;
        seal.Destroy(referral.Id);
        return Outcome.Done;
    }
}
