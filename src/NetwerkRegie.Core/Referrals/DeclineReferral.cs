using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The team declines, with a reason and a few words for the sender. "In care already" reaches the sender as "does not fit".</summary>
[Allow(Role.TeamMember, Role.TeamCoordinator)]
public sealed record DeclineReferral(ReferralId Referral, DeclineReason? Reason, string? Explanation) : ICommand<Nothing>;

internal sealed class DeclineReferralRules : AbstractValidator<DeclineReferral>
{
    public DeclineReferralRules()
    {
        RuleFor(decline => decline.Reason).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseReason")).IsInEnum();
        RuleFor(decline => decline.Explanation).NotEmpty().WithMessage(_ => Texts.Say("Referrals.NeedsExplanation"))
            .MaximumLength(Referral.LongestAnswer).WithMessage(_ => Texts.Say("Referrals.TooLong", Referral.LongestAnswer)).HasNoBsn();
    }
}

internal sealed class DeclineReferralHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal, IOutbox outbox, TimeProvider clock) : ICommandHandler<DeclineReferral, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(DeclineReferral decline, CancellationToken ct)
    {
        if (await db.LoadAsTeam(decline.Referral, me, ct) is not { } referral) return Outcome.NotFound;
        var told = seal.Close(referral.Id, new SealedWords(decline.Explanation!.Trim()));
        var kept = seal.Close(referral.Id, new SealedReason(decline.Reason!.Value));
        if (referral.Decline(decline.Reason.Value, told, kept, clock.Today(), me.AsTeam(), clock.Now()) is { } refusal) return refusal;
        outbox.TellSender(referral);
        return Outcome.Done;
    }
}
