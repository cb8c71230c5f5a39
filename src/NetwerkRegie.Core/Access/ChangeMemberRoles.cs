using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>A member holds these roles from now on; it takes effect at her next click.</summary>
[Allow(Role.Administrator)]
public sealed record ChangeMemberRoles(MemberId Member, IReadOnlyList<Role> Roles, Guid Version) : ICommand<Nothing>;

internal sealed class ChangeMemberRolesRules : AbstractValidator<ChangeMemberRoles>
{
    public ChangeMemberRolesRules()
    {
        RuleFor(change => change.Roles).NotEmpty().WithMessage(_ => Texts.Say("Access.RoleIsMissing"));
        RuleForEach(change => change.Roles).IsInEnum();
    }
}

internal sealed class ChangeMemberRolesHandler(NetworkDb db, IVersions versions, Administrators administrators, TimeProvider clock) : ICommandHandler<ChangeMemberRoles, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeMemberRoles change, CancellationToken ct)
    {
        if (await db.Members().Load(change.Member, ct) is not { } member) return Outcome.NotFound;
        if (await versions.IfStale(member, new OperationId(change.Version), ct) is { } stale) return stale;
        if (!change.Roles.Contains(Role.Administrator) && await administrators.IsLast(member.Id, ct)) return new LastAdministrator();
        return member.Grant(change.Roles, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
