using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Records a joint initiative. The own organisation keeps it, or who writes it down could not go on with it.</summary>
[Allow(Role.Coordinator)]
public sealed record ProposeInitiative(InitiativeForm Form) : ICommand<InitiativeId>;

internal sealed class ProposeInitiativeRules : AbstractValidator<ProposeInitiative>
{
    public ProposeInitiativeRules() => RuleFor(propose => propose.Form).SetValidator(new InitiativeFormRules());
}

internal sealed class ProposeInitiativeHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<ProposeInitiative, InitiativeId>
{
    public Task<Outcome<InitiativeId>> Handle(ProposeInitiative propose, CancellationToken ct)
    {
        var card = propose.Form.ToCard();
        if (!me.IsOperator && !card.IsKeptBy(me.Partner)) return Task.FromResult<Outcome<InitiativeId>>(Outcome.Invalid("Form.Partners", Texts.Say("Initiatives.OwnOrganisationKeeps")));
        var initiative = Initiative.Propose(card, clock.Now());
        db.Add(initiative);
        return Task.FromResult<Outcome<InitiativeId>>(initiative.Id);
    }
}
