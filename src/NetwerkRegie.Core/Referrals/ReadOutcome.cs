using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The sender has read what the team answered: the loop is closed. Only a click does this; opening the page does not.</summary>
[Allow(Role.Referrer)]
public sealed record ReadOutcome(ReferralId Referral) : ICommand<Nothing>;

internal sealed class ReadOutcomeHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<ReadOutcome, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ReadOutcome read, CancellationToken ct)
    {
        if (await db.LoadAsSender(read.Referral, me, ct) is not { } referral) return Outcome.NotFound;
        return referral.ReadOutcome(clock.Today(), new ReferralActor(me.Id, Role.Referrer), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
