using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>A member leaves a team, and reads its referrals no longer.</summary>
[Allow(Role.TeamCoordinator, Role.Administrator)]
public sealed record RemoveTeamMember(TeamId Team, MemberId Member) : ICommand<Nothing>;

internal sealed class RemoveTeamMemberHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<RemoveTeamMember, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RemoveTeamMember remove, CancellationToken ct)
    {
        if (await db.LoadToChange(remove.Team, me, ct) is not { } team) return Outcome.NotFound;
        return team.Dismiss(remove.Member, clock.Now()) ? Outcome.Done : Outcome.NotFound;
    }
}
