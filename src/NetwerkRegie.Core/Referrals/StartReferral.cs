using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The team has had its first contact with the resident.</summary>
[Allow(Role.TeamMember, Role.TeamCoordinator)]
public sealed record StartReferral(ReferralId Referral) : ICommand<Nothing>;

internal sealed class StartReferralHandler(NetworkDb db, ICurrentMember me, IOutbox outbox, TimeProvider clock) : ICommandHandler<StartReferral, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(StartReferral start, CancellationToken ct)
    {
        if (await db.LoadAsTeam(start.Referral, me, ct) is not { } referral) return Outcome.NotFound;
        if (referral.Start(me.AsTeam(), clock.Now()) is { } refusal) return refusal;
        outbox.TellSender(referral);
        return Outcome.Done;
    }
}
