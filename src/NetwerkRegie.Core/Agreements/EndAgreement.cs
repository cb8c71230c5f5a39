using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Notice was given, or the parties stop together: the agreement ends on this day, sooner than it would have.</summary>
[Allow(Role.Coordinator)]
public sealed record EndAgreement(AgreementId Agreement, DateOnly? On) : ICommand<Nothing>;

internal sealed class EndAgreementRules : AbstractValidator<EndAgreement>
{
    public EndAgreementRules() => RuleFor(end => end.On).NotNull().WithMessage(_ => Texts.Say("Agreements.EndMissing"));
}

internal sealed class EndAgreementHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EndAgreement, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndAgreement end, CancellationToken ct)
    {
        if (await db.Agreements().Load(end.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        if (end.On < agreement.StartsOn) return Outcome.Invalid(nameof(EndAgreement.On), Texts.Say("Agreements.EndBeforeStart"));
        return agreement.EndOn(end.On!.Value, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
