using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>What undo promises, held against work that nobody thought up: whatever was done, undo gives back the working tables, to the last column.</summary>
public sealed class RandomUndoTests
{
    private const int Deeds = 15;

    public static TheoryData<DatabaseKind, int> Seeds { get; } = [.. Enum.GetValues<DatabaseKind>().SelectMany(database => Enumerable.Range(1, 3).Select(seed => new TheoryDataRow<DatabaseKind, int>(database, seed)))];

    [Theory, MemberData(nameof(Seeds))]
    public async Task Undo_backwards_gives_each_earlier_state_back(DatabaseKind database, int seed)
    {
        await using var network = await TestNetwork.Start(database);
        var (work, person) = await RandomWork.Start(network, seed);
        var deeds = await work.Do(Deeds);

        foreach (var deed in Enumerable.Reverse(deeds))
        {
            var undone = await person.Send(new UndoOperation(deed.Operation));
            undone.Failure.ShouldBeNull($"seed {seed}: {deed.Command}");
            (await WorkingTables.Read(network)).Lines.ShouldBe(deed.Before.Lines, $"seed {seed}: {deed.Command}");
        }

        var verified = await network.AsOperator().Done(new VerifyNetwork());
        verified.Ok.ShouldBeTrue(string.Join("; ", verified.Checks.Select(check => check.Detail)));
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
