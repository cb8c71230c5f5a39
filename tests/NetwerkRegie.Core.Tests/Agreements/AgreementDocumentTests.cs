using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Tests.Kernel.Files;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Agreements;

public sealed class AgreementDocumentTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_document_says_what_it_is_who_added_it_and_when(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();

        await Add(scene, id, "convenant.pdf");

        var document = (await scene.AtTiel.Done(new GetAgreement(id))).Documents.ShouldHaveSingleItem();
        (document.Name, document.Kind, document.Size, document.By, document.AddedAt).ShouldBe(("convenant.pdf", FileKind.Pdf, Samples.Pdf.Length, scene.Marleen, scene.Network.Clock.Now()));
        (await FilesAreRight(scene)).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_who_may_see_the_agreement_gets_its_documents(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var (id, other) = (await scene.Propose(), await scene.Propose());
        var document = (await Add(scene, id, "convenant.pdf")).Value;
        var director = scene.Network.As(MemberId.New(), scene.Tiel, Role.Director);
        var referrer = scene.Network.As(MemberId.New(), scene.Tiel, Role.Referrer);

        (await Open(director, id, document)).IsDone.ShouldBeTrue();
        (await Open(scene.AtWeert, id, document)).Failure.ShouldBeOfType<Failure.NotFound>();
        (await Open(scene.AtTiel, other, document)).Failure.ShouldBeOfType<Failure.NotFound>("a document is reached by its own agreement only");
        (await Open(referrer, id, document)).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await Add(scene, id, "van elders.pdf", scene.AtWeert)).Failure.ShouldBeOfType<Failure.NotFound>();
        (await Add(scene, id, "van de directeur.pdf", director)).Failure.ShouldBeOfType<Failure.Forbidden>();
        (await scene.AtWeert.Send(new RemoveAgreementDocument(id, document))).Failure.ShouldBeOfType<Failure.NotFound>();
        Files(scene).Length.ShouldBe(1, "nothing was kept of what was refused");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_removed_document_comes_back_for_thirty_days_and_then_its_file_is_wiped(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        var document = (await Add(scene, id, "convenant.pdf")).Value;
        scene.Network.Clock.Pass(TimeSpan.FromDays(100));

        var removed = await scene.AtTiel.Send(new RemoveAgreementDocument(id, document));
        scene.Network.Clock.Pass(TimeSpan.FromDays(30));
        await Sweep(scene);
        var back = await scene.AtTiel.Send(new UndoOperation(removed.Receipt!.Operation!.Value));
        back.Failure.ShouldBeNull();
        (await Open(scene.AtTiel, id, document)).IsDone.ShouldBeTrue();
        (await FilesAreRight(scene)).ShouldBeTrue();

        var again = await scene.AtTiel.Send(new RemoveAgreementDocument(id, document));
        scene.Network.Clock.Pass(TimeSpan.FromDays(32));
        await Sweep(scene);
        Files(scene).ShouldBeEmpty();
        (await scene.AtTiel.Send(new UndoOperation(again.Receipt!.Operation!.Value))).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new FileIsWiped(FileRetention.Days));
        (await scene.AtTiel.Done(new GetAgreement(id))).Documents.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_sweep_leaves_documents_that_are_there_however_old(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        await Add(scene, id, "convenant.pdf");
        scene.Network.Clock.Pass(TimeSpan.FromDays(2000));

        await Sweep(scene);

        (await FilesAreRight(scene)).ShouldBeTrue();
        Files(scene).Length.ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Verify_finds_a_document_that_was_altered_or_is_gone(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        await Add(scene, id, "convenant.pdf");
        var file = Files(scene).Single();

        await File.WriteAllBytesAsync(file, [.. Samples.Pdf[..^1], (byte)'x']);
        (await FilesAreRight(scene)).ShouldBeFalse();
        File.Delete(file);
        (await FilesAreRight(scene)).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Nobody_fills_the_disk_by_way_of_one_agreement(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        for (var number = 0; number < Agreement.MostDocuments; number++) (await Add(scene, id, $"{number}.pdf")).IsDone.ShouldBeTrue();

        (await Add(scene, id, "te veel.pdf")).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new TooManyDocuments(Agreement.MostDocuments));
        Files(scene).Length.ShouldBe(Agreement.MostDocuments);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Nobody_fills_the_disk_by_adding_and_removing_all_day(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var id = await scene.Propose();
        for (var number = 0; number < 200; number++) await scene.AtTiel.Done(new RemoveAgreementDocument(id, (await Add(scene, id, $"{number}.pdf")).Value));

        (await Add(scene, id, "te veel.pdf")).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new TooManyDocumentsToday(200));
        scene.Network.Clock.Pass(TimeSpan.FromDays(2));
        (await Add(scene, id, "morgen.pdf")).IsDone.ShouldBeTrue();
    }

    private static Task<Outcome<AgreementDocumentId>> Add(AgreementScene scene, AgreementId id, string name, TestSession? by = null) =>
        (by ?? scene.AtTiel).With((DocumentDesk desk) => desk.Add(id, new MemoryStream(Samples.Pdf), name, CancellationToken.None));

    private static Task<Outcome<OpenedFile>> Open(TestSession session, AgreementId id, AgreementDocumentId document) => session.With(async (DocumentDesk desk) =>
    {
        var opened = await desk.Open(id, document, CancellationToken.None);
        if (opened.IsDone) await opened.Value.Content.DisposeAsync();
        return opened;
    });

    private static string[] Files(AgreementScene scene) =>
        Directory.Exists(Path.Combine(scene.Network.Folder, "documents")) ? Directory.GetFiles(Path.Combine(scene.Network.Folder, "documents"), "*", SearchOption.AllDirectories) : [];

    private static Task<bool> Sweep(AgreementScene scene) => scene.Network.AsOperator().With(async (IEnumerable<IJob> jobs) =>
    {
        await jobs.Single(job => job.Name == "sweep-files").Run(CancellationToken.None);
        return true;
    });

    /// <summary>Whether the files are all right; the libraries of the scene were put in place without a history.</summary>
    private static async Task<bool> FilesAreRight(AgreementScene scene) => (await scene.Network.AsOperator().Done(new VerifyNetwork())).Checks.Single(check => check.Name == "files").Ok;
}
