using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel;

/// <summary>Every row of every working table as the database itself keeps it, read past the change tracker and past row rights.</summary>
internal sealed class WorkingTables
{
    private readonly SortedDictionary<string, string> rows = new(StringComparer.Ordinal);

    private WorkingTables()
    {
    }

    /// <summary>One line per row, in the order of table and key.</summary>
    public IReadOnlyList<string> Lines => [.. rows.Select(row => $"{row.Key}: {row.Value}")];

    public static Task<WorkingTables> Read(TestNetwork network) => network.AsOperator().Look(async db =>
    {
        var tables = new WorkingTables();
        await db.Database.OpenConnectionAsync();
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(Entity))))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{entity.GetTableName()}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var key = reader.GetOrdinal("Id");
            while (await reader.ReadAsync()) tables.rows.Add(Key(entity.ClrType.Name, reader.GetGuid(key)), Row(reader));
        }

        return tables;
    });

    public static string Key(string entity, Guid key) => $"{entity} {key}";

    /// <summary>Only the rows with the keys, or only the others.</summary>
    public IReadOnlyList<string> LinesOf(IReadOnlySet<string> keys, bool others = false) => [.. rows.Where(row => keys.Contains(row.Key) != others).Select(row => $"{row.Key}: {row.Value}")];

    private static string Row(DbDataReader reader) => string.Join("; ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={Value(reader.GetValue(i))}"));

    private static string Value(object value) => value switch
    {
        DBNull => "(null)",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
