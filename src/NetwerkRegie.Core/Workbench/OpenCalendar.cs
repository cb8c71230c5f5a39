using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The sender gets a new secret address for her calendar; one that she had before no longer works. The secret is told once and kept nowhere.</summary>
[Allow]
[NotUndoable("Workbench.SecretCannotBeTakenBack")]
public sealed record OpenCalendar : ICommand<string>;

internal sealed class OpenCalendarHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<OpenCalendar, string>
{
    public async Task<Outcome<string>> Handle(OpenCalendar open, CancellationToken ct)
    {
        if (me.Id is not { } member) return Outcome.NotFound;
        var secret = CalendarSecret.Make();
        if (await db.CalendarFeeds().FirstOrDefaultAsync(feed => feed.Member == member, ct) is { } known) known.Renew(CalendarSecret.Hash(secret), clock.Today());
        else db.Add(CalendarFeed.Open(member, CalendarSecret.Hash(secret), clock.Today()));
        return secret;
    }
}

/// <summary>The secret address of the sender's calendar no longer works.</summary>
[Allow]
[NotUndoable("Workbench.SecretCannotBeTakenBack")]
public sealed record CloseCalendar : ICommand<Nothing>;

internal sealed class CloseCalendarHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<CloseCalendar, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(CloseCalendar close, CancellationToken ct)
    {
        if (await db.CalendarFeeds().FirstOrDefaultAsync(feed => feed.Member == me.Id, ct) is { } feed) db.Remove(feed);
        return Outcome.Done;
    }
}

/// <summary>Whose calendar a secret address is. Asked by a calendar program, which cannot sign in; whether the member may still come in is asked after that, at each fetch.</summary>
[Public]
public sealed record FindCalendarOwner(string? Secret) : IQuery<MemberId>;

internal sealed class FindCalendarOwnerHandler(NetworkDb db) : IQueryHandler<FindCalendarOwner, MemberId>
{
    public async Task<Outcome<MemberId>> Handle(FindCalendarOwner find, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(find.Secret)) return Outcome.NotFound;
        var hash = CalendarSecret.Hash(find.Secret);
        var owners = await db.CalendarFeeds().IgnoreQueryFilters([WorkbenchTables.Own]).Where(feed => feed.SecretHash == hash).Select(feed => feed.Member).ToListAsync(ct);
        return owners is [var owner] ? owner : Outcome.NotFound;
    }
}
