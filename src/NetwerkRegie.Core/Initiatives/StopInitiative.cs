using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Initiatives;

/// <summary>An initiative stops today, before it is done.</summary>
[Allow(Role.Coordinator)]
public sealed record StopInitiative(InitiativeId Initiative) : ICommand<Nothing>;

internal sealed class StopInitiativeHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<StopInitiative, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(StopInitiative stop, CancellationToken ct)
    {
        if (await db.Initiatives().Load(stop.Initiative, ct) is not { } initiative) return Outcome.NotFound;
        if (!me.IsOperator && !initiative.IsKeptBy(me.Partner)) return new NotYourInitiative(initiative.Name);
        return initiative.Stop(clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
