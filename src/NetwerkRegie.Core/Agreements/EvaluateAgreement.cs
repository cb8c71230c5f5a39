using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>An evaluation as somebody writes it down.</summary>
public sealed record EvaluationForm
{
    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What came of it.</summary>
    public EvaluationOutcome? Outcome { get; init; }

    /// <summary>What was said.</summary>
    public string? Words { get; init; }

    /// <summary>The day of the next one.</summary>
    public DateOnly? Next { get; init; }
}

/// <summary>The parties evaluated the agreement.</summary>
[Allow(Role.Coordinator)]
public sealed record EvaluateAgreement(AgreementId Agreement, EvaluationForm Form) : ICommand<Nothing>;

internal sealed class EvaluateAgreementRules : AbstractValidator<EvaluateAgreement>
{
    public EvaluateAgreementRules(TimeProvider clock)
    {
        RuleFor(evaluate => evaluate.Form.On).NotNull().WithMessage(_ => Texts.Say("Agreements.EvaluatedOnMissing")).Must(day => day is null || day <= clock.Today()).WithMessage(_ => Texts.Say("Agreements.EvaluatedInFuture"));
        RuleFor(evaluate => evaluate.Form.Outcome).NotNull().WithMessage(_ => Texts.Say("Agreements.OutcomeMissing")).IsInEnum().WithMessage(_ => Texts.Say("Agreements.OutcomeMissing"));
        RuleFor(evaluate => evaluate.Form.Words).MaximumLength(Agreement.LongestText).WithMessage(_ => Texts.Say("Agreements.TooLong", Agreement.LongestText)).HasNoBsn();
        RuleFor(evaluate => evaluate.Form.Next).Must((evaluate, next) => next is null || evaluate.Form.On is null || next > evaluate.Form.On).WithMessage(_ => Texts.Say("Agreements.NextBeforeLast"));
    }
}

internal sealed class EvaluateAgreementHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<EvaluateAgreement, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EvaluateAgreement evaluate, CancellationToken ct)
    {
        if (await db.Agreements().Load(evaluate.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        var form = evaluate.Form;
        agreement.Evaluate(form.On!.Value, form.Outcome!.Value, form.Words, form.Next, clock.Now());
        return Outcome.Done;
    }
}
