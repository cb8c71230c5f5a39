using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>A task is to be done differently, on another day, or by a colleague.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeTask(WorkTaskId Task, TaskForm Form) : ICommand<Nothing>;

internal sealed class ChangeTaskRules : AbstractValidator<ChangeTask>
{
    public ChangeTaskRules(TimeProvider clock) => RuleFor(change => change.Form).SetValidator(new TaskFormRules(clock));
}

internal sealed class ChangeTaskHandler(NetworkDb db, WorkPeople people, IVersions versions) : ICommandHandler<ChangeTask, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeTask change, CancellationToken ct)
    {
        if (await db.WorkTasks().FirstOrDefaultAsync(task => task.Id == change.Task, ct) is not { } task) return Outcome.NotFound;
        if (await versions.IfStale(task, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        var card = change.Form.ToCard(change.Form.Owner is { } owner ? new MemberId(owner) : task.Owner);
        if (card.Owner != task.Owner && await people.WrongOwner(card.Owner, task.Library, "Form.Owner", ct) is { } wrong) return wrong;
        if (card.Partner is { } about && about != task.Partner && !await db.PartnerRows().AnyAsync(partner => partner.Id == about, ct)) return Outcome.Invalid("Form.Partner", Texts.Say("Workbench.PartnerUnknown"));
        task.Change(card);
        return Outcome.Done;
    }
}

/// <summary>The form to change a task with, as it is now.</summary>
[Allow(Role.Coordinator)]
public sealed record GetTaskForm(WorkTaskId Task) : IQuery<TaskToChange>;

/// <summary>The form, and whether the task is done.</summary>
public sealed record TaskToChange(TaskForm Form, DateOnly? DoneOn, InteractionId? After);

internal sealed class GetTaskFormHandler(NetworkDb db) : IQueryHandler<GetTaskForm, TaskToChange>
{
    public async Task<Outcome<TaskToChange>> Handle(GetTaskForm get, CancellationToken ct)
    {
        if (await db.WorkTasks().AsNoTracking().FirstOrDefaultAsync(task => task.Id == get.Task, ct) is not { } task) return Outcome.NotFound;
        var form = new TaskForm { Title = task.Title, DueOn = task.DueOn, Owner = task.Owner.Value, Partner = task.Partner?.Value, Version = task.Version.Value };
        return new TaskToChange(form, task.DoneOn, task.Interaction);
    }
}
