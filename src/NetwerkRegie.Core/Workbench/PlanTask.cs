using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>Somebody of the sender's library is going to do something.</summary>
[Allow(Role.Coordinator)]
public sealed record PlanTask(TaskForm Form) : ICommand<WorkTaskId>;

internal sealed class PlanTaskRules : AbstractValidator<PlanTask>
{
    public PlanTaskRules(TimeProvider clock) => RuleFor(plan => plan.Form).SetValidator(new TaskFormRules(clock));
}

internal sealed class PlanTaskHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : ICommandHandler<PlanTask, WorkTaskId>
{
    public async Task<Outcome<WorkTaskId>> Handle(PlanTask plan, CancellationToken ct)
    {
        if (me.Partner is not { } library || (plan.Form.Owner is null && me.Id is null)) return new NoLibraryToWorkFor();
        var card = plan.Form.ToCard(plan.Form.Owner is { } owner ? new MemberId(owner) : me.Id!.Value);
        if (await people.WrongOwner(card.Owner, library, "Form.Owner", ct) is { } wrong) return wrong;
        if (card.Partner is { } about && !await db.PartnerRows().AnyAsync(partner => partner.Id == about, ct)) return Outcome.Invalid("Form.Partner", Texts.Say("Workbench.PartnerUnknown"));
        var task = WorkTask.Plan(library, card);
        db.Add(task);
        return task.Id;
    }
}
