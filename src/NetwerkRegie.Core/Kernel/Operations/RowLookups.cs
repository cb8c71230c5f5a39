using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Looks up the versions of rows, and the rows that point at them, with one prepared statement for each kind.</summary>
internal sealed class RowLookups(NetworkDb db, IDatabaseEngine engine) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    /// <summary>The row's version. The row is held until the operation ends, so that nobody changes it between the look and the undo.</summary>
    public async Task<Guid?> Version(RowShape shape, Guid key, CancellationToken ct) => await Single($"SELECT \"Version\" FROM \"{shape.Entity.GetTableName()}\" WHERE \"{shape.Key.Column}\" = @key{engine.HoldRow}", key, ct);

    /// <summary>The row as the database keeps it, held until the operation ends; null when it is not there.</summary>
    public async Task<object?[]?> Row(RowShape shape, Guid key, CancellationToken ct)
    {
        await using var reader = await Prepared(shape.SelectAll.Replace(shape.Key.Parameter, "@key", StringComparison.Ordinal) + engine.HoldRow, key).ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? [.. shape.Columns.Select((column, i) => column.Read(reader, i))] : null;
    }

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
