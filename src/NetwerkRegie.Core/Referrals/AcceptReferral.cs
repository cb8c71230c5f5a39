using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A member of the team takes a referral up. Of two who try at once, one does.</summary>
[Allow(Role.TeamMember, Role.TeamCoordinator)]
public sealed record AcceptReferral(ReferralId Referral) : ICommand<Nothing>;

internal sealed class AcceptReferralHandler(NetworkDb db, ICurrentMember me, IOutbox outbox, TimeProvider clock) : ICommandHandler<AcceptReferral, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(AcceptReferral accept, CancellationToken ct)
    {
        if (await db.LoadAsTeam(accept.Referral, me, ct) is not { } referral) return Outcome.NotFound;
        if (referral.Accept(clock.Today(), me.AsTeam(), clock.Now()) is { } refusal) return refusal;
        outbox.TellSender(referral);
        return Outcome.Done;
    }
}
