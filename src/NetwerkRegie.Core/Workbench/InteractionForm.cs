using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>What follows from a moment of contact.</summary>
public enum NextStep
{
    /// <summary>Somebody is going to do something.</summary>
    Task = 1,

    /// <summary>Klaar: nothing is left to do.</summary>
    Done = 2,
}

/// <summary>A moment of contact as somebody types it.</summary>
public sealed record InteractionForm
{
    /// <summary>Longest notes, in characters.</summary>
    public const int LongestNotes = Interaction.LongestNotes;

    /// <summary>How they met.</summary>
    public InteractionKind? Kind { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>When it began, on the clock of that day.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>When it ended, on the clock of that day.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>What it was about.</summary>
    public string? Title { get; init; }

    /// <summary>What was said.</summary>
    public string? Notes { get; init; }

    /// <summary>Who of the partner took part.</summary>
    public IReadOnlyList<Guid> Contacts { get; init; } = new List<Guid>();

    /// <summary>Who of one's own library took part.</summary>
    public IReadOnlyList<Guid> Colleagues { get; init; } = new List<Guid>();

    /// <summary>The initiative that it was about.</summary>
    public Guid? Initiative { get; init; }

    /// <summary>What follows from it; asked once, when it is written down.</summary>
    public NextStep? Next { get; init; }

    /// <summary>What is to be done.</summary>
    public string? StepTitle { get; init; }

    /// <summary>The last day to do it.</summary>
    public DateOnly? StepDueOn { get; init; }

    /// <summary>Who does it.</summary>
    public Guid? StepOwner { get; init; }

    /// <summary>The version the form was opened on; empty for a new moment.</summary>
    public Guid Version { get; init; }

    internal IReadOnlyList<ContactId> ContactIds => [.. Contacts.Distinct().Select(id => new ContactId(id))];

    internal IReadOnlyList<MemberId> ColleagueIds => [.. Colleagues.Distinct().Select(id => new MemberId(id))];

    internal DateTime? StartsAt => Day is { } day && From is { } from ? day.AtInAmsterdam(from) : null;

    internal DateTime? EndsAt => Day is { } day && Until is { } until ? day.AtInAmsterdam(until) : null;

    internal InteractionCard ToCard() =>
        new(Kind!.Value, Day!.Value, StartsAt, EndsAt, Trimmed(Title), Trimmed(Notes), Initiative is { } initiative ? new InitiativeId(initiative) : null, ContactIds, ColleagueIds);

    internal TaskCard? ToStep(PartnerId partner) => Next == NextStep.Task ? new TaskCard(StepTitle!.Trim(), StepDueOn!.Value, new MemberId(StepOwner!.Value), partner) : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

/// <summary>What a moment of contact must be like.</summary>
internal sealed class InteractionFormRules : AbstractValidator<InteractionForm>
{
    private const int YearsAhead = 2;
    private const int FirstYear = 1990;

    public InteractionFormRules(TimeProvider clock)
    {
        RuleFor(form => form.Kind).Must(kind => kind is { } known && Enum.IsDefined(known)).WithMessage(_ => Texts.Say("Workbench.KindMissing"));
        RuleFor(form => form.Day).Cascade(CascadeMode.Stop).NotNull().WithMessage(_ => Texts.Say("Workbench.DayMissing"))
            .Must(day => day!.Value.Year >= FirstYear && day <= clock.Today().AddYears(YearsAhead)).WithMessage(_ => Texts.Say("Workbench.DayTooFar"));
        RuleFor(form => form.From).NotNull().When(form => form.Until is not null).WithMessage(_ => Texts.Say("Workbench.FromMissing"));
        RuleFor(form => form.Until).Must((form, _) => form.EndsAt > form.StartsAt).When(form => form is { EndsAt: not null, StartsAt: not null }).WithMessage(_ => Texts.Say("Workbench.UntilBeforeFrom"));
        RuleFor(form => form.Title).MaximumLength(Interaction.LongestTitle).WithMessage(_ => Texts.Say("Workbench.TooLong", Interaction.LongestTitle)).HasNoBsn();
        RuleFor(form => form.Notes).Must(notes => notes is null || notes.ReplaceLineEndings("\n").Length <= Interaction.LongestNotes).WithMessage(_ => Texts.Say("Workbench.TooLong", Interaction.LongestNotes)).HasNoBsn();
        RuleFor(form => form.Contacts).Must((form, _) => form.Contacts.Count + form.Colleagues.Count <= Interaction.MostPeople).WithMessage(_ => Texts.Say("Workbench.TooManyPeople", Interaction.MostPeople));
    }
}

/// <summary>What follows from a moment of contact must be said when it is written down, unless it is still to come.</summary>
internal sealed class NextStepRules : AbstractValidator<InteractionForm>
{
    public NextStepRules(TimeProvider clock)
    {
        RuleFor(form => form.Next).Must(next => next is { } known && Enum.IsDefined(known)).When(form => form.Day is null || form.Day <= clock.Today()).WithMessage(_ => Texts.Say("Workbench.NextMissing"));
        When(form => form.Next == NextStep.Task, () =>
        {
            RuleFor(form => form.StepTitle).NotEmpty().WithMessage(_ => Texts.Say("Workbench.StepMissing"));
            RuleFor(form => form.StepTitle).MaximumLength(WorkTask.LongestTitle).WithMessage(_ => Texts.Say("Workbench.TooLong", WorkTask.LongestTitle)).HasNoBsn();
            RuleFor(form => form.StepDueOn).NotNull().WithMessage(_ => Texts.Say("Workbench.DueMissing"));
            RuleFor(form => form.StepDueOn).Must(day => TaskFormRules.IsNear(day, clock.Today())).WithMessage(_ => Texts.Say("Workbench.DayTooFar"));
            RuleFor(form => form.StepOwner).NotNull().WithMessage(_ => Texts.Say("Workbench.OwnerMissing"));
        });
    }
}
