using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The sender takes a referral back before the team has answered.</summary>
[Allow(Role.Referrer)]
public sealed record WithdrawReferral(ReferralId Referral, WithdrawReason? Withdrawal) : ICommand<Nothing>;

internal sealed class WithdrawReferralRules : AbstractValidator<WithdrawReferral>
{
    public WithdrawReferralRules() => RuleFor(withdraw => withdraw.Withdrawal).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseReason")).IsInEnum();
}

internal sealed class WithdrawReferralHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<WithdrawReferral, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(WithdrawReferral withdraw, CancellationToken ct)
    {
        if (await db.LoadAsSender(withdraw.Referral, me, ct) is not { } referral) return Outcome.NotFound;
        return referral.Withdraw(withdraw.Withdrawal!.Value, clock.Today(), new ReferralActor(me.Id, Role.Referrer), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
