using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A field of the network's own as typed by who defines it.</summary>
public sealed record FieldForm
{
    /// <summary>Its name in Dutch.</summary>
    public string? Name { get; init; }

    /// <summary>Its name in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>What to fill in, in Dutch.</summary>
    public string? Explanation { get; init; }

    /// <summary>What to fill in, in English.</summary>
    public string? ExplanationEn { get; init; }

    /// <summary>A <see cref="FieldKind"/>.</summary>
    public string? Kind { get; init; } = nameof(FieldKind.Text);

    /// <summary>Names of <see cref="PartnerType"/>; none for all. Lists, not arrays: a posted form is read into them.</summary>
    public IReadOnlyList<string> Types { get; init; } = new List<string>();

    /// <summary>Its place among the fields.</summary>
    public int Position { get; init; }

    /// <summary>The answers to choose from; one without a name does not count.</summary>
    public IReadOnlyList<ChoiceForm> Choices { get; init; } = new List<ChoiceForm>();

    /// <summary>The version the form was opened on.</summary>
    public Guid Version { get; init; }

    internal IEnumerable<ChoiceForm> Filled => Choices.Where(choice => !string.IsNullOrWhiteSpace(choice.Name));

    internal FieldFacts ToFacts() => new(Name!.Trim(), Enum.Parse<FieldKind>(Kind!))
    {
        NameEn = Text(NameEn),
        Explanation = Text(Explanation),
        ExplanationEn = Text(ExplanationEn),
        Types = [.. Types.Select(Enum.Parse<PartnerType>)],
        Position = Position,
        Choices = Kind == nameof(FieldKind.Choice) ? [.. Filled.Select(choice => new ChoiceFacts(choice.Id is { } id ? new PartnerFieldChoiceId(id) : null, choice.Name!.Trim(), Text(choice.NameEn), choice.IsEnded))] : [],
    };

    internal static FieldForm Of(PartnerField field) => new()
    {
        Name = field.Name,
        NameEn = field.NameEn,
        Explanation = field.Explanation,
        ExplanationEn = field.ExplanationEn,
        Kind = field.Kind.ToString(),
        Types = [.. field.Types.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries)],
        Position = field.Position,
        Choices = [.. field.Choices.OrderBy(choice => choice.Position).Select(choice => new ChoiceForm { Id = choice.Id.Value, Name = choice.Name, NameEn = choice.NameEn, IsEnded = choice.IsEnded })],
        Version = field.Version.Value,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>An answer to choose, as typed.</summary>
public sealed record ChoiceForm
{
    /// <summary>The answer that it was; null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The answer in Dutch.</summary>
    public string? Name { get; init; }

    /// <summary>The answer in English.</summary>
    public string? NameEn { get; init; }

    /// <summary>Whether it can no longer be chosen.</summary>
    public bool IsEnded { get; init; }
}

/// <summary>What a field must be like.</summary>
internal sealed class FieldFormRules : AbstractValidator<FieldForm>
{
    private const int MostChoices = 60;
    private const int LastPosition = 999;
    private const int FewestChoices = 2;

    public FieldFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Partners.Fields.NameNeeded"));
        RuleFor(form => form.Name).MaximumLength(PartnerField.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", PartnerField.LongestName));
        RuleFor(form => form.NameEn).MaximumLength(PartnerField.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", PartnerField.LongestName));
        RuleFor(form => form.Explanation).MaximumLength(PartnerField.LongestExplanation).WithMessage(_ => Texts.Say("Partners.TextTooLong", PartnerField.LongestExplanation));
        RuleFor(form => form.ExplanationEn).MaximumLength(PartnerField.LongestExplanation).WithMessage(_ => Texts.Say("Partners.TextTooLong", PartnerField.LongestExplanation));
        RuleFor(form => form.Kind).Must(BeOneOf<FieldKind>).WithMessage(_ => Texts.Say("Partners.Fields.KindNeeded"));
        RuleFor(form => form.Types).Must(types => types.All(BeOneOf<PartnerType>)).WithMessage(_ => Texts.Say("Partners.Fields.TypesUnknown"));
        RuleFor(form => form.Position).InclusiveBetween(0, LastPosition).WithMessage(_ => Texts.Say("Partners.Fields.PositionRange", LastPosition));
        When(form => form.Kind == nameof(FieldKind.Choice), () =>
        {
            RuleFor(form => form.Choices).Must((form, _) => form.Filled.Count(choice => !choice.IsEnded) >= FewestChoices).WithMessage(_ => Texts.Say("Partners.Fields.ChoicesNeeded"));
            RuleFor(form => form.Choices).Must((form, _) => form.Filled.DistinctBy(choice => Folding.Fold(choice.Name)).Count() == form.Filled.Count()).WithMessage(_ => Texts.Say("Partners.Fields.ChoicesTwice"));
            RuleFor(form => form.Choices).Must((form, _) => form.Filled.Count() <= MostChoices).WithMessage(_ => Texts.Say("Partners.Fields.ChoicesTooMany", MostChoices));
            RuleForEach(form => form.Choices).ChildRules(choice =>
            {
                choice.RuleFor(form => form.Name).MaximumLength(PartnerField.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", PartnerField.LongestName));
                choice.RuleFor(form => form.NameEn).MaximumLength(PartnerField.LongestName).WithMessage(_ => Texts.Say("Partners.TextTooLong", PartnerField.LongestName));
            });
        });
    }

    private static bool BeOneOf<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value);
}
