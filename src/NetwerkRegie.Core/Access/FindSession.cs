using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Access;

/// <summary>The member of a session as she is at this moment: home, roles, language. Not found once access has ended. Asked at every request, before anybody is signed in.</summary>
[Public]
public sealed record FindSession(MemberId Member) : IQuery<MemberRow>;

internal sealed class FindSessionHandler(NetworkDb db, FreshAnswers answers) : IQueryHandler<FindSession, MemberRow>
{
    public async Task<Outcome<MemberRow>> Handle(FindSession find, CancellationToken ct) =>
        await answers.First(db.Members().Where(m => m.Id == find.Member && m.EndedOn == null).Rows(db), ct) is { } member ? member : Outcome.NotFound;
}

/// <summary>Whose mail address this is, for who signs in with it. Not found for a stranger and for who may no longer sign in; the page tells these apart for nobody.</summary>
[Public]
public sealed record FindMemberByEmail(string? Email) : IQuery<MemberRow>;

internal sealed class FindMemberByEmailHandler(NetworkDb db) : IQueryHandler<FindMemberByEmail, MemberRow>
{
    public async Task<Outcome<MemberRow>> Handle(FindMemberByEmail find, CancellationToken ct)
    {
        var email = Member.Address(find.Email ?? "");
        return await db.Members().Where(m => m.Email == email && m.EndedOn == null).Rows(db).FirstOrDefaultAsync(ct) is { } member ? member : Outcome.NotFound;
    }
}
