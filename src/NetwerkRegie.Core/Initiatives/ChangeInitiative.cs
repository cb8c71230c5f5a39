using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>Only coordinators of the partners that lead or help to organise may change an initiative.</summary>
public sealed record NotYourInitiative(string Name) : Refusal;

/// <summary>Changes an initiative; the version of the form tells whether somebody else was first.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeInitiative(InitiativeId Initiative, InitiativeForm Form) : ICommand<Nothing>;

internal sealed class ChangeInitiativeRules : AbstractValidator<ChangeInitiative>
{
    public ChangeInitiativeRules() => RuleFor(change => change.Form).SetValidator(new InitiativeFormRules());
}

internal sealed class ChangeInitiativeHandler(NetworkDb db, IVersions versions, ICurrentMember me, TimeProvider clock) : ICommandHandler<ChangeInitiative, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeInitiative change, CancellationToken ct)
    {
        if (await db.Initiatives().Load(change.Initiative, ct) is not { } initiative) return Outcome.NotFound;
        if (!me.IsOperator && !initiative.IsKeptBy(me.Partner)) return new NotYourInitiative(initiative.Name);
        if (await versions.IfStale(initiative, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        initiative.Change(change.Form.ToCard(), clock.Now());
        return Outcome.Done;
    }
}
