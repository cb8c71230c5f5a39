using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The sender's library met a partner, or is going to. What follows from it is a task, or nothing.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record RecordInteraction(PartnerId Partner, InteractionForm Form) : ICommand<InteractionId>;

internal sealed class RecordInteractionRules : AbstractValidator<RecordInteraction>
{
    public RecordInteractionRules(TimeProvider clock)
    {
        RuleFor(record => record.Form).SetValidator(new InteractionFormRules(clock));
        RuleFor(record => record.Form).SetValidator(new NextStepRules(clock));
    }
}

internal sealed class RecordInteractionHandler(NetworkDb db, WorkPeople people, ICurrentMember me) : ICommandHandler<RecordInteraction, InteractionId>
{
    public async Task<Outcome<InteractionId>> Handle(RecordInteraction record, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        if (!await db.PartnerRows().AnyAsync(partner => partner.Id == record.Partner, ct)) return Outcome.NotFound;
        if (await people.WrongIn(record.Form, library, record.Partner, [], ct) is { } wrong) return wrong;
        var interaction = Interaction.Record(library, record.Partner, record.Form.ToCard(), me.Id);
        db.Add(interaction);
        if (record.Form.ToStep(record.Partner) is not { } step) return interaction.Id;
        if (await people.WrongOwner(step.Owner, library, "Form.StepOwner", ct) is { } nobody) return nobody;
        db.Add(WorkTask.Plan(library, step, interaction.Id));
        return interaction.Id;
    }
}
