using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>The form to record an initiative with: the own organisation takes part, from today.</summary>
[Allow(Role.Coordinator)]
public sealed record NewInitiativeForm : IQuery<InitiativeForm>;

internal sealed class NewInitiativeFormHandler(ICurrentMember me, TimeProvider clock) : IQueryHandler<NewInitiativeForm, InitiativeForm>
{
    public Task<Outcome<InitiativeForm>> Handle(NewInitiativeForm query, CancellationToken ct) => Task.FromResult<Outcome<InitiativeForm>>(new InitiativeForm
    {
        StartsOn = clock.Today(),
        Status = InitiativeStatus.Planned,
        Partners = [new InitiativePartnerForm { Partner = me.Partner?.Value, Role = InitiativeRole.CoOrganiser }],
    });
}
