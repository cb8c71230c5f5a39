using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Takes one operation back: its rows become exactly what they were, and the history gets one operation more.</summary>
[Allow]
public sealed record UndoOperation(OperationId Operation) : ICommand<Nothing>;

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
        if (conflicts.Count > 0) return new LaterWorkInTheWay(conflicts);

        await db.OutboxMessages().Where(m => m.Operation == operation.Id && m.SentAt == null && m.Attempts == 0).ExecuteDeleteAsync(ct);
        if (await NoticeMayHaveLeft(operation.Id, ct)) return new NoticeHasLeft();
        scope.TakesBack(operation.Id);
        await Restore(rows, ct);
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

    /// <summary>Puts back what was removed (wholes before parts), then what was changed, then removes what was added (parts before wholes).</summary>
    private async Task Restore(List<UndoRow> rows, CancellationToken ct)
    {
        var depth = EntityDepth.Of(db);
        foreach (var row in rows.Where(r => r.After is null).OrderBy(r => depth[r.Shape.Entity]).ThenByDescending(r => r.Change.Position)) await bulk.Insert(row.Shape, row.Before!, ct);
        foreach (var row in rows.Where(r => r.Before is not null && r.After is not null).Reverse()) await bulk.Update(row.Shape, row.Before!, ct);
        foreach (var row in rows.Where(r => r.Before is null).OrderByDescending(r => depth[r.Shape.Entity]).ThenByDescending(r => r.Change.Position)) await bulk.Delete(row.Shape, row.After!, ct);
        foreach (var row in rows) await bulk.Append(row.Change.TakenBackBy(scope.Current!.Id, scope.NextPosition()), ct);
    }

    private sealed record UndoRow(RowShape Shape, Change Change, object?[]? Before, object?[]? After);
}

/// <summary>Looks up the versions of rows, and the rows that point at them, with one prepared statement for each kind.</summary>
internal sealed class RowLookups(NetworkDb db, IDatabaseEngine engine) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    /// <summary>The row's version. The row is held until the operation ends, so that nobody changes it between the look and the undo.</summary>
    public async Task<Guid?> Version(RowShape shape, Guid key, CancellationToken ct) => await Single($"SELECT \"Version\" FROM \"{shape.Entity.GetTableName()}\" WHERE \"{shape.Key.Column}\" = @key{engine.HoldRow}", key, ct);

    /// <summary>The rows that point at this one, apart from those that the undo takes along itself.</summary>
    public async Task<List<UndoConflict>> Dependents(RowShape shape, Guid key, IReadOnlySet<Guid> own, CancellationToken ct)
    {
        var found = new List<UndoConflict>();
        foreach (var reference in shape.Entity.GetReferencingForeignKeys().Where(reference => reference.DeclaringEntityType.ClrType.IsAssignableTo(typeof(Entity))))
        {
            var child = RowShape.Of(db, reference.DeclaringEntityType.ClrType);
            var column = child.Columns.Single(c => c.Property == reference.Properties[0]).Column;
            var sql = $"SELECT \"{child.Key.Column}\", \"Version\" FROM \"{child.Entity.GetTableName()}\" WHERE \"{column}\" = @key";
            await using var reader = await Prepared(sql, key).ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                var dependent = reader.GetGuid(0);
                if (!own.Contains(dependent)) found.Add(new UndoConflict(child.Name, dependent, new OperationId(reader.GetGuid(1))));
            }
        }

        return found;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
    }

    private async Task<Guid?> Single(string sql, Guid key, CancellationToken ct)
    {
        await using var reader = await Prepared(sql, key).ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? reader.GetGuid(0) : null;
    }

    private DbCommand Prepared(string sql, Guid key)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = commands[sql] = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The statement is made of the model's own table and column names.
            command.CommandText = sql;
#pragma warning restore CA2100
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@key";
            command.Parameters.Add(parameter);
        }

        command.Parameters[0].Value = key;
        return command;
    }
}
