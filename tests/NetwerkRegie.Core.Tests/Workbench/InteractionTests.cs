using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Tests.Access;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Workbench;

public sealed class InteractionTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_contact_moment_with_a_next_step_stands_on_the_card_and_on_the_bench_and_undo_takes_both_away(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var before = await WorkingTables.Read(scene.Network);

        var recorded = await scene.Ada.Send(new RecordInteraction(scene.Partner, scene.FormWithStep() with { From = new TimeOnly(10, 0), Until = new TimeOnly(11, 30), Title = "Wandelgroep" }));

        var row = (await scene.Timeline()).Rows.ShouldHaveSingleItem();
        (row.Title, row.RecordedBy, row.StartsAt!.Value.InAmsterdam().Time, row.EndsAt!.Value.InAmsterdam().Time).ShouldBe(("Wandelgroep", "Ada Demo", new TimeOnly(10, 0), new TimeOnly(11, 30)));
        (row.Contacts.Single(), row.Colleagues.Single(), row.Steps.Single().Title, row.MayChange).ShouldBe(("Noor Nepnaam", "Ada Demo", "Terugbellen", true));
        var task = (await scene.Ada.Done(new GetWorkbench())).DueToday.ShouldHaveSingleItem();
        (task.Title, task.PartnerName).ShouldBe(("Terugbellen", "De Kade (demo)"));

        await scene.Ada.Done(new UndoOperation(recorded.Operation()));
        (await WorkingTables.Read(scene.Network)).Lines.ShouldBe(before.Lines);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Another_library_sees_nothing_of_it(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var moment = await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.FormWithStep()));
        var task = (await scene.Timeline()).Rows.Single().Steps.Single().Task;

        (await scene.Timeline(scene.Elsewhere)).Rows.ShouldBeEmpty();
        (await scene.Elsewhere.Send(new GetInteractionForm(moment))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.Elsewhere.Send(new RemoveInteraction(moment))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.Elsewhere.Send(new FinishTask(task))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.Elsewhere.Done(new FindTasks(WholeLibrary: true))).Open.ShouldBeEmpty();
        (await scene.Elsewhere.Look(db => db.ContactMomentRows().CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_referrer_records_and_changes_her_own_moments_only(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var hers = await scene.Referrer.Done(new RecordInteraction(scene.Partner, scene.Form()));
        var ofAda = await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.Form(1)));
        var form = (await scene.Referrer.Done(new GetInteractionForm(hers))).Form;

        await scene.Referrer.Done(new ChangeInteraction(hers, form with { Notes = "Anders." }));
        (await scene.Referrer.Send(new ChangeInteraction(ofAda, form))).Refusal().ShouldBeOfType<RecordedByColleague>();
        (await scene.Referrer.Send(new RemoveInteraction(ofAda))).Refusal().ShouldBeOfType<RecordedByColleague>();
        (await scene.Ada.Send(new ChangeInteraction(hers, form))).Failure.ShouldBeOfType<Failure.Stale>();
        (await scene.Referrer.Send(new PlanTask(new TaskForm { Title = "Iets", DueOn = scene.Today }))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_missing_is_said_beside_its_field(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        async Task<string[]> Wrong(InteractionForm form) => [.. (await scene.Ada.Send(new RecordInteraction(scene.Partner, form))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field)];

        (await Wrong(new InteractionForm())).ShouldBe(["Form.Kind", "Form.Day", "Form.Next"], ignoreOrder: true);
        (await Wrong(scene.Form() with { Next = NextStep.Task })).ShouldBe(["Form.StepTitle", "Form.StepDueOn", "Form.StepOwner"], ignoreOrder: true);
        foreach (var day in new[] { DateOnly.MinValue, new DateOnly(1989, 12, 31), scene.Today.AddYears(10).AddDays(1), DateOnly.MaxValue })
        {
            (await Wrong(scene.FormWithStep() with { StepDueOn = day })).ShouldBe(["Form.StepDueOn"], $"{day:O}");
        }

        (await scene.Ada.Send(new RecordInteraction(scene.Partner, scene.FormWithStep() with { StepDueOn = scene.Today.AddYears(10) }))).IsDone.ShouldBeTrue();
        (await Wrong(scene.Form() with { Until = new TimeOnly(9, 0) })).ShouldBe(["Form.From"]);
        (await Wrong(scene.Form() with { From = new TimeOnly(10, 0), Until = new TimeOnly(9, 0) })).ShouldBe(["Form.Until"]);
        (await Wrong(scene.Form() with { Contacts = [Ids.Next()] })).ShouldBe(["Form.Contacts"]);
        (await Wrong(scene.Form() with { Colleagues = [Ids.Next()] })).ShouldBe(["Form.Colleagues"]);
        (await Wrong(scene.FormWithStep() with { StepOwner = Ids.Next() })).ShouldBe(["Form.StepOwner"]);
        (await scene.Ada.Send(new RecordInteraction(scene.Partner, scene.Form(-5) with { Next = null }))).IsDone.ShouldBeTrue("what is still to come has no outcome yet");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_history_keeps_what_was_said_sealed(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var moment = await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.FormWithStep()));

        var after = await scene.Network.AsOperator().Look(db => db.Changes().Where(change => change.Entity == nameof(Interaction) || change.Entity == nameof(WorkTask)).Select(change => change.After).ToListAsync());

        after.Count.ShouldBe(2);
        after.ShouldAllBe(row => row!.Contains("$sealed", StringComparison.Ordinal) && !row.Contains("wandelgroep", StringComparison.Ordinal) && !row.Contains("Terugbellen", StringComparison.Ordinal));
        moment.Value.ShouldNotBe(Guid.Empty);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_removed_moment_leaves_what_was_to_be_done(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var moment = await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.FormWithStep()));
        var before = await WorkingTables.Read(scene.Network);

        var removed = await scene.Ada.Send(new RemoveInteraction(moment));

        (await scene.Timeline()).Rows.ShouldBeEmpty();
        (await scene.Ada.Done(new FindTasks())).Open.ShouldHaveSingleItem().Title.ShouldBe("Terugbellen");
        await scene.Ada.Done(new UndoOperation(removed.Operation()));
        (await WorkingTables.Read(scene.Network)).Lines.ShouldBe(before.Lines);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_email_becomes_a_contact_moment_with_the_contacts_whose_address_is_on_it(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var sent = scene.Network.Clock.Now().AddDays(-2);

        var mail = await scene.Ada.Done(new RecordMail(scene.Partner, new MailToRecord(sent, "Zaal in maart", new string('a', Interaction.LongestNotes + 10), ["noor@kade.example", "iemand@elders.example"], 2)));

        (mail.Attachments, mail.Cut, mail.People).ShouldBe((2, true, 1));
        var row = (await scene.Timeline()).Rows.ShouldHaveSingleItem();
        (row.Kind, row.Title, row.Day, row.Contacts.Single(), row.Notes!.Length).ShouldBe((InteractionKind.Email, "Zaal in maart", sent.InAmsterdam().Day, "Noor Nepnaam", Interaction.LongestNotes));
    }
}
