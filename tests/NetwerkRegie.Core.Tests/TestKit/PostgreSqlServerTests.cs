using NetwerkRegie.TestKit;
using Npgsql;

namespace NetwerkRegie.Core.Tests.TestKit;

public sealed class PostgreSqlServerTests
{
    [Fact]
    public async Task A_template_is_filled_once_and_each_test_changes_its_own_copy()
    {
        var server = PostgreSqlServer.Required();
        var filled = 0;
        Task<PostgreSqlDatabase> Copy() => server.CreateDatabase(nameof(PostgreSqlServerTests), async connection =>
        {
            Interlocked.Increment(ref filled);
            await Ask(connection, "CREATE TABLE partner (name text); INSERT INTO partner VALUES ('Bibliotheek')");
        });
        var copies = await Task.WhenAll(Copy(), Copy());
        await using var first = copies[0];
        await using var second = copies[1];

        await Ask(first.ConnectionString, "DELETE FROM partner");

        filled.ShouldBe(1);
        (await Ask(first.ConnectionString, "SELECT count(*) FROM partner")).ShouldBe(0L);
        (await Ask(second.ConnectionString, "SELECT count(*) FROM partner")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_database_is_gone_after_its_test()
    {
        var server = PostgreSqlServer.Required();
        var database = await server.CreateDatabase();
        await Ask(database.ConnectionString, "SELECT 1");

        await database.DisposeAsync();

        await Should.ThrowAsync<PostgresException>(() => Ask(database.ConnectionString, "SELECT 1"));
    }

    private static async Task<object?> Ask(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
