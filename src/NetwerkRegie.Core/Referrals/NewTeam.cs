using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>Whether the member may set up or change a team at all, asked before its form is shown.</summary>
[Allow(Role.Coordinator, Role.TeamCoordinator, Role.Administrator)]
public sealed record NewTeam : IQuery<Nothing>;

internal sealed class NewTeamHandler : IQueryHandler<NewTeam, Nothing>
{
    public Task<Outcome<Nothing>> Handle(NewTeam asked, CancellationToken ct) => Task.FromResult(Outcome.Done);
}
