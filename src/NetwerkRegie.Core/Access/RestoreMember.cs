using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>A member whose access ended gets it back, with the roles held before.</summary>
[Allow(Role.Administrator)]
public sealed record RestoreMember(MemberId Member) : ICommand<Nothing>;

internal sealed class RestoreMemberHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<RestoreMember, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(RestoreMember restore, CancellationToken ct)
    {
        if (await db.Members().Load(restore.Member, ct) is not { } member) return Outcome.NotFound;
        return member.Restore(clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
