using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>A member's access ends, sessions included. What she did stays in the history under her name.</summary>
[Allow(Role.Administrator)]
public sealed record EndMember(MemberId Member) : ICommand<Nothing>;

internal sealed class EndMemberHandler(NetworkDb db, Administrators administrators, TimeProvider clock) : ICommandHandler<EndMember, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(EndMember end, CancellationToken ct)
    {
        if (await db.Members().Load(end.Member, ct) is not { } member) return Outcome.NotFound;
        if (await administrators.IsLast(member.Id, ct)) return new LastAdministrator();
        return member.End(clock.Today(), clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
