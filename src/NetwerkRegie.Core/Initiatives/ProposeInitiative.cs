using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Records a joint initiative.</summary>
[Allow(Role.Coordinator)]
public sealed record ProposeInitiative(InitiativeForm Form) : ICommand<InitiativeId>;

internal sealed class ProposeInitiativeRules : AbstractValidator<ProposeInitiative>
{
    public ProposeInitiativeRules() => RuleFor(propose => propose.Form).SetValidator(new InitiativeFormRules());
}

internal sealed class ProposeInitiativeHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<ProposeInitiative, InitiativeId>
{
    public Task<Outcome<InitiativeId>> Handle(ProposeInitiative propose, CancellationToken ct)
    {
        var initiative = Initiative.Propose(propose.Form.ToCard(), clock.Now());
        db.Add(initiative);
        return Task.FromResult<Outcome<InitiativeId>>(initiative.Id);
    }
}
