using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>
/// Writes many rows and their history with prepared statements, in the transaction of the operation and with bounded memory.
/// For imports and undo; everything else is written by the change tracker.
/// </summary>
public interface IBulkChanges
{
    /// <summary>The operation that the rows are written by, before anything of it is stored.</summary>
    OperationId Operation { get; }

    /// <summary>Adds a row.</summary>
    Task Add(Entity row, CancellationToken ct);

    /// <summary>Remembers a row as it is now, so that <see cref="Change"/> can write what became of it.</summary>
    RowBefore Remember(Entity row);

    /// <summary>Writes the row if any value differs from what was remembered; tells whether it did.</summary>
    Task<bool> Change(Entity row, RowBefore before, CancellationToken ct);

    /// <summary>Removes a row that was remembered.</summary>
    Task Remove(Entity row, RowBefore before, CancellationToken ct);
}

/// <summary>A row as it was.</summary>
public sealed class RowBefore
{
    internal RowBefore(object?[] values) => Values = values;

    internal object?[] Values { get; }
}

internal sealed class BulkChanges(NetworkDb db, OperationScope scope, RowJson json) : IBulkChanges, IDisposable
{
    private readonly Dictionary<string, PreparedStatement> statements = new(StringComparer.Ordinal);
    private DbTransaction? transaction;

    public OperationId Operation => scope.Current!.Id;

    public async Task Add(Entity row, CancellationToken ct)
    {
        var shape = RowShape.Of(db, row.GetType());
        var values = Versioned(shape, row);
        await Insert(shape, values, ct);
        await Note(shape, (row as IAboutPerson)?.PersonKey, null, values, ct);
    }

    public RowBefore Remember(Entity row) => new(RowShape.Of(db, row.GetType()).Values(row));

    public async Task<bool> Change(Entity row, RowBefore before, CancellationToken ct)
    {
        var shape = RowShape.Of(db, row.GetType());
        if (shape.Values(row).SequenceEqual(before.Values)) return false;
        var values = Versioned(shape, row);
        await Update(shape, values, ct);
        await Note(shape, (row as IAboutPerson)?.PersonKey, before.Values, values, ct);
        return true;
    }

    public async Task Remove(Entity row, RowBefore before, CancellationToken ct)
    {
        var shape = RowShape.Of(db, row.GetType());
        await Delete(shape, before.Values, ct);
        await Note(shape, (row as IAboutPerson)?.PersonKey, before.Values, null, ct);
    }

    internal Task Insert(RowShape shape, object?[] values, CancellationToken ct) => Prepared(shape.Insert, shape.Columns).Run(values, ct);

    internal Task Update(RowShape shape, object?[] values, CancellationToken ct) => Prepared(shape.Update, shape.Columns).Run(values, ct);

    internal Task Delete(RowShape shape, object?[] values, CancellationToken ct) =>
        Prepared(shape.Delete, [shape.Key]).Run([values[shape.Columns.ToList().IndexOf(shape.Key)]], ct);

    internal async Task Note(RowShape shape, Guid? person, object?[]? before, object?[]? after, CancellationToken ct)
    {
        var key = (Guid)(after ?? before)![Index(shape, shape.Key)]!;
        (Guid, string)? Kept(object?[]? values) => values is null ? null : ((Guid)values[Index(shape, shape.Version)]!, json.Write(shape, values, person));
        var change = Operations.Change.Of(scope.Current!.Id, scope.NextPosition(), shape.Name, key, person, Kept(before), Kept(after));
        await Append(change, ct);
    }

    internal Task Append(Change change, CancellationToken ct)
    {
        var columns = ChangeColumns.Of(db);
        return Prepared(columns.Insert, columns.Columns).Run([change.Operation.Value, change.Position, change.Entity, change.Key, change.Person, change.VersionBefore, change.VersionAfter, change.Before, change.After], ct);
    }

    public void Dispose() => Forget(null);

    /// <summary>Statements belong to the transaction of one operation; a unit of work may hold several, one after another.</summary>
    private void Forget(DbTransaction? next)
    {
        foreach (var statement in statements.Values) statement.Dispose();
        statements.Clear();
        transaction = next;
    }

    private object?[] Versioned(RowShape shape, Entity row)
    {
        var values = shape.Values(row);
        values[Index(shape, shape.Version)] = scope.Current!.Id.Value;
        return values;
    }

    private static int Index(RowShape shape, RowColumn column)
    {
        for (var i = 0; i < shape.Columns.Count; i++)
        {
            if (shape.Columns[i] == column) return i;
        }

        throw new InvalidOperationException($"{column.Column} is not of {shape.Name}");
    }

    private PreparedStatement Prepared(string sql, IReadOnlyList<RowColumn> columns)
    {
        var current = db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Bulk changes are written inside an operation only");
        if (current != transaction) Forget(current);
        if (statements.TryGetValue(sql, out var known)) return known;
        return statements[sql] = new PreparedStatement(db.Database.GetDbConnection(), current, sql, columns);
    }
}

/// <summary>A statement that is prepared once and run per row.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly DbCommand command;
    private readonly DbParameter[] parameters;

    public PreparedStatement(DbConnection connection, DbTransaction transaction, string sql, IReadOnlyList<RowColumn> columns)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The statement is made of the model's own table and column names.
        command.CommandText = sql;
#pragma warning restore CA2100
        parameters = [.. columns.Select(column => column.Prepare(command))];
    }

    public Task Run(object?[] values, CancellationToken ct)
    {
        for (var i = 0; i < values.Length; i++) parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQueryAsync(ct);
    }

    public void Dispose() => command.Dispose();
}

/// <summary>The columns of the history table, for the prepared insert. Made once per model.</summary>
internal sealed class ChangeColumns
{
    private static readonly string[] Order = [nameof(Operations.Change.Operation), nameof(Operations.Change.Position), nameof(Operations.Change.Entity), nameof(Operations.Change.Key), nameof(Operations.Change.Person), nameof(Operations.Change.VersionBefore), nameof(Operations.Change.VersionAfter), nameof(Operations.Change.Before), nameof(Operations.Change.After)];
    private static readonly ConcurrentDictionary<IModel, ChangeColumns> Known = new();

    private ChangeColumns(IReadOnlyList<RowColumn> columns) => (Columns, Insert) = (columns, $"INSERT INTO \"Change\" ({string.Join(", ", columns.Select(c => $"\"{c.Column}\""))}) VALUES ({string.Join(", ", columns.Select(c => c.Parameter))})");

    public IReadOnlyList<RowColumn> Columns { get; }

    public string Insert { get; }

    public static ChangeColumns Of(NetworkDb db) => Known.GetOrAdd(db.Model, model =>
    {
        var entity = model.FindEntityType(typeof(Change))!;
        return new ChangeColumns([.. Order.Select(name => new RowColumn(entity.FindProperty(name)!, name))]);
    });
}
