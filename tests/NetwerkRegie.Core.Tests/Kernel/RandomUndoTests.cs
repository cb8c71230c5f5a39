using System.Reflection;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Partners.Succession;
using NetwerkRegie.Core.Partners.Views;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What undo promises, held against work that nobody thought up: whatever was done, undo gives back the working tables, to the last column.</summary>
public sealed class RandomUndoTests
{
    private const int Deeds = 15;

    public static TheoryData<DatabaseKind, int> Seeds { get; } = [.. Enum.GetValues<DatabaseKind>().SelectMany(database => Enumerable.Range(1, 3).Select(seed => new TheoryDataRow<DatabaseKind, int>(database, seed)))];

    /// <summary>Needs a network without any row of its kind, and so comes first: the demo is made of these.</summary>
    private static readonly HashSet<string> Beginnings = new(StringComparer.Ordinal)
    {
        nameof(SeedPartners), nameof(SeedMembers), nameof(SeedTies), nameof(SeedContacts), nameof(SeedConfirmations), nameof(SeedInitiatives), nameof(SeedNeeds), nameof(SeedAgreements), nameof(SeedServices), nameof(SeedTeams),
        nameof(LoadReferrals), nameof(SeedWorkbench), nameof(SeedFields), nameof(SeedViews), nameof(SeedMailings), nameof(SeedSuccessions),
    };

    /// <summary>Undo itself, which every test here does, the places of partners on the map, which are no part of the history, and what needs a mail server, which has a test of its own.</summary>
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal) { nameof(UndoOperation), nameof(KeepPlaces), nameof(ImportAll), nameof(SendMailing) };

    /// <summary>Every command that does not say it cannot be undone.</summary>
    private static IEnumerable<string> Undoable { get; } =
        [.. typeof(Entity).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>)) && type.GetCustomAttribute<NotUndoableAttribute>() is null).Select(type => type.Name)];

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_command_that_can_be_undone_is_undone_exactly(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, person) = await RandomWork.Start(network, seed: 4);

        var deeds = await work.DoEach([.. Undoable.Except(Beginnings).Except(Apart)]);

        await UndoBackwards(network, person, deeds, "each");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_whole_demo_can_be_taken_back_to_an_empty_network(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var operate = network.AsOperator();
        var empty = await WorkingTables.Read(network);
        await operate.With((DemoLoader demo) => demo.Load(CancellationToken.None));
        var operations = await operate.Look(db => db.Operations().AsNoTracking().OrderByDescending(operation => operation.Id).ToListAsync());
        operations.Select(operation => operation.Command).ShouldBe(Beginnings.Append(nameof(SeedAreas)), ignoreOrder: true);

        foreach (var operation in operations) await operate.Done(new UndoOperation(operation.Id));

        (await WorkingTables.Read(network)).Lines.ShouldBe(empty.Lines);
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Undo_backwards_gives_each_earlier_state_back(DatabaseKind database, int seed)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, person) = await RandomWork.Start(network, seed);
        await UndoBackwards(network, person, await work.Do(Deeds), $"seed {seed}");
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Undo_in_the_middle_restores_its_own_rows_or_changes_nothing(DatabaseKind database, int seed)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, person) = await RandomWork.Start(network, seed);
        var deeds = await work.Do(Deeds);

        foreach (var deed in deeds)
        {
            var later = await WorkingTables.Read(network);
            var undone = await person.Send(new UndoOperation(deed.Operation));
            var now = await WorkingTables.Read(network);
            if (undone.IsDone)
            {
                var own = await Rows(network, deed.Operation);
                now.LinesOf(own).ShouldBe(deed.Before.LinesOf(own), $"seed {seed}: {deed.Command}");
                now.LinesOf(own, others: true).ShouldBe(later.LinesOf(own, others: true), $"seed {seed}: {deed.Command} touched rows of others");
                await UndoAgainAndAgain(network, person, undone.Receipt!.Operation!.Value, later, now);
            }
            else
            {
                undone.Failure.ShouldBeOfType<Failure.Refused>($"seed {seed}: {deed.Command}");
                now.Lines.ShouldBe(later.Lines, $"seed {seed}: a refused undo of {deed.Command} left something behind");
            }
        }
    }

    private static async Task UndoBackwards(TestNetwork network, TestSession person, List<Deed> deeds, string which)
    {
        foreach (var deed in Enumerable.Reverse(deeds))
        {
            var undone = await person.Send(new UndoOperation(deed.Operation));
            undone.Failure.ShouldBeNull($"{which}: {deed.Command}");
            (await WorkingTables.Read(network)).Lines.ShouldBe(deed.Before.Lines, $"{which}: {deed.Command}");
        }

        var verified = await network.AsOperator().Done(new VerifyNetwork());
        verified.Ok.ShouldBeTrue(string.Join("; ", verified.Checks.Select(check => check.Detail)));
    }

    /// <summary>Undo of an undo is the later state, undo of that the earlier one, and so on.</summary>
    private static async Task UndoAgainAndAgain(TestNetwork network, TestSession person, OperationId undo, WorkingTables later, WorkingTables earlier)
    {
        foreach (var expected in (WorkingTables[])[later, earlier, later])
        {
            var again = await person.Send(new UndoOperation(undo));
            again.Failure.ShouldBeNull();
            (await WorkingTables.Read(network)).Lines.ShouldBe(expected.Lines);
            undo = again.Receipt!.Operation!.Value;
        }
    }

    private static Task<HashSet<string>> Rows(TestNetwork network, OperationId operation) => network.AsOperator().Look(async db =>
        (await db.Changes().AsNoTracking().Where(change => change.Operation == operation).ToListAsync()).Select(change => WorkingTables.Key(change.Entity, change.Key)).ToHashSet(StringComparer.Ordinal));
}
