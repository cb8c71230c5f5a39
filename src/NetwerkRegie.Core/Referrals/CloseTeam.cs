using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A team takes no referrals any more.</summary>
[Allow(Role.Coordinator, Role.TeamCoordinator, Role.Administrator)]
public sealed record CloseTeam(TeamId Team) : ICommand<Nothing>;

internal sealed class CloseTeamHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<CloseTeam, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(CloseTeam close, CancellationToken ct)
    {
        if (await db.LoadToChange(close.Team, me, ct) is not { } team) return Outcome.NotFound;
        return team.Close(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
