using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The coordinators who want the daily mail and whose workbench was not looked at yet on this day.</summary>
[Allow(Role.Administrator)]
public sealed record FindDigestReaders(DateOnly Day) : IQuery<IReadOnlyList<DigestReader>>;

/// <summary>Somebody who wants the daily mail, and as whom her workbench is looked at.</summary>
public sealed record DigestReader(MemberId Member, PartnerId Library, IReadOnlyList<Role> Roles);

internal sealed class FindDigestReadersHandler(NetworkDb db) : IQueryHandler<FindDigestReaders, IReadOnlyList<DigestReader>>
{
    public async Task<Outcome<IReadOnlyList<DigestReader>>> Handle(FindDigestReaders find, CancellationToken ct)
    {
        var done = await db.Digests().Where(digest => digest.Day == find.Day).Select(digest => digest.Member).ToListAsync(ct);
        var unwilling = await db.Reminders().Where(wish => !wish.Daily).Select(wish => wish.Member).ToListAsync(ct);
        var coordinators = await db.FindColleagues([Role.Coordinator], ct);
        return Outcome.Of<IReadOnlyList<DigestReader>>([.. coordinators.ExceptBy(done.Concat(unwilling), member => member.Id).Select(member => new DigestReader(member.Id, member.Partner, member.Roles))]);
    }
}

/// <summary>
/// What waits for a member this morning is put in the outbox, as numbers that name nobody; nothing when nothing waits. A second time on the same day it does
/// nothing at all, whichever node asks: the day is written down in the same transaction, and writers take turns.
/// </summary>
[Allow(Role.Administrator)]
[NotUndoable("Workbench.MailCannotBeTakenBack")]
public sealed record LeaveDigest(MemberId Member, DateOnly Day, DigestCounts Counts) : ICommand<bool>;

internal sealed class LeaveDigestHandler(NetworkDb db, IOutbox outbox) : ICommandHandler<LeaveDigest, bool>
{
    public async Task<Outcome<bool>> Handle(LeaveDigest leave, CancellationToken ct)
    {
        if (await db.Digests().AnyAsync(digest => digest.Member == leave.Member && digest.Day == leave.Day, ct)) return false;
        db.Add(Digest.Of(leave.Member, leave.Day, leave.Counts));
        if (leave.Counts.IsNothing) return false;
        outbox.NotifyNow(leave.Member, DigestMail.Template, "/");
        return true;
    }
}

/// <summary>Looks at every workbench once a day, from seven in the morning on.</summary>
internal sealed class DailyDigestJob(IDispatcher dispatcher, IServiceScopeFactory scopes, TimeProvider clock) : IJob
{
    private static readonly TimeOnly Morning = new(7, 0);

    public string Name => "daily-digest";

    public TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task Run(CancellationToken ct)
    {
        var (day, time) = clock.Now().InAmsterdam();
        if (time < Morning) return;
        var readers = await dispatcher.Send(new FindDigestReaders(day), ct);
        foreach (var reader in readers.IsDone ? readers.Value : [])
        {
            if (await Look(reader, ct) is { } counts) await dispatcher.Send(new LeaveDigest(reader.Member, day, counts), ct);
        }
    }

    /// <summary>Her workbench, with her own rights and no others; null when it cannot be looked at.</summary>
    private async Task<DigestCounts?> Look(DigestReader reader, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentMember>().SignIn(reader.Member, reader.Library, reader.Roles);
        var bench = await scope.ServiceProvider.GetRequiredService<IDispatcher>().Send(new GetWorkbench(), ct);
        return bench.IsDone ? bench.Value.Counts : null;
    }
}

/// <summary>The words of the daily mail: how much of what, and how to be rid of it. No title and no name, because what people type may name a person.</summary>
internal sealed class DigestMail(NetworkDb db, StopSecret secrets, NetworkSettings settings) : IMailWords
{
    public const string Template = "DailyDigest";

    public async Task<IReadOnlyList<object>?> For(MemberId member, string template, CancellationToken ct)
    {
        if (template != Template) return null;
        var digest = await db.Digests().AsNoTracking().Where(digest => digest.Member == member).OrderByDescending(digest => digest.Day).FirstOrDefaultAsync(ct);
        var lines = digest is null ? [] : new[] { ("Late", digest.Late), ("Today", digest.Today), ("Quiet", digest.Quiet), ("Others", digest.Others) }
            .Where(line => line.Item2 > 0).Select(line => "- " + Texts.Say($"Workbench.Digest.{line.Item1}{(line.Item2 == 1 ? "One" : "")}", line.Item2));
        return [string.Join('\n', lines), $"{settings.PublicUrl.TrimEnd('/')}/herinneringen/uit/{secrets.For(member.Value)}"];
    }
}
