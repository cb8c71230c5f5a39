using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Core.Tests.Initiatives;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Agreements;

public sealed class AgreementDayTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_calendar_knows_first_and_last_days_notice_and_evaluation(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var (first, today) = (scene.Today.AddDays(1), scene.Today);
        var id = await scene.Signed(form => form with { StartsOn = first, EndsOn = today.AddDays(300), NoticeDays = 60, EvaluateOn = today.AddDays(100) });

        var days = await scene.AtTiel.Done(new FindAgreementDays(today, today.AddDays(400)));

        days.Select(day => (day.Day, day.Kind, day.Agreement)).ShouldBe(
        [
            (first, AgreementDayKind.Starts, id), (today.AddDays(100), AgreementDayKind.Evaluation, id), (today.AddDays(240), AgreementDayKind.Notice, id), (today.AddDays(300), AgreementDayKind.Ends, id),
        ]);
        (await scene.AtTiel.Done(new FindAgreementDays(today.AddDays(239), today.AddDays(241)))).ShouldHaveSingleItem().Kind.ShouldBe(AgreementDayKind.Notice, "the notice day is found though the end lies outside");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_calendar_feed_names_the_agreement_and_keeps_the_id_of_a_day_that_moves(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Signed();
        var ends = (await Entries(scene)).Single(entry => entry.Day == scene.Today.AddDays(365));
        await scene.AtTiel.Done(new EndAgreement(id, scene.Today.AddDays(50)));

        var moved = (await Entries(scene)).Single(entry => entry.Day == scene.Today.AddDays(50));

        moved.Id.ShouldBe(ends.Id);
        moved.Title.ShouldBe("Laatste dag: Samen Taalsterk");
        (await Entries(scene)).Select(entry => entry.Id).ShouldBeUnique();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_ends_or_must_be_evaluated_or_signed_waits_for_its_owner(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        await scene.Signed(form => form with { Name = "Loopt af", EndsOn = scene.Today.AddDays(90) });
        await scene.Signed(form => form with { Name = "Opzeggen", EndsOn = scene.Today.AddDays(150), NoticeDays = 90 });
        await scene.Signed(form => form with { Name = "Evalueren", EvaluateOn = scene.Today.AddDays(20) });
        await scene.Propose(form => form with { Name = "Tekenen", StartsOn = scene.Today.AddDays(5) });
        await scene.Signed(form => form with { Name = "Niets te doen" });
        await scene.Signed(form => form with { Name = "Van Daan", EndsOn = scene.Today.AddDays(10), Owner = scene.Daan.Value });

        (await Work(scene, scene.Marleen)).ShouldBe(["Tekenen", "Evalueren", "Opzeggen", "Loopt af"]);
        (await Work(scene, scene.Daan)).ShouldBe(["Van Daan"]);
        await scene.AtTiel.Done(new EvaluateAgreement((await Find(scene, "Evalueren")).Id, new EvaluationForm { On = scene.Today, Outcome = EvaluationOutcome.Continue }));
        (await Work(scene, scene.Marleen)).ShouldNotContain("Evalueren");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_agreement_that_ends_soon_says_so_also_while_notice_can_be_given(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        await scene.Signed(form => form with { EndsOn = scene.Today.AddDays(60), NoticeDays = 30 });

        (await Items(scene, scene.Marleen)).Select(item => (item.Due, item.Detail)).ShouldBe([(scene.Today.AddDays(30), "Laatste dag om op te zeggen"), (scene.Today.AddDays(60), "Loopt af")]);
        scene.Network.Clock.Pass(TimeSpan.FromDays(31));
        (await Items(scene, scene.Marleen)).ShouldHaveSingleItem().Detail.ShouldBe("Loopt af");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_evaluation_waits_until_it_is_done_though_the_agreement_is_over(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var evaluateOn = scene.Today.AddDays(10);
        var id = await scene.Signed(form => form with { EndsOn = evaluateOn, EvaluateOn = evaluateOn });
        await scene.Signed(form => form with { Name = "Voorbij", EndsOn = evaluateOn });
        await scene.Propose(form => form with { Name = "Nooit getekend", EndsOn = evaluateOn, EvaluateOn = evaluateOn });

        scene.Network.Clock.Pass(TimeSpan.FromDays(11));
        (await Items(scene, scene.Marleen)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(item => item.Title.ShouldBe("Samen Taalsterk"), item => item.Detail.ShouldBe("Evalueren"), item => item.Due.ShouldBe(evaluateOn));
        await scene.AtTiel.Done(new EvaluateAgreement(id, new EvaluationForm { On = scene.Today, Outcome = EvaluationOutcome.Stop }));
        (await Items(scene, scene.Marleen)).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Figures_count_agreements_in_force_and_the_initiatives_under_them(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var initiative = await scene.AtTiel.Done(new ProposeInitiative(InitiativeTests.Form(scene.Partners, scene.Kade)));
        await scene.Signed(form => form with { Initiatives = [initiative.Value], EndsOn = scene.Today.AddDays(80) });
        await scene.Propose(form => form with { Initiatives = [initiative.Value] });

        var figures = await scene.AtTiel.Done(new GetAgreementFigures(scene.Today, scene.Tiel));

        (figures.InForce, figures.Expiring).ShouldBe((1, 1));
        figures.Initiatives.ShouldBe([initiative]);
        (await scene.AtTiel.Done(new GetAgreementFigures(scene.Today.AddDays(-1), scene.Tiel))).InForce.ShouldBe(0, "it was signed today");
        (await scene.AtTiel.Send(new GetAgreementFigures(scene.Today, scene.Kade))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtTiel.Send(new GetAgreementFigures(scene.Today, null))).Failure.ShouldBeOfType<Failure.NotFound>();
    }

    private static async Task<AgreementRow> Find(AgreementScene scene, string name) => (await scene.AtTiel.Done(new FindAgreements { Words = name })).Page.Rows.Single();

    private static Task<IReadOnlyList<CalendarEntry>> Entries(AgreementScene scene) =>
        scene.AtTiel.With((IEnumerable<ICalendarSource> sources) => sources.OfType<AgreementCalendar>().Single().Find(scene.Today, scene.Today.AddDays(500), CancellationToken.None));

    private static async Task<IEnumerable<string>> Work(AgreementScene scene, MemberId member) => (await Items(scene, member)).Select(item => item.Title);

    private static Task<IReadOnlyList<WorkItem>> Items(AgreementScene scene, MemberId member) =>
        scene.Network.As(member, scene.Tiel, Role.Coordinator).With((IEnumerable<IWorkSource> sources) => sources.OfType<AgreementWork>().Single().Find(scene.Today, CancellationToken.None));
}
