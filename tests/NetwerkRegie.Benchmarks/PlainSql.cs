using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NetwerkRegie.Benchmarks;

/// <summary>The yardstick: listens to the statements of a page, and asks the same of the database again through plain ADO.NET, reading every value.</summary>
internal sealed class PlainSql : DbCommandInterceptor
{
    private const int Buffer = 64 * 1024;
    private readonly List<Statement> heard = [];
    private bool listening;

    /// <summary>The statements that the work sends to the database, with their parameters, in order.</summary>
    public async Task<IReadOnlyList<Statement>> Hear(Func<Task> work)
    {
        lock (heard) heard.Clear();
        listening = true;
        await work();
        listening = false;
        lock (heard) return [.. heard];
    }

    /// <summary>Asks the same again on one connection from the pool.</summary>
    public static Task Ask(string connectionString, IReadOnlyList<Statement> statements) => Ask(connectionString, statements, _ => { });

    /// <summary>Asks the same again and writes every row to a file, a line for each with semicolons in between: the least that an export can do.</summary>
    public static async Task Write(string connectionString, IReadOnlyList<Statement> statements, string path)
    {
        await using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), Buffer);
        await Ask(connectionString, statements, row => WriteLine(file, row));
    }

    private static void WriteLine(StreamWriter file, object[] row)
    {
        for (var column = 0; column < row.Length; column++)
        {
            if (column > 0) file.Write(';');
            var text = row[column] as string ?? Convert.ToString(row[column], CultureInfo.InvariantCulture)!;
            if (text.AsSpan().ContainsAny(';', '"', '\n')) text = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            file.Write(text);
        }

        file.WriteLine();
    }

    private static async Task Ask(string connectionString, IReadOnlyList<Statement> statements, Action<object[]> row)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement.Text;
            foreach (var (name, value) in statement.Parameters) command.Parameters.AddWithValue(name, value);
            await using var reader = await command.ExecuteReaderAsync();
            do
            {
                var values = new object[reader.FieldCount];
                while (await reader.ReadAsync())
                {
                    reader.GetValues(values);
                    row(values);
                }
            }
            while (await reader.NextResultAsync());
        }
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Note(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    private void Note(DbCommand command)
    {
        if (!listening) return;
        var parameters = command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value ?? DBNull.Value)).ToList();
        lock (heard) heard.Add(new Statement(command.CommandText, parameters));
    }

    /// <summary>A statement as it went to the database.</summary>
    internal sealed record Statement(string Text, IReadOnlyList<(string Name, object Value)> Parameters);
}
