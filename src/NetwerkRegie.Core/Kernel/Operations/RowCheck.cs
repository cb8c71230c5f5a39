using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Lays the rows of one table beside what the history says of them: one statement, read as it comes, past all row rights.</summary>
internal sealed class RowCheck(NetworkDb db, RowJson json, RowShape shape)
{
    /// <summary>How many rows there are, and how many of them, or missing from them, are not as the history says.</summary>
    public async Task<(int Rows, int Wrong)> Run(CancellationToken ct)
    {
        var rows = await db.Count($"SELECT COUNT(*) FROM {Table}", ct);
        return (rows, await Gone(ct) + await Different(ct));
    }

    private string Table => $"\"{shape.Entity.GetTableName()}\"";

    /// <summary>Rows that the history never took away, but that are not there.</summary>
    private Task<int> Gone(CancellationToken ct) => db.Count(
        $"""
        SELECT COUNT(*) FROM "Change" c WHERE c."Entity" = '{shape.Name}' AND c."After" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "Change" l WHERE l."Key" = c."Key" AND (l."Operation" > c."Operation" OR (l."Operation" = c."Operation" AND l."Position" > c."Position")))
        AND NOT EXISTS (SELECT 1 FROM {Table} r WHERE r."{shape.Key.Column}" = c."Key")
        """,
        ct);

    private async Task<int> Different(CancellationToken ct)
    {
        var columns = string.Join(", ", shape.Columns.Select(column => $"r.\"{column.Column}\""));
        await using var command = await db.Statement($"SELECT {columns}, c.\"After\", c.\"Person\" FROM {Table} r LEFT JOIN \"Change\" c ON c.\"Key\" = r.\"{shape.Key.Column}\" AND c.\"VersionAfter\" = r.\"Version\"", ct);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var wrong = 0;
        while (await reader.ReadAsync(ct))
        {
            if (!IsAsWritten(reader)) wrong++;
        }

        return wrong;
    }

    private bool IsAsWritten(DbDataReader reader)
    {
        var after = shape.Columns.Count;
        if (reader.IsDBNull(after)) return false;
        var then = json.Read(shape, reader.GetString(after), reader.IsDBNull(after + 1) ? null : reader.GetGuid(after + 1));
        for (var i = 0; i < then.Length; i++)
        {
            // A personal value whose key is gone can no longer be compared; that is what erasing is for.
            if (!Equals(shape.Columns[i].Read(reader, i), then[i]) && !(shape.Columns[i].IsPersonal && then[i] is null)) return false;
        }

        return true;
    }
}

/// <summary>Plain statements over the model's own table and column names, for what no entity stands for.</summary>
internal static class Statements
{
    public static async Task<int> Count(this NetworkDb db, string sql, CancellationToken ct)
    {
        await using var command = await db.Statement(sql, ct);
        return Convert.ToInt32(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task<DbCommand> Statement(this NetworkDb db, string sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The statement is made of the model's own table and column names.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
