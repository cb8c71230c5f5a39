using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Workbench;

public sealed class CalendarTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_calendar_holds_ones_own_tasks_and_appointments_and_names_nobody(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        await scene.Ada.Done(new PlanTask(new TaskForm { Title = "Brief", DueOn = scene.Today.AddDays(3) }));
        await scene.Ada.Done(new FinishTask(await scene.Ada.Done(new PlanTask(new TaskForm { Title = "Al klaar", DueOn = scene.Today }))));
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.Form(-2) with { Kind = InteractionKind.Meeting, From = new TimeOnly(10, 0), Until = new TimeOnly(11, 0), Next = null, Title = "Over Noor" }));

        var entries = await scene.Ada.Done(new GetCalendar());

        entries.Select(entry => entry.Title).ShouldBe(["Overleg met De Kade (demo)", "Brief"]);
        (entries[0].From, entries[1].From).ShouldBe((scene.Today.AddDays(2).AtInAmsterdam(new TimeOnly(10, 0)), null));
        (await scene.Bo.Done(new GetCalendar())).ShouldBeEmpty();
        (await scene.Elsewhere.Done(new GetCalendar())).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_secret_leads_to_its_member_until_it_is_renewed_or_withdrawn_and_is_kept_nowhere(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var stranger = scene.Network.AsStranger();
        var first = await scene.Ada.Done(new OpenCalendar());
        (await stranger.Done(new FindCalendarOwner(first))).ShouldBe(scene.AdaId);
        (await scene.Network.AsOperator().Look(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.CalendarFeeds()))).SecretHash.ShouldNotContain(first);

        var second = await scene.Ada.Done(new OpenCalendar());
        (await stranger.Send(new FindCalendarOwner(first))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await stranger.Done(new FindCalendarOwner(second))).ShouldBe(scene.AdaId);

        await scene.Ada.Done(new CloseCalendar());
        (await stranger.Send(new FindCalendarOwner(second))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await stranger.Send(new FindCalendarOwner(""))).Failure.ShouldBeOfType<Failure.NotFound>();
    }
}
