using System.Text;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Tests.Partners.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange;

public sealed class ImportRunsTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_is_tried_out_and_taken_in_beside_the_page_and_its_history_says_so(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var import = await LayReady(scene, "Naam;Plaats\nWelzijn De Brug;Tiel\n;Tiel\n");

        await Work(scene, import, ImportWork.Try);
        var trial = (await Trial(scene, import.Id))!;
        (trial.Tally.New, trial.Tally.Refused).ShouldBe((1, 1));
        (await scene.AtTiel.Count()).ShouldBe(2, "the trial changes nothing");
        await Work(scene, import, ImportWork.TakeIn);

        var row = await scene.AtTiel.Done(new GetImport(import.Id));
        (row.Import.State, row.Import.Tally!.New, row.IsAtWork, row.HasFile).ShouldBe((ImportState.Done, 1, false, true));
        row.Import.Refused.Keys.ShouldBe([3]);
        (await scene.AtTiel.Count()).ShouldBe(3);
        (await scene.AtWeert.Send(new GetImport(import.Id))).Failure.ShouldBeOfType<Failure.NotFound>();
        (await scene.AtWeert.Done(new FindImports())).ShouldBeEmpty();

        await scene.AtTiel.Done(new UndoOperation(new OperationId(row.Import.Operation!.Value)));
        (await scene.AtTiel.Done(new GetImport(import.Id))).UndoneAt.ShouldNotBeNull();
        (await scene.AtTiel.Count()).ShouldBe(2);
    }

    [Fact]
    public async Task One_list_at_a_time_for_each_library_and_a_second_one_is_told_which_is_at_work()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var (first, second) = (await LayReady(scene, Long(20_000)), await LayReady(scene, "Naam\nTweede\n"));
        var run = (await Start(scene, first, ImportWork.TakeIn)).Value;

        var busy = await Start(scene, second, ImportWork.Try);
        var other = await Start(scene, await LayReady(scene, "Naam\nElders\n", scene.AtWeert), ImportWork.Try, scene.AtWeert);

        busy.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new ImportIsBusy("lijst.csv"));
        (await scene.AtTiel.Done(new GetImport(first.Id))).IsAtWork.ShouldBeTrue();
        await other.Value.Ended;
        run.Stop();
        await run.Ended;
        await Work(scene, second, ImportWork.Try);
        (await Trial(scene, second.Id))!.Tally.New.ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Stopped_while_it_writes_it_leaves_nothing_and_can_be_begun_again(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var before = await scene.AtTiel.Everything();
        var import = await LayReady(scene, Long(10_000));
        var run = (await Start(scene, import, ImportWork.TakeIn)).Value;
        while (run.Step.Stage != BulkStage.Writing || run.Step.Done < 1000) await Task.Delay(5, TestContext.Current.CancellationToken);

        run.Stop();
        await run.Ended;

        var row = await scene.AtTiel.Done(new GetImport(import.Id));
        (row.Import.State, row.Import.Ending, row.Import.Job).ShouldBe((ImportState.Trial, ImportEnding.Stopped, null));
        (await scene.AtTiel.Everything()).ShouldBe(before);
        await Work(scene, import, ImportWork.TakeIn);
        (await scene.AtTiel.Count()).ShouldBe(2 + 10_000);
    }

    [Fact]
    public async Task A_program_that_stopped_in_the_middle_left_nothing_and_says_so_and_one_word_begins_again()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var import = await LayReady(scene, "Naam\nWelzijn De Brug\n");
        await Work(scene, import, ImportWork.Try);

        // What a program leaves that is killed while it writes: a card with the operation that never came to be.
        await Card(scene, import with { Job = new ImportJob(ImportWork.TakeIn, scene.Network.Clock.GetUtcNow().UtcDateTime) { Operation = Guid.CreateVersion7() } });

        var row = await scene.AtTiel.Done(new GetImport(import.Id));
        (row.Import.State, row.Import.Ending, row.IsAtWork, row.HasFile).ShouldBe((ImportState.Trial, ImportEnding.Interrupted, false, true));
        await Work(scene, row.Import, row.Import.Job!.Work);
        (await scene.AtTiel.Done(new GetImport(import.Id))).Import.State.ShouldBe(ImportState.Done);
    }

    [Fact]
    public async Task A_program_that_stopped_right_after_it_stored_the_list_is_not_said_to_have_stored_nothing()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var import = await LayReady(scene, "Naam\nWelzijn De Brug\n");
        await Work(scene, import, ImportWork.Try);
        await Work(scene, import, ImportWork.TakeIn);
        var done = (await scene.AtTiel.Done(new GetImport(import.Id))).Import;

        await Card(scene, import with { Job = new ImportJob(ImportWork.TakeIn, done.At) { Operation = done.Operation } });

        var row = await scene.AtTiel.Done(new GetImport(import.Id));
        (row.Import.State, row.Import.Operation, row.Import.Ending).ShouldBe((ImportState.Done, done.Operation, null));
    }

    [Theory]
    [InlineData("BSN")]
    [InlineData("bsn-nummer")]
    [InlineData("Burgerservicenummer contactpersoon")]
    public async Task A_list_with_a_column_for_bsns_is_not_even_kept(string heading)
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);

        var laid = await scene.AtTiel.With(async (ImportIntake intake) =>
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes($"Naam;{heading}\nDe Kade;123456782\n"));
            return await intake.LayReady(ImportKind.Contacts, file, "lijst.csv", TestContext.Current.CancellationToken);
        });

        laid.Failure.ShouldBe(new Failure.Refused(new ListHoldsBsn(heading)));
        Directory.Exists(Path.Combine(scene.Network.Folder, "imports")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_with_a_null_is_refused_and_a_hundred_files_in_a_day_is_enough()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        Task<Outcome<StagedImport>> Lay(string name, TestSession session) => session.With(async (ImportIntake intake) =>
        {
            using var file = new MemoryStream("Naam\nEen\n"u8.ToArray());
            return await intake.LayReady(ImportKind.Partners, file, name, TestContext.Current.CancellationToken);
        });

        (await Lay("lijst.exe\0.csv", scene.AtTiel)).Failure.ShouldBe(new Failure.Refused(new FileNameNotAllowed()));
        for (var number = 0; number < ImportIntake.MostInADay; number++) (await Lay("lijst.csv", scene.AtTiel)).IsDone.ShouldBeTrue();

        (await Lay("lijst.csv", scene.AtTiel)).Failure.ShouldBe(new Failure.Refused(new TooManyImportsToday(ImportIntake.MostInADay)));
        Directory.GetDirectories(Path.Combine(scene.Network.Folder, "imports")).Length.ShouldBe(ImportIntake.MostInADay);
        (await Lay("lijst.csv", scene.AtWeert)).IsDone.ShouldBeTrue("another library does not wait for it");
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));
        (await Lay("lijst.csv", scene.AtTiel)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_known_by_its_name_and_never_by_a_path()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);

        foreach (var (name, known) in new[] { ("../../etc/lijst.csv", "lijst.csv"), (@"C:\Users\x\lijst.csv", "lijst.csv"), ("lijst.csv:geheim.csv", "geheim.csv"), ("lijst\r\nX-Kop: ja.csv", "ja.csv"), ("lijst\u202Evsc.exe.csv", "lijstvsc.exe.csv"), ("li\u200Bjst.csv", "lijst.csv"), ("con.csv", "_con.csv"), ("-rf lijst.csv", "rf lijst.csv"), ("...lijst.csv", "lijst.csv"), (new string('a', 400) + ".csv", new string('a', 116) + ".csv") })
        {
            (await LayReady(scene, "Naam\nEen\n", name: name)).FileName.ShouldBe(known);
        }

        Directory.EnumerateFiles(scene.Network.Folder, "*", SearchOption.AllDirectories).ShouldAllBe(file => !file.Contains("lijst", StringComparison.Ordinal) && !file.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_ninety_days_the_file_is_gone_and_what_came_of_it_is_still_known()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var import = await LayReady(scene, "Naam\nWelzijn De Brug\n");
        await Work(scene, import, ImportWork.Try);
        await Work(scene, import, ImportWork.TakeIn);
        Task Night() => scene.AtTiel.With(async (IEnumerable<IJob> jobs) =>
        {
            await jobs.Single(job => job.Name == "forget-import-files").Run(TestContext.Current.CancellationToken);
            return true;
        });

        scene.Network.Clock.Pass(TimeSpan.FromDays(89));
        await Night();
        (await scene.AtTiel.Done(new GetImport(import.Id))).HasFile.ShouldBeTrue();
        scene.Network.Clock.Pass(TimeSpan.FromDays(2));
        await Night();

        var row = await scene.AtTiel.Done(new GetImport(import.Id));
        (row.HasFile, row.Import.Tally!.New).ShouldBe((false, 1));
    }

    private static string Long(int rows) => "Naam;Plaats\n" + string.Concat(Enumerable.Range(1, rows).Select(number => $"Stichting Voorbeeld {number};Tiel\n"));

    private static Task<StagedImport> LayReady(PartnerScene scene, string list, TestSession? session = null, string name = "lijst.csv") => (session ?? scene.AtTiel).With(async (ImportIntake intake) =>
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(list));
        var laid = await intake.LayReady(ImportKind.Partners, file, name, TestContext.Current.CancellationToken);
        laid.IsDone.ShouldBeTrue(laid.Failure?.ToString());
        return laid.Value;
    });

    private static Task<Outcome<ImportRun>> Start(PartnerScene scene, StagedImport import, ImportWork work, TestSession? session = null) =>
        (session ?? scene.AtTiel).With(async (ICurrentMember me) => await (session ?? scene.AtTiel).With((ImportRuns runs) => runs.Start(import, work, me)));

    private static async Task Work(PartnerScene scene, StagedImport import, ImportWork work)
    {
        var started = await Start(scene, import, work);
        started.IsDone.ShouldBeTrue(started.Failure?.ToString());
        await started.Value.Ended;
    }

    private static Task<ImportTrial?> Trial(PartnerScene scene, Guid id) => scene.AtTiel.With((ImportShelf shelf) => shelf.Trial(id, TestContext.Current.CancellationToken));

    private static Task Card(PartnerScene scene, StagedImport card) => scene.AtTiel.With(async (ImportShelf shelf) =>
    {
        await shelf.Keep(card, TestContext.Current.CancellationToken);
        return true;
    });
}
