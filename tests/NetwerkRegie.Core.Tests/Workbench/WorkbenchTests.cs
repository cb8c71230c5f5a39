using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Tests.Access;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Workbench;

public sealed class WorkbenchTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Tasks_are_late_of_today_or_soon_and_finishing_takes_one_off(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        Task<WorkTaskId> Plan(string title, int days, MemberId? owner = null) => scene.Ada.Done(new PlanTask(new TaskForm { Title = title, DueOn = scene.Today.AddDays(days), Owner = owner?.Value }));
        await Plan("laat", -1);
        var now = await Plan("nu", 0);
        await Plan("straks", 7);
        await Plan("later", 8);
        await Plan("van een ander", 0, scene.BoId);

        var bench = await scene.Ada.Done(new GetWorkbench());
        (bench.Late.Single().Title, bench.DueToday.Single().Title, bench.Soon.Single().Title, bench.Later).ShouldBe(("laat", "nu", "straks", 1));
        (await scene.Ada.Done(new GetWorkbench(WholeLibrary: true))).DueToday.Select(task => task.OwnerName).ShouldBe(["Ada Demo", "Bo Demo"], ignoreOrder: true);

        var finished = await scene.Ada.Send(new FinishTask(now));
        (await scene.Ada.Done(new GetWorkbench())).DueToday.ShouldBeEmpty();
        (await scene.Ada.Send(new FinishTask(now))).Refusal().ShouldBeOfType<TaskIsDone>();
        await scene.Ada.Done(new UndoOperation(finished.Operation()));
        (await scene.Ada.Done(new GetWorkbench())).DueToday.ShouldHaveSingleItem();
        (await scene.Ada.Send(new ReopenTask(now))).Refusal().ShouldBeOfType<TaskIsOpen>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_is_quiet_once_its_rhythm_has_passed_and_no_longer_once_there_was_contact(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        await scene.Ada.Done(new CareForPartner(scene.Partner, scene.AdaId, 4));
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.Form()));
        async Task<IReadOnlyList<QuietPartner>> Quiet(TestSession by, bool all = false) => (await by.Done(new GetWorkbench(all))).Quiet;

        scene.Network.Clock.Pass(TimeSpan.FromDays(28));
        (await Quiet(scene.Ada)).ShouldBeEmpty("four weeks are not more than four weeks");
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));
        var quiet = (await Quiet(scene.Ada)).ShouldHaveSingleItem();
        (quiet.Name, quiet.RhythmWeeks, quiet.OverdueSince).ShouldBe(("De Kade (demo)", 4, scene.Today));
        (await Quiet(scene.Bo)).ShouldBeEmpty("Ada keeps it");
        (await Quiet(scene.Bo, all: true)).ShouldHaveSingleItem();
        (await Quiet(scene.Elsewhere, all: true)).ShouldBeEmpty("another library has its own care");

        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.Form(-3) with { Next = null }));
        (await Quiet(scene.Ada)).ShouldHaveSingleItem("an appointment is no contact yet");
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.Form()));
        (await Quiet(scene.Ada)).ShouldBeEmpty();
        scene.Network.Clock.Pass(TimeSpan.FromDays(300));
        await scene.Ada.Done(new CareForPartner(scene.Partner, scene.AdaId, PartnerCare.NoRhythm));
        (await Quiet(scene.Ada)).ShouldBeEmpty("nobody need think of it");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_tie_has_a_usual_rhythm_and_a_rating_of_one_side_is_to_be_discussed(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var tie = await scene.Ada.Done(new RecordTie(scene.Library, new TieForm { With = "De Kade (demo)", Kinds = ["Referral"], Level = "4" }));

        (await scene.Ada.Done(new GetWorkbench())).Uneven.ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.Ours.ShouldBe(4), one => one.Theirs.ShouldBeNull());
        await scene.Network.AsOperator().Done(new RateTie(tie, "3", Side: scene.Partner));
        (await scene.Ada.Done(new GetWorkbench())).Uneven.ShouldBeEmpty("one step is no difference to discuss");
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));
        await scene.Network.AsOperator().Done(new RateTie(tie, "2", Side: scene.Partner));
        (await scene.Ada.Done(new GetWorkbench())).Uneven.ShouldHaveSingleItem().Theirs.ShouldBe(2);

        (await scene.Ada.Done(new GetWorkbench())).Quiet.ShouldBeEmpty();
        scene.Network.Clock.Pass(TimeSpan.FromDays((UsualRhythm.LooseWeeks * 7) + 1));
        (await scene.Ada.Done(new GetWorkbench())).Quiet.ShouldHaveSingleItem().RhythmWeeks.ShouldBe(UsualRhythm.LooseWeeks);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_initiative_that_nobody_touched_for_two_months_stands_on_the_bench_of_who_keeps_it(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        await scene.Ada.Done(new ProposeInitiative(new InitiativeForm
        {
            Name = "Taal aan tafel", Aim = "Samen leren.", Function = LibraryFunction.MeetingAndDebate, Status = InitiativeStatus.Running, StartsOn = scene.Today,
            Partners = [new InitiativePartnerForm { Partner = scene.Library.Value, Role = InitiativeRole.Lead }, new InitiativePartnerForm { Partner = scene.Partner.Value, Role = InitiativeRole.Host }],
        }));

        (await scene.Ada.Done(new GetWorkbench())).Others.ShouldBeEmpty();
        scene.Network.Clock.Pass(TimeSpan.FromDays(62));
        (await scene.Ada.Done(new GetWorkbench())).Others.ShouldHaveSingleItem().ShouldSatisfyAllConditions(item => item.Kind.ShouldBe(WorkKind.Initiative), item => item.Title.ShouldBe("Taal aan tafel"));
        (await scene.Elsewhere.Done(new GetWorkbench(WholeLibrary: true))).Others.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_work_of_who_leaves_goes_over_in_one_action_and_comes_back_in_one(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.FormWithStep()));
        var done = await scene.Ada.Done(new PlanTask(new TaskForm { Title = "al klaar", DueOn = scene.Today }));
        await scene.Ada.Done(new FinishTask(done));
        await scene.Ada.Done(new CareForPartner(scene.Partner, scene.AdaId, null));
        var before = await WorkingTables.Read(scene.Network);

        var handed = await scene.Bo.Send(new HandOverWork(scene.AdaId, scene.BoId));

        handed.Value.ShouldBe(new HandedOver(1, 1));
        (await scene.Bo.Done(new FindTasks())).Open.ShouldHaveSingleItem().Title.ShouldBe("Terugbellen");
        (await scene.Timeline()).Owner.ShouldBe("Bo Demo");
        (await scene.Ada.Done(new FindTasks())).ShouldSatisfyAllConditions(list => list.Open.ShouldBeEmpty(), list => list.Done.ShouldHaveSingleItem());
        await scene.Bo.Done(new UndoOperation(handed.Operation()));
        (await WorkingTables.Read(scene.Network)).Lines.ShouldBe(before.Lines);
        (await scene.Elsewhere.Send(new HandOverWork(scene.AdaId, scene.BoId))).Refusal().ShouldBeOfType<CannotTakeOver>("they work at another library");
        (await scene.Ada.Send(new HandOverWork(scene.AdaId, scene.AdaId))).Message("To").ShouldContain("andere");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Many_partners_go_to_one_keeper_at_once(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var second = await scene.Add("Het Anker (demo)");
        await scene.Ada.Done(new CareForPartner(scene.Partner, scene.AdaId, 8));

        (await scene.Ada.Done(new HandOverCare([scene.Partner, second, second], scene.BoId))).ShouldBe(2);

        (await scene.Ada.Look(db => db.PartnerCareRows().ToListAsync())).ShouldBe([new PartnerCareRow { Partner = scene.Partner, Owner = scene.BoId, RhythmWeeks = 8 }, new PartnerCareRow { Partner = second, Owner = scene.BoId, RhythmWeeks = null }], ignoreOrder: true);
        (await scene.Ada.Done(new HandOverCare([scene.Partner, second], scene.BoId))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task When_two_partners_turn_out_to_be_one_the_work_of_every_library_follows(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        var kept = await scene.Add("De Kade Welzijn (demo)");
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.FormWithStep()));
        await scene.Elsewhere.Done(new RecordInteraction(scene.Partner, new InteractionForm { Kind = InteractionKind.Visit, Day = scene.Today, Next = NextStep.Done }));
        await scene.Elsewhere.Done(new CareForPartner(scene.Partner, null, 13));
        await scene.Ada.Done(new CareForPartner(scene.Partner, scene.AdaId, 8));
        await scene.Ada.Done(new CareForPartner(kept, null, 26));

        await scene.Network.AsOperator().With(async (NetworkDb db) =>
        {
            await new MoveWorkOfPartner(db).Handle(new PartnersMerged(kept, scene.Partner), CancellationToken.None);
            return await db.SaveChangesAsync();
        });

        (await scene.Timeline()).Rows.ShouldBeEmpty();
        (await scene.Ada.Done(new FindInteractions(kept))).ShouldSatisfyAllConditions(page => page.Rows.ShouldHaveSingleItem(), page => page.Owner.ShouldBe("Ada Demo"), page => page.RhythmWeeks.ShouldBe(26));
        (await scene.Elsewhere.Done(new FindInteractions(kept))).ShouldSatisfyAllConditions(page => page.Rows.ShouldHaveSingleItem(), page => page.RhythmWeeks.ShouldBe(13));
        (await scene.Ada.Done(new FindTasks())).Open.ShouldHaveSingleItem().Partner.ShouldBe(kept);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_bench_takes_as_few_statements_with_many_rows_as_with_few(DatabaseKind database)
    {
        var counter = new StatementCounter();
        await using var scene = await WorkScene.Start(database, (services, _) => counter.Watch(services));
        async Task<int> Count() => await counter.Count(() => scene.Ada.Done(new GetWorkbench(WholeLibrary: true)));
        async Task Fill(int rows)
        {
            for (var i = 0; i < rows; i++)
            {
                var partner = await scene.Add($"Buur {rows} {i} (demo)");
                await scene.Ada.Done(new RecordTie(scene.Library, new TieForm { With = $"Buur {rows} {i} (demo)", Kinds = ["Referral"], Level = "3" }));
                await scene.Ada.Done(new CareForPartner(partner, scene.AdaId, 4));
                await scene.Ada.Done(new RecordInteraction(partner, scene.FormWithStep() with { Contacts = [] }));
            }
        }

        await Fill(1);
        var few = await Count();
        await Fill(4);
        (await Count()).ShouldBe(few);
        few.ShouldBe(9);
    }
}
