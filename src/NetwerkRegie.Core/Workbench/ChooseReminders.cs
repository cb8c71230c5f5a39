using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Workbench;

/// <summary>The sender wants the daily mail of her workbench, or not.</summary>
[Allow]
public sealed record ChooseReminders(bool Daily) : ICommand<Nothing>;

internal sealed class ChooseRemindersHandler(NetworkDb db, ICurrentMember me) : ICommandHandler<ChooseReminders, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChooseReminders choose, CancellationToken ct)
    {
        if (me.Id is not { } member) return Outcome.NotFound;
        if (await db.Reminders().FirstOrDefaultAsync(wish => wish.Member == member, ct) is { } wish) wish.Choose(choose.Daily);
        else db.Add(Workbench.Reminders.Of(member, choose.Daily));
        return Outcome.Done;
    }
}

/// <summary>Whoever holds the link of a reminder ends the reminders to its reader, without signing in.</summary>
[Public]
[NotUndoable("Workbench.SwitchOnInProfile")]
public sealed record StopReminders(string? Secret) : ICommand<Nothing>;

internal sealed class StopRemindersHandler(NetworkDb db, StopSecret secrets) : ICommandHandler<StopReminders, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(StopReminders stop, CancellationToken ct)
    {
        if (secrets.Whose(stop.Secret) is not { } id) return Outcome.NotFound;
        var member = new MemberId(id);
        if (await db.Reminders().IgnoreQueryFilters([WorkbenchTables.Own]).FirstOrDefaultAsync(wish => wish.Member == member, ct) is { } wish) wish.Choose(false);
        else db.Add(Workbench.Reminders.Of(member, false));
        return Outcome.Done;
    }
}

/// <summary>Whether a link of a reminder is one of ours, before its reader presses the button.</summary>
[Public]
public sealed record CheckStopLink(string? Secret) : IQuery<Nothing>;

internal sealed class CheckStopLinkHandler(StopSecret secrets) : IQueryHandler<CheckStopLink, Nothing>
{
    public Task<Outcome<Nothing>> Handle(CheckStopLink check, CancellationToken ct) =>
        Task.FromResult<Outcome<Nothing>>(secrets.Whose(check.Secret) is null ? Outcome.NotFound : Outcome.Done);
}

/// <summary>What the sender chose: the daily mail, and since when her calendar has a secret address.</summary>
[Allow]
public sealed record GetReminders : IQuery<ReminderChoices>;

/// <summary>What a member chose.</summary>
/// <param name="Daily">Whether she gets the daily mail.</param>
/// <param name="CalendarSince">The day her secret address was made; null when she has none.</param>
public sealed record ReminderChoices(bool Daily, DateOnly? CalendarSince);

internal sealed class GetRemindersHandler(NetworkDb db, ICurrentMember me) : IQueryHandler<GetReminders, ReminderChoices>
{
    public async Task<Outcome<ReminderChoices>> Handle(GetReminders get, CancellationToken ct)
    {
        var wish = await db.Reminders().AsNoTracking().FirstOrDefaultAsync(wish => wish.Member == me.Id, ct);
        var since = await db.CalendarFeeds().Where(feed => feed.Member == me.Id).Select(feed => (DateOnly?)feed.MadeOn).FirstOrDefaultAsync(ct);
        return new ReminderChoices(wish?.Daily ?? true, since);
    }
}
