using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Takes one operation back: its rows become exactly what they were, and the history gets one operation more.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="KeepLaterWork">
/// When later work stands on some of the rows: take back all the rest, and leave what was changed later as it is now. Without it nothing is taken back then, and the conflicts are told.
/// </param>
[Allow]
public sealed record UndoOperation(OperationId Operation, bool KeepLaterWork = false) : ICommand<Nothing>;

/// <summary>The command of the operation says that it cannot be undone, and why.</summary>
public sealed record CannotBeUndone(string Because) : Refusal;

/// <summary>The notice of the operation has left, or may have; what people have been told cannot be taken back.</summary>
public sealed record NoticeHasLeft : Refusal;

/// <summary>Only who did it, or somebody of the same organisation who might have done it, may take it back.</summary>
public sealed record NotYoursToUndo : Refusal;

/// <summary>Later work stands on the rows; nothing was taken back. The conflicts say which rows.</summary>
public sealed record LaterWorkInTheWay(IReadOnlyList<UndoConflict> Conflicts) : Refusal;

/// <summary>Somebody whose details the operation changed was erased since; what they were can never be read again.</summary>
public sealed record PersonWasErased : Refusal;

/// <summary>A row that was changed later, or that a later row depends on: the entity's name, its id, and the operation that is in the way.</summary>
public sealed record UndoConflict(string Entity, Guid Key, OperationId? Later);

/// <summary>A rule over several rows that must hold after an undo too; the room whose rule it is fills it in.</summary>
public interface IUndoRule
{
    /// <summary>The refusal when the rule no longer holds, now that rows of these entities were restored; else null.</summary>
    Task<Refusal?> Breaks(IReadOnlySet<string> entities, CancellationToken ct);
}

internal sealed class UndoOperationHandler(NetworkDb db, RowJson json, BulkChanges bulk, OperationScope scope, IDatabaseEngine engine, UndoRights rights, IEnumerable<IUndoRule> rules) : ICommandHandler<UndoOperation, Nothing>
{
    private const int MostConflicts = 50;

    public async Task<Outcome<Nothing>> Handle(UndoOperation undo, CancellationToken ct)
    {
        if (await db.Operations().FirstOrDefaultAsync(o => o.Id == undo.Operation, ct) is not { } operation) return Outcome.NotFound;
        if (operation.NotUndoable is { } reason) return new CannotBeUndone(Texts.Say(reason));
        if (!await rights.May(operation, ct)) return new NotYoursToUndo();
        if (await NoticeMayHaveLeft(operation.Id, ct)) return new NoticeHasLeft();

        var rows = await Load(operation.Id, ct);
        if (rows.Exists(row => row.Change.Before is { } before && row.Change.Person is { } person && !json.Opens(before, person))) return new PersonWasErased();
        var conflicts = await Conflicts(rows, ct);
        if (conflicts.Count > 0 && !undo.KeepLaterWork) return new LaterWorkInTheWay(conflicts);

        await db.OutboxMessages().Where(m => m.Operation == operation.Id && m.SentAt == null && m.Attempts == 0).ExecuteDeleteAsync(ct);
        if (await NoticeMayHaveLeft(operation.Id, ct)) return new NoticeHasLeft();
        scope.TakesBack(operation.Id);
        if (conflicts.Count == 0) await Restore(rows, [], ct);
        else await RestoreAround(rows, ct);
        return await BrokenRule(rows, ct) is { } refusal ? refusal : Outcome.Done;
    }

    /// <summary>A message that was ever given to the mail server, this very moment included.</summary>
    private Task<bool> NoticeMayHaveLeft(OperationId operation, CancellationToken ct) => db.OutboxMessages().AnyAsync(m => m.Operation == operation && (m.SentAt != null || m.Attempts > 0), ct);

    private async Task<Refusal?> BrokenRule(List<UndoRow> rows, CancellationToken ct)
    {
        var entities = rows.Select(row => row.Change.Entity).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (await rule.Breaks(entities, ct) is { } refusal) return refusal;
        }

        return null;
    }

    private async Task<List<UndoRow>> Load(OperationId operation, CancellationToken ct)
    {
        var rows = new List<UndoRow>();
        await foreach (var change in db.Changes().AsNoTracking().Where(c => c.Operation == operation).OrderBy(c => c.Position).AsAsyncEnumerable().WithCancellation(ct))
        {
            var shape = RowShape.Of(db, change.Entity);
            object?[]? Values(string? row) => row is null ? null : json.Read(shape, row, change.Person);
            rows.Add(new UndoRow(shape, change, Values(change.Before), Values(change.After)));
        }

        return rows;
    }

    /// <summary>Rows that were changed after the operation, and rows of later operations that point at what it added.</summary>
    private async Task<List<UndoConflict>> Conflicts(List<UndoRow> rows, CancellationToken ct)
    {
        var conflicts = new List<UndoConflict>();
        var own = rows.Select(row => row.Change.Key).ToHashSet();
        using var current = new RowLookups(db, engine);
        foreach (var row in rows.TakeWhile(_ => conflicts.Count < MostConflicts))
        {
            var version = await current.Version(row.Shape, row.Change.Key, ct);
            if (version != row.Change.VersionAfter) conflicts.Add(new UndoConflict(row.Change.Entity, row.Change.Key, version is { } later ? new OperationId(later) : null));
            else if (row.Change.Before is null) conflicts.AddRange(await current.Dependents(row.Shape, row.Change.Key, own, ct));
        }

        return conflicts;
    }

    /// <summary>Puts back what was removed (wholes before parts), then what was changed, wholly or in part, then removes what was added (parts before wholes).</summary>
    private async Task Restore(List<UndoRow> rows, List<(UndoRow Row, object?[] Now)> inPart, CancellationToken ct)
    {
        var depth = EntityDepth.Of(db);
        foreach (var row in rows.Where(r => r.After is null).OrderBy(r => depth[r.Shape.Entity]).ThenByDescending(r => r.Change.Position)) await bulk.Insert(row.Shape, row.Before!, ct);
        foreach (var row in rows.Where(r => r.Before is not null && r.After is not null).Reverse()) await bulk.Update(row.Shape, row.Before!, ct);
        foreach (var (row, now) in inPart) await PutBack(row, now, ct);
        foreach (var row in rows.Where(r => r.Before is null).OrderByDescending(r => depth[r.Shape.Entity]).ThenByDescending(r => r.Change.Position)) await bulk.Delete(row.Shape, row.After!, ct);
        foreach (var row in rows) await bulk.Append(row.Change.TakenBackBy(scope.Current!.Id, scope.NextPosition()), ct);
    }

    /// <summary>
    /// Takes back what later work leaves free. A row that was changed later gets its earlier values back in the columns that nobody touched since; a row that was added and that later work
    /// points at, or changed, stays; a row that is gone since stays gone.
    /// </summary>
    private async Task RestoreAround(List<UndoRow> rows, CancellationToken ct)
    {
        using var current = new RowLookups(db, engine);
        var (free, inPart) = (new List<UndoRow>(), new List<(UndoRow, object?[])>());
        var own = rows.Select(row => row.Change.Key).ToHashSet();
        foreach (var row in rows)
        {
            var now = await current.Row(row.Shape, row.Change.Key, ct);
            var untouched = row.Shape.VersionOf(now) == row.Change.VersionAfter;
            if (untouched && (row.Before is not null || (await current.Dependents(row.Shape, row.Change.Key, own, ct)).Count == 0)) free.Add(row);
            else if (now is not null && row.Before is not null && row.After is not null) inPart.Add((row, now));
        }

        await Restore(free, inPart, ct);
    }

    private async Task PutBack(UndoRow row, object?[] now, CancellationToken ct)
    {
        var mixed = row.Shape.Columns.Select((column, i) => Equals(now[i], row.After![i]) ? row.Before![i] : now[i]).ToArray();
        row.Shape.SetVersion(mixed, row.Shape.VersionOf(now)!.Value);
        if (mixed.SequenceEqual(now)) return;
        row.Shape.SetVersion(mixed, scope.Current!.Id.Value);
        await bulk.Update(row.Shape, mixed, ct);
        await bulk.Append(Change.Of(scope.Current.Id, scope.NextPosition(), row.Change.Entity, row.Change.Key, row.Change.Person, Written(row, now), Written(row, mixed)), ct);
    }

    private (Guid Version, string Row)? Written(UndoRow row, object?[] values) => (row.Shape.VersionOf(values)!.Value, json.Write(row.Shape, values, row.Change.Person));

    private sealed record UndoRow(RowShape Shape, Change Change, object?[]? Before, object?[]? After);
}
