using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Keys;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>The history keeps what was known of a person sealed, so that erasing her key erases her from it, and from every backup.</summary>
public sealed class PersonInHistoryTests
{
    private const string Name = "Mies Verzonnen";
    private const string Email = "mies@demo.example";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task No_row_of_the_history_holds_a_persons_details(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await Known(network);

        var kept = await network.AsOperator().Look(db => db.Changes().Select(change => change.Before + change.After).ToListAsync());

        kept.Count(row => row.Contains("$sealed", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
        foreach (var personal in (string[])[Name, "verzonnen", Email]) kept.ShouldAllBe(row => !row.Contains(personal, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Who_was_added_by_mistake_is_in_no_file_after_undo()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var desk = await TwoAtADesk.Sit(network);
        var added = await desk.Ada.Send(new AddContact(desk.Library, Card));
        var invited = await desk.Ada.Send(new InviteMember(Name, Email, desk.Library, [Role.Editor]));
        await CheckPoint(network);
        Holds(network, Name).ShouldBeTrue("people work with the name");

        await desk.Ada.Done(new UndoOperation(invited.Receipt!.Operation!.Value));
        await desk.Ada.Done(new UndoOperation(added.Receipt!.Operation!.Value));
        await CheckPoint(network);

        foreach (var personal in (string[])[Name, "mies verzonnen", Email]) Holds(network, personal).ShouldBeFalse(personal);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_erased_person_does_not_come_back_by_undo(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var (desk, contact, changed) = await Known(network);
        var sealedText = await SealedText(network, contact);
        (await Open(network, contact, sealedText)).ShouldBe(JsonSerializer.Serialize(Name));
        var before = await WorkingTables.Read(network);

        await Erase(network, contact);

        (await Open(network, contact, sealedText)).ShouldBeNull();
        (await Seal(network, contact)).ShouldBeNull("a destroyed key is never made again");
        var undone = await desk.Ada.Send(new UndoOperation(changed));
        undone.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<PersonWasErased>();
        (await WorkingTables.Read(network)).Lines.ShouldBe(before.Lines);
    }

    [Fact]
    public async Task A_backup_from_before_the_erasure_opens_nothing_after_it()
    {
        await using var network = await TestNetwork.Start(DatabaseKind.Sqlite);
        var (_, contact, _) = await Known(network);
        var backup = Path.Combine(network.Folder, "backup", "voor.sqlite");
        await network.AsOperator().With(async (IDatabaseEngine engine) =>
        {
            await network.AsOperator().Look(async db =>
            {
                await engine.Backup(db, backup, CancellationToken.None);
                return true;
            });
            return true;
        });

        await Erase(network, contact);

        await using var old = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = backup, Pooling = false }.ToString());
        await old.OpenAsync(TestContext.Current.CancellationToken);
        (await Ask(old, "SELECT name FROM sqlite_master WHERE name = 'PersonKey'")).ShouldBeNull("keys are in no backup");
        var row = (string)(await Ask(old, "SELECT \"Before\" FROM \"Change\" WHERE \"Entity\" = 'Contact' AND \"Before\" IS NOT NULL"))!;
        (await Open(network, contact, SealedName(row))).ShouldBeNull();
    }

    private static ContactForm Card => new() { Name = Name, Email = Email };

    private static async Task<(TwoAtADesk Desk, ContactId Contact, OperationId Changed)> Known(TestNetwork network)
    {
        var desk = await TwoAtADesk.Sit(network);
        var contact = await desk.Ada.Done(new AddContact(desk.Library, Card));
        var version = (await desk.Ada.Done(new GetContactForm(contact))).Form.Version;
        var changed = await desk.Ada.Send(new ChangeContact(contact, Card with { Function = "gastvrouw", Version = version }));
        return (desk, contact, changed.Receipt!.Operation!.Value);
    }

    private static async Task<string> SealedText(TestNetwork network, ContactId contact) =>
        SealedName((await network.AsOperator().Look(db => db.Changes().Where(change => change.Key == contact.Value && change.Before != null).Select(change => change.Before).SingleAsync()))!);

    private static string SealedName(string row) => JsonDocument.Parse(row).RootElement.GetProperty("Name").GetProperty("$sealed").GetString()!;

    private static Task<string?> Open(TestNetwork network, ContactId person, string text) => network.AsOperator().With((IPersonKeys keys) => Task.FromResult(keys.Open(person.Value, text)));

    private static Task<string?> Seal(TestNetwork network, ContactId person) => network.AsOperator().With((IPersonKeys keys) => Task.FromResult(keys.Seal(person.Value, Name)));

    private static Task<bool> Erase(TestNetwork network, ContactId person) => network.AsOperator().With((IPersonKeys keys) =>
    {
        keys.Erase(person.Value);
        return Task.FromResult(true);
    });

    private static Task<int> CheckPoint(TestNetwork network) => network.AsOperator().Look(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));

    private static bool Holds(TestNetwork network, string text) => Directory.EnumerateFiles(network.Folder, "*", SearchOption.AllDirectories).Any(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });

    private static async Task<object?> Ask(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
