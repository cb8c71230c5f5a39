using System.Collections.Concurrent;
using Npgsql;

namespace NetwerkRegie.TestKit;

/// <summary>The PostgreSQL that <c>tests/run</c> starts: hands out a database per test, copied from a template that was filled once.</summary>
public sealed class PostgreSqlServer
{
    private const string Variable = "NETWERKREGIE_TEST_POSTGRES";
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> templates = new(StringComparer.Ordinal);

    private PostgreSqlServer(string connectionString) => server = new(connectionString);

    /// <summary>The server of this run, or null where none was started.</summary>
    public static PostgreSqlServer? Running { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } connectionString ? new(connectionString) : null;

    /// <summary>The server of this run. Without one the test is skipped, and fails under CI.</summary>
    public static PostgreSqlServer Required()
    {
        if (Running is null) Absent.Skip($"PostgreSQL ({Variable}, which tests/run sets)");
        return Running!;
    }

    /// <summary>An empty database.</summary>
    public Task<PostgreSqlDatabase> CreateDatabase() => Create("template1");

    /// <summary>A copy of the template of that name; the first caller's <paramref name="fill"/> makes the template from its connection string.</summary>
    public async Task<PostgreSqlDatabase> CreateDatabase(string template, Func<string, Task> fill) =>
        await Create(await templates.GetOrAdd(template, _ => new(() => Template(fill))).Value);

    internal async Task Drop(string database)
    {
        await using (var pool = new NpgsqlConnection(ConnectionString(database))) NpgsqlConnection.ClearPool(pool);
        await Execute($"DROP DATABASE IF EXISTS \"{database}\" WITH (FORCE)");
    }

    private async Task<string> Template(Func<string, Task> fill)
    {
        var database = await Create("template1");
        await fill(database.ConnectionString);
        // PostgreSQL copies only a database to which nobody is connected, and a pool keeps connections open.
        await using var pool = new NpgsqlConnection(database.ConnectionString);
        NpgsqlConnection.ClearPool(pool);
        return database.Name;
    }

    private async Task<PostgreSqlDatabase> Create(string template)
    {
        var name = $"test_{Guid.CreateVersion7():n}";
        await Execute($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return new(this, name, ConnectionString(name));
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>A PostgreSQL database of one test, dropped when disposed.</summary>
public sealed class PostgreSqlDatabase : IAsyncDisposable
{
    private readonly PostgreSqlServer server;

    internal PostgreSqlDatabase(PostgreSqlServer server, string name, string connectionString) =>
        (this.server, Name, ConnectionString) = (server, name, connectionString);

    public string Name { get; }

    public string ConnectionString { get; }

    public async ValueTask DisposeAsync() => await server.Drop(Name);
}
