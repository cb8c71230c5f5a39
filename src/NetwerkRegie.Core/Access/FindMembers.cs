using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>The members by mail address, a page at a time: those who may sign in, or those who no longer may. A page starts after the member named by the key.</summary>
[Allow(Role.Administrator)]
public sealed record FindMembers(string? Text = null, bool Ended = false, Role? Holding = null, MemberId? After = null) : IQuery<Page<MemberRow>>;

internal sealed class FindMembersHandler(NetworkDb db) : IQueryHandler<FindMembers, Page<MemberRow>>
{
    private const int PageSize = 50;

    public async Task<Outcome<Page<MemberRow>>> Handle(FindMembers find, CancellationToken ct)
    {
        var members = db.Members().Where(m => (m.EndedOn != null) == find.Ended);
        if (find.Holding is { } role) members = members.Where(m => m.Roles.Any(r => r.Role == role));
        foreach (var word in Folding.Words(find.Text)) members = members.Where(m => m.SearchText.Contains(word));

        var total = new CappedCount(await members.Take(CappedCount.Cap + 1).CountAsync(ct));
        if (find.After is { } after && await db.Members().Where(m => m.Id == after).Select(m => m.Email).FirstOrDefaultAsync(ct) is { } last)
        {
            members = members.Where(m => string.Compare(m.Email, last) > 0);
        }

        var rows = await members.Rows(db).OrderBy(m => m.Email).Take(PageSize + 1).ToListAsync(ct);
        var next = rows.Count > PageSize ? rows[PageSize - 1].Id.ToString() : null;
        return new Page<MemberRow>([.. rows.Take(PageSize)], next, null, total);
    }
}

/// <summary>One member, for the administrator's card.</summary>
[Allow(Role.Administrator)]
public sealed record GetMember(MemberId Member) : IQuery<MemberRow>;

internal sealed class GetMemberHandler(NetworkDb db) : IQueryHandler<GetMember, MemberRow>
{
    public async Task<Outcome<MemberRow>> Handle(GetMember query, CancellationToken ct) =>
        await MemberRows.OfOne(db, query.Member, ct) is { } member ? member : Outcome.NotFound;
}
