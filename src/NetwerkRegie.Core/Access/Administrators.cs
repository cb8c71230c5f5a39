using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Access;

/// <summary>Nobody would be left who can let people in.</summary>
public sealed record LastAdministrator : Refusal;

/// <summary>Keeps at least one administrator who can sign in, also when something is taken back.</summary>
internal sealed class Administrators(NetworkDb db) : IUndoRule
{
    /// <summary>Whether the member is the only administrator who can sign in.</summary>
    public async Task<bool> IsLast(MemberId member, CancellationToken ct)
    {
        var two = await Active.Select(m => m.Id).Take(2).ToListAsync(ct);
        return two is [var only] && only == member;
    }

    public async Task<Refusal?> Breaks(IReadOnlySet<string> entities, CancellationToken ct)
    {
        if (!entities.Contains(nameof(Member)) && !entities.Contains(nameof(MemberRole))) return null;
        return await db.Members().AnyAsync(ct) && !await Active.AnyAsync(ct) ? new LastAdministrator() : null;
    }

    private IQueryable<Member> Active => db.Members().AsNoTracking().Where(m => m.EndedOn == null && m.Roles.Any(r => r.Role == Role.Administrator));
}
