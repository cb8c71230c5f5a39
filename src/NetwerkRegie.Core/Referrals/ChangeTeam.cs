using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Referrals;

/// <summary>The facts of a team were changed: name, address, reaction, themes, areas.</summary>
[Allow(Role.Coordinator, Role.TeamCoordinator, Role.Administrator)]
public sealed record ChangeTeam(TeamId Team, Guid Version, TeamFacts Facts) : ICommand<Nothing>;

internal sealed class ChangeTeamRules : AbstractValidator<ChangeTeam>
{
    public ChangeTeamRules() => RuleFor(change => change.Facts).SetValidator(new TeamFactsRules());
}

internal sealed class ChangeTeamHandler(NetworkDb db, ICurrentMember me, IVersions versions, TimeProvider clock) : ICommandHandler<ChangeTeam, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeTeam change, CancellationToken ct)
    {
        if (await db.LoadToChange(change.Team, me, ct) is not { } team) return Outcome.NotFound;
        if (await versions.IfStale(team, new OperationId(change.Version), ct) is { } stale) return stale;
        if (await db.UnknownArea(change.Facts, ct) is { } unknown) return unknown;
        team.Change(change.Facts, clock.Now());
        return Outcome.Done;
    }
}
