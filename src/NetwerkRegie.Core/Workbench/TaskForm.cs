using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>A task as somebody types it.</summary>
public sealed record TaskForm
{
    /// <summary>What is to be done.</summary>
    public string? Title { get; init; }

    /// <summary>The last day to do it.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Who does it; the sender herself when nobody is chosen.</summary>
    public Guid? Owner { get; init; }

    /// <summary>The partner it is about.</summary>
    public Guid? Partner { get; init; }

    /// <summary>The version the form was opened on; empty for a new task.</summary>
    public Guid Version { get; init; }

    internal TaskCard ToCard(MemberId owner) => new(Title!.Trim(), DueOn!.Value, owner, Partner is { } partner ? new PartnerId(partner) : null);
}

/// <summary>What a task must be like.</summary>
internal sealed class TaskFormRules : AbstractValidator<TaskForm>
{
    private const int FirstYear = 1990;
    private const int YearsAhead = 10;

    public TaskFormRules(TimeProvider clock)
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage(_ => Texts.Say("Workbench.TaskMissing"));
        RuleFor(form => form.Title).MaximumLength(WorkTask.LongestTitle).WithMessage(_ => Texts.Say("Workbench.TooLong", WorkTask.LongestTitle)).HasNoBsn();
        RuleFor(form => form.DueOn).NotNull().WithMessage(_ => Texts.Say("Workbench.DueMissing"));
        RuleFor(form => form.DueOn).Must(day => IsNear(day, clock.Today())).WithMessage(_ => Texts.Say("Workbench.DayTooFar"));
    }

    /// <summary>Whether a day to do something is one that people mean, and not a slip of the pen; what is missing is said by another rule.</summary>
    public static bool IsNear(DateOnly? day, DateOnly today) => day is not { } due || (due.Year >= FirstYear && due <= today.AddYears(YearsAhead));
}
