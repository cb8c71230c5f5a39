using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>The members of the demo, for the sign-in page of a demo. There are none in a real deployment: nobody has an address there.</summary>
[Public]
public sealed record FindDemoMembers : IQuery<IReadOnlyList<MemberRow>>
{
    /// <summary>The domain of every demo account; it exists nowhere (RFC 2606).</summary>
    public const string Domain = "@demo.example";
}

internal sealed class FindDemoMembersHandler(NetworkDb db) : IQueryHandler<FindDemoMembers, IReadOnlyList<MemberRow>>
{
    private const int Most = 20;

    public async Task<Outcome<IReadOnlyList<MemberRow>>> Handle(FindDemoMembers find, CancellationToken ct)
    {
        var members = await db.Members().Where(m => m.EndedOn == null && m.Email.EndsWith(FindDemoMembers.Domain)).Rows(db).OrderBy(m => m.Id).Take(Most).ToListAsync(ct);
        return Outcome.Of<IReadOnlyList<MemberRow>>([.. members.OrderBy(m => m.Roles.DefaultIfEmpty().Min())]);
    }
}
