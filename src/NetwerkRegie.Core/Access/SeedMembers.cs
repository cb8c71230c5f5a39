using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>Gives the first people access to a network where nobody has it yet. Nobody gets mail about it.</summary>
[Allow(Role.Administrator)]
public sealed record SeedMembers(IReadOnlyList<MemberSeedRow> Members) : ICommand<IReadOnlyDictionary<string, MemberId>>;

/// <summary>A member to begin with.</summary>
public sealed record MemberSeedRow(string Key, PartnerId Partner, string Name, string Email, IReadOnlyList<Role> Roles);

internal sealed class SeedMembersHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<SeedMembers, IReadOnlyDictionary<string, MemberId>>
{
    public async Task<Outcome<IReadOnlyDictionary<string, MemberId>>> Handle(SeedMembers seed, CancellationToken ct)
    {
        if (await db.Members().AnyAsync(ct)) return new NotEmpty();
        var members = seed.Members.ToDictionary(row => row.Key, row => Member.Invite(row.Partner, row.Name, row.Email, row.Roles, clock.Now()), StringComparer.Ordinal);
        db.AddRange(members.Values);
        return members.ToDictionary(pair => pair.Key, pair => pair.Value.Id, StringComparer.Ordinal);
    }
}
