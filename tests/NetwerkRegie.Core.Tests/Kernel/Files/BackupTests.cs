using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Backups;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Tests.Agreements;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel.Files;

public sealed class BackupTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Database_and_documents_go_into_one_file_and_come_back_as_they_were(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var agreement = await scene.Propose();
        await Attach(scene, agreement, "een.pdf");
        await Attach(scene, agreement, "twee.pdf");
        var (backup, before) = (await Write(scene), Documents(scene));

        var (lost, damaged) = (before.Keys.First(), before.Keys.Last());
        File.Delete(lost);
        await File.WriteAllTextAsync(damaged, "beschadigd", TestContext.Current.CancellationToken);
        await Attach(scene, agreement, "later.pdf");
        var later = Documents(scene).Keys.Except(before.Keys).ShouldHaveSingleItem();

        var restored = (await Restore(scene, backup)).Value;

        restored.Documents.ShouldBe(2);
        File.Exists(restored.Kept).ShouldBeTrue();
        (await scene.AtTiel.Done(new GetAgreement(agreement))).Documents.Select(document => document.Name).ShouldBe(["een.pdf", "twee.pdf"], ignoreOrder: true);
        Documents(scene).Where(file => file.Key != later).ShouldBe(before, ignoreOrder: true);
        (await scene.Network.AsOperator().Done(new VerifyNetwork())).Checks.Single(check => check.Name == "files").Ok.ShouldBeTrue();
        Leftovers(scene).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_backup_in_which_anything_is_other_than_it_was_changes_nothing(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var agreement = await scene.Propose();
        await Attach(scene, agreement, "een.pdf");
        var whole = await File.ReadAllBytesAsync(await Write(scene), TestContext.Current.CancellationToken);
        foreach (var file in Documents(scene).Keys) File.Delete(file);
        await scene.Propose(form => form with { Name = "Van daarna" });

        var document = whole.AsSpan().IndexOf(Samples.Pdf);
        document.ShouldBeGreaterThan(0);
        byte[][] wrong = [[.. whole[..(document + 6)], (byte)(whole[document + 6] ^ 1), .. whole[(document + 7)..]], whole[..(whole.Length / 2)], whole[..^40], [.. "PK\x03\x04"u8, .. "Beste allemaal"u8]];
        foreach (var (bytes, place) in wrong.Select((bytes, place) => (bytes, place)))
        {
            var file = Path.Combine(scene.Network.Folder, $"fout{place}.zip");
            await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

            (await Restore(scene, file)).Failure.ShouldBeOfType<Failure.Refused>($"{place}").Refusal.ShouldBeOfType<NotABackup>($"{place}");

            (await scene.AtTiel.Done(new FindAgreements { Words = "daarna" })).Page.Rows.ShouldHaveSingleItem();
            Documents(scene).ShouldBeEmpty();
            Leftovers(scene).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_restore_that_is_broken_off_leaves_all_as_it_was_and_the_next_one_wipes_what_it_had_unpacked()
    {
        await using var scene = await AgreementScene.Start(DatabaseKind.Sqlite);
        var agreement = await scene.Propose();
        await Attach(scene, agreement, "een.pdf");
        var backup = await Write(scene);
        await scene.Propose(form => form with { Name = "Van daarna" });

        await Should.ThrowAsync<OperationCanceledException>(() => Restore(scene, backup, new CancellationToken(canceled: true)));
        (await scene.AtTiel.Done(new FindAgreements { Words = "daarna" })).Page.Rows.ShouldHaveSingleItem();
        Leftovers(scene).ShouldBeEmpty();

        Directory.CreateDirectory(Path.Combine(scene.Network.Folder, "restoring"));
        await File.WriteAllTextAsync(Path.Combine(scene.Network.Folder, "restoring", "database"), "half", TestContext.Current.CancellationToken);
        (await Restore(scene, backup)).Value.Documents.ShouldBe(1);
        (await scene.AtTiel.Done(new FindAgreements { Words = "daarna" })).Page.Rows.ShouldBeEmpty();
        Leftovers(scene).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_copy_of_the_database_alone_is_put_back_too(DatabaseKind database)
    {
        await using var scene = await AgreementScene.Start(database);
        var copy = Path.Combine(scene.Network.Folder, "alleen");
        await scene.Network.AsOperator().With(async (IDatabaseEngine engine) =>
        {
            await scene.Network.AsOperator().Look(async db =>
            {
                await engine.Backup(db, copy, CancellationToken.None);
                return true;
            });
            return true;
        });
        await scene.Propose();

        (await Restore(scene, copy)).Value.Documents.ShouldBeNull();

        (await scene.AtTiel.Done(new FindAgreements())).Page.Rows.ShouldBeEmpty();
    }

    private static async Task Attach(AgreementScene scene, AgreementId agreement, string name) =>
        (await scene.AtTiel.With((DocumentDesk desk) => desk.Add(agreement, new MemoryStream(Samples.Pdf), name, CancellationToken.None))).IsDone.ShouldBeTrue();

    private static async Task<string> Write(AgreementScene scene)
    {
        var file = Path.Combine(scene.Network.Folder, "kopie.zip");
        await scene.Network.AsOperator().With((NetworkBackup backup) => scene.Network.AsOperator().Look(db => backup.Write(db, file, CancellationToken.None)));
        return file;
    }

    private static Task<Outcome<RestoredNetwork>> Restore(AgreementScene scene, string file, CancellationToken stop = default) =>
        scene.Network.AsOperator().With((NetworkBackup backup) => backup.Restore(file, stop));

    /// <summary>The documents in the data folder, and what is in each.</summary>
    private static Dictionary<string, string> Documents(AgreementScene scene)
    {
        var folder = Path.Combine(scene.Network.Folder, "documents");
        return Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));
    }

    private static IEnumerable<string> Leftovers(AgreementScene scene) =>
        Directory.GetFileSystemEntries(scene.Network.Folder).Where(entry => Path.GetFileName(entry) is "restoring" || entry.EndsWith(".part", StringComparison.Ordinal));
}
