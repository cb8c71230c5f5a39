using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>A signature as somebody writes it down.</summary>
public sealed record SignatureForm
{
    /// <summary>For which party.</summary>
    public Guid? Partner { get; init; }

    /// <summary>Who signed.</summary>
    public string? Signatory { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? SignedOn { get; init; }
}

internal sealed class SignatureFormRules : AbstractValidator<SignatureForm>
{
    public SignatureFormRules(TimeProvider clock)
    {
        RuleFor(form => form.Signatory).NotEmpty().WithMessage(_ => Texts.Say("Agreements.SignatoryMissing")).MaximumLength(AgreementSignature.LongestName).WithMessage(_ => Texts.Say("Agreements.TooLong", AgreementSignature.LongestName)).HasNoBsn();
        RuleFor(form => form.SignedOn).NotNull().WithMessage(_ => Texts.Say("Agreements.SignedOnMissing")).Must(day => day is null || day <= clock.Today()).WithMessage(_ => Texts.Say("Agreements.SignedInFuture"));
    }
}

/// <summary>Somebody signed for a party. When the last party has signed, the agreement is signed. What was signed cannot be unsigned.</summary>
[Allow(Role.Coordinator)]
[NotUndoable("Agreements.SigningStays")]
public sealed record SignAgreement(AgreementId Agreement, SignatureForm Form) : ICommand<Nothing>;

internal sealed class SignAgreementRules : AbstractValidator<SignAgreement>
{
    public SignAgreementRules(TimeProvider clock)
    {
        RuleFor(sign => sign.Form).SetValidator(new SignatureFormRules(clock));
        RuleFor(sign => sign.Form.Partner).NotNull().WithMessage(_ => Texts.Say("Agreements.SignPartyMissing"));
    }
}

internal sealed class SignAgreementHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<SignAgreement, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(SignAgreement sign, CancellationToken ct)
    {
        if (await db.Agreements().Load(sign.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        return agreement.Sign(new PartnerId(sign.Form.Partner!.Value), sign.Form.Signatory!, sign.Form.SignedOn!.Value, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
