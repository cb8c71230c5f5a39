using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The team is done, and tells the sender what came of it.</summary>
[Allow(Role.TeamMember, Role.TeamCoordinator)]
public sealed record CompleteReferral(ReferralId Referral, ReferralOutcome? Outcome, string? Feedback) : ICommand<Nothing>;

internal sealed class CompleteReferralRules : AbstractValidator<CompleteReferral>
{
    public CompleteReferralRules()
    {
        RuleFor(complete => complete.Outcome).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseOutcome")).IsInEnum();
        RuleFor(complete => complete.Feedback).NotEmpty().WithMessage(_ => Texts.Say("Referrals.NeedsFeedback"))
            .MaximumLength(Referral.LongestAnswer).WithMessage(_ => Texts.Say("Referrals.TooLong", Referral.LongestAnswer)).HasNoBsn();
    }
}

internal sealed class CompleteReferralHandler(NetworkDb db, ICurrentMember me, ReferralSeal seal, IOutbox outbox, TimeProvider clock) : ICommandHandler<CompleteReferral, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(CompleteReferral complete, CancellationToken ct)
    {
        if (await db.LoadAsTeam(complete.Referral, me, ct) is not { } referral) return Outcome.NotFound;
        var told = seal.Close(referral.Id, new SealedWords(complete.Feedback!.Trim()));
        if (referral.Complete(complete.Outcome!.Value, told, clock.Today(), me.AsTeam(), clock.Now()) is { } refusal) return refusal;
        outbox.TellSender(referral);
        return Outcome.Done;
    }
}
