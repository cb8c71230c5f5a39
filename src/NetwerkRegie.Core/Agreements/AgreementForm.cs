using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>An agreement as somebody types it.</summary>
public sealed record AgreementForm
{
    /// <summary>Its title.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public AgreementKind? Kind { get; init; }

    /// <summary>The results, one a line.</summary>
    public string? Results { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Notice period in days.</summary>
    public int? NoticeDays { get; init; }

    /// <summary>The day it is to be evaluated.</summary>
    public DateOnly? EvaluateOn { get; init; }

    /// <summary>Who looks after it.</summary>
    public Guid? Owner { get; init; }

    /// <summary>Who are party to it; an empty line is left out.</summary>
    public IList<Guid?> Parties { get; init; } = new List<Guid?>();

    /// <summary>What is carried out under it.</summary>
    public IReadOnlyList<Guid> Initiatives { get; init; } = new List<Guid>();

    /// <summary>The operation that the form was opened on; empty for a new agreement.</summary>
    public Guid Version { get; init; }

    internal IEnumerable<Guid> Filled => Parties.OfType<Guid>();

    internal AgreementCard ToCard() => new(Name!.Trim(), Kind!.Value, StartsOn!.Value)
    {
        Results = string.IsNullOrWhiteSpace(Results) ? null : Results.Trim(),
        EndsOn = EndsOn,
        NoticeDays = NoticeDays,
        EvaluateOn = EvaluateOn,
        Owner = Owner is { } owner ? new MemberId(owner) : null,
        Parties = [.. Filled.Select(partner => new PartnerId(partner))],
        Initiatives = [.. Initiatives.Distinct().Select(initiative => new InitiativeId(initiative))],
    };
}

internal sealed class AgreementFormRules : AbstractValidator<AgreementForm>
{
    public AgreementFormRules()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => Texts.Say("Agreements.NameMissing")).MaximumLength(Agreement.LongestName).WithMessage(_ => Texts.Say("Agreements.TooLong", Agreement.LongestName)).HasNoBsn();
        RuleFor(form => form.Kind).NotNull().WithMessage(_ => Texts.Say("Agreements.KindMissing")).IsInEnum().WithMessage(_ => Texts.Say("Agreements.KindMissing"));
        RuleFor(form => form.Results).MaximumLength(Agreement.LongestText).WithMessage(_ => Texts.Say("Agreements.TooLong", Agreement.LongestText)).HasNoBsn();
        RuleFor(form => form.StartsOn).NotNull().WithMessage(_ => Texts.Say("Agreements.StartMissing"));
        RuleFor(form => form.EndsOn).Must((form, end) => end is null || form.StartsOn is null || end >= form.StartsOn).WithMessage(_ => Texts.Say("Agreements.EndBeforeStart"));
        RuleFor(form => form.NoticeDays).InclusiveBetween(1, Agreement.LongestNotice).WithMessage(_ => Texts.Say("Agreements.NoticeWrong", Agreement.LongestNotice));
        RuleFor(form => form.NoticeDays).Must((form, days) => days is null || form.EndsOn is not null).WithMessage(_ => Texts.Say("Agreements.NoticeWithoutEnd"));
        RuleFor(form => form.EvaluateOn).Must((form, day) => day is null || form.StartsOn is null || day >= form.StartsOn).WithMessage(_ => Texts.Say("Agreements.EvaluationBeforeStart"));
        RuleFor(form => form.Parties).Must((form, _) => form.Filled.Distinct().Count() >= Agreement.FewestParties).WithMessage(_ => Texts.Say("Agreements.TwoParties"));
        RuleFor(form => form.Parties).Must((form, _) => form.Filled.Distinct().Count() == form.Filled.Count()).WithMessage(_ => Texts.Say("Agreements.PartyTwice"));
        RuleFor(form => form.Parties).Must((form, _) => form.Filled.Count() <= Agreement.MostParties).WithMessage(_ => Texts.Say("Agreements.TooManyParties", Agreement.MostParties));
        RuleFor(form => form.Initiatives).Must(all => all.Count <= Agreement.MostInitiatives).WithMessage(_ => Texts.Say("Agreements.TooManyInitiatives", Agreement.MostInitiatives));
    }
}
