using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>What a contact says of one fact.</summary>
public enum FieldVerdict
{
    /// <summary>Nothing.</summary>
    Skipped = 0,

    /// <summary>It is right.</summary>
    Right = 1,

    /// <summary>It is not right; what it should be is filled in.</summary>
    Wrong = 2,
}

/// <summary>What a contact sends back.</summary>
public sealed record ConfirmationForm
{
    /// <summary>One answer for each fact. A list, not an array: a posted form is read into it.</summary>
    public IReadOnlyList<FactAnswer> Fields { get; init; } = new List<FactAnswer>();

    /// <summary>How close the collaboration is, 0 to 5.</summary>
    public string? Level { get; init; }

    /// <summary>How close it should be, 0 to 5.</summary>
    public string? Desired { get; init; }

    /// <summary>What the contact thinks of the library: trust and value.</summary>
    public ScoreForm Scores { get; init; } = new();

    /// <summary>Anything else.</summary>
    public string? Remark { get; init; }
}

/// <summary>What a contact says of one fact, and what it should be. A fact that we do not know yet can only be filled in.</summary>
public sealed record FactAnswer
{
    /// <summary>The fact.</summary>
    public CardFact Field { get; init; }

    /// <summary>Right or not.</summary>
    public FieldVerdict Verdict { get; init; }

    /// <summary>What it should be, unless it is an address.</summary>
    public string? Value { get; init; }

    /// <summary>What the address should be.</summary>
    public LocationForm? Address { get; init; }

    /// <summary>Whether a correction was filled in.</summary>
    internal bool HasCorrection => Field == CardFact.Address ? Address is { IsEmpty: false } : !string.IsNullOrWhiteSpace(Value);

    /// <summary>Whether a correction counts: the contact said that it is wrong, or filled in what was unknown.</summary>
    internal bool Corrects => Verdict == FieldVerdict.Wrong || (Verdict == FieldVerdict.Skipped && HasCorrection);

    /// <summary>The correction as we write it; only when it is right.</summary>
    internal string? Correction => Field == CardFact.Address ? Written(Address!.ToAddress([])) : FieldValues.Read(Field, Value).Value;

    private static string Written(Address address) => string.Join(FieldValues.Between, address.Street, address.Number, address.Postcode, address.Place);
}

internal sealed class ConfirmationFormRules : AbstractValidator<ConfirmationForm>
{
    public ConfirmationFormRules()
    {
        RuleForEach(form => form.Fields).SetValidator(new FieldAnswerRules());
        RuleFor(form => form.Level).Must(IsLevel).WithMessage(_ => Texts.Say("Partners.Confirm.LevelUnknown"));
        RuleFor(form => form.Desired).Must(IsLevel).WithMessage(_ => Texts.Say("Partners.Confirm.LevelUnknown"));
        RuleFor(form => form.Level).NotEmpty().When(form => !form.Scores.IsEmpty || !string.IsNullOrEmpty(form.Desired)).WithMessage(_ => Texts.Say("Partners.Confirm.LevelNeeded"));
        RuleFor(form => form.Scores).Custom((scores, context) =>
        {
            foreach (var item in scores.Wrong) context.AddFailure($"{nameof(ConfirmationForm.Scores)}.{item}", Texts.Say("Partners.Confirm.LevelUnknown"));
        });
        RuleFor(form => form.Remark).MaximumLength(ConfirmationLink.LongestRemark).WithMessage(_ => Texts.Say("Partners.TextTooLong", ConfirmationLink.LongestRemark)).HasNoBsn();
    }

    private static bool IsLevel(string? typed) => string.IsNullOrEmpty(typed) || (typed.Length == 1 && typed[0] is >= '0' and <= '5');
}

internal sealed class FieldAnswerRules : AbstractValidator<FactAnswer>
{
    public FieldAnswerRules() => When(answer => answer.Corrects, () =>
    {
        RuleFor(answer => answer.Value).Custom((typed, context) =>
        {
            var answer = context.InstanceToValidate;
            if (answer.Field == CardFact.Address) return;
            var reading = FieldValues.Read(answer.Field, typed);
            if (reading.Problem is { } problem) context.AddFailure(problem.Sentence);
            else if (answer.Field is CardFact.Name or CardFact.Description && Bsn.IsIn(typed)) context.AddFailure(Bsn.Sentence);
            else if (reading.Value is null) context.AddFailure(Texts.Say("Partners.Confirm.ValueNeeded"));
        });
        RuleFor(answer => answer.Address).Must((answer, address) => answer.Field != CardFact.Address || address is { IsEmpty: false }).WithMessage(_ => Texts.Say("Partners.Confirm.ValueNeeded"));
        When(answer => answer.Field == CardFact.Address && answer.Address is not null, () => RuleFor(answer => answer.Address!).SetValidator(new LocationFormRules()));
    });
}
