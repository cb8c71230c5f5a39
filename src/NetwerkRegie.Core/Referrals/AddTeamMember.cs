using FluentValidation;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Referrals;

/// <summary>
/// A member joins a team, and from then on reads its referrals. So this is for the team's own coordinator and the administrator, not for the coordinator of partners;
/// and nobody lets herself in.
/// </summary>
[Allow(Role.TeamCoordinator, Role.Administrator)]
public sealed record AddTeamMember(TeamId Team, MemberId? Member) : ICommand<Nothing>;

internal sealed class AddTeamMemberRules : AbstractValidator<AddTeamMember>
{
    public AddTeamMemberRules() => RuleFor(add => add.Member).NotNull().WithMessage(_ => Texts.Say("Referrals.ChooseMember"));
}

/// <summary>Who joins a team must hold a role in one.</summary>
public sealed record NeedsTeamRole : Refusal;

/// <summary>Somebody else must let you in.</summary>
public sealed record CannotLetYourselfIn : Refusal;

internal sealed class AddTeamMemberHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<AddTeamMember, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(AddTeamMember add, CancellationToken ct)
    {
        if (await db.LoadToChange(add.Team, me, ct) is not { } team) return Outcome.NotFound;
        var newcomer = add.Member!.Value;
        if (newcomer == me.Id) return new CannotLetYourselfIn();
        var candidates = await db.FindColleagues([Role.TeamMember, Role.TeamCoordinator], ct);
        if (!candidates.Any(candidate => candidate.Id == newcomer)) return new NeedsTeamRole();
        return team.Admit(newcomer, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
