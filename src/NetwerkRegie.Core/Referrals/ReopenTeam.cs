using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A closed team takes referrals again.</summary>
[Allow(Role.Coordinator, Role.TeamCoordinator, Role.Administrator)]
public sealed record ReopenTeam(TeamId Team) : ICommand<Nothing>;

internal sealed class ReopenTeamHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<ReopenTeam, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ReopenTeam reopen, CancellationToken ct)
    {
        if (await db.LoadToChange(reopen.Team, me, ct) is not { } team) return Outcome.NotFound;
        return team.Reopen(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
