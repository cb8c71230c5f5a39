using System.Collections.Concurrent;
using System.Security.Cryptography;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Keys;
using Npgsql;

namespace NetwerkRegie.PostgreSql;

/// <summary>The keys of persons, in a schema of their own that the dump of the data leaves out.</summary>
internal sealed class PostgreSqlPersonKeys(NetworkSettings settings) : IPersonKeyStore
{
    private const string Table = "CREATE SCHEMA IF NOT EXISTS keys; CREATE TABLE IF NOT EXISTS keys.person_key (person uuid PRIMARY KEY, key bytea NULL, destroyed_at timestamptz NULL);";
    private readonly ConcurrentDictionary<Guid, byte[]> known = new();
    private readonly Lock making = new();
    private bool made;

    public byte[]? Find(Guid person)
    {
        if (known.TryGetValue(person, out var key)) return key;
        using var connection = Open();
        using var command = new NpgsqlCommand("SELECT key FROM keys.person_key WHERE person = $1", connection);
        command.Parameters.AddWithValue(person);
        return command.ExecuteScalar() is byte[] found ? known[person] = found : null;
    }

    public byte[]? FindOrMake(Guid person)
    {
        if (known.TryGetValue(person, out var key)) return key;
        using var connection = Open();
        using var command = new NpgsqlCommand("INSERT INTO keys.person_key (person, key) VALUES ($1, $2) ON CONFLICT DO NOTHING", connection);
        command.Parameters.AddWithValue(person);
        command.Parameters.AddWithValue(RandomNumberGenerator.GetBytes(32));
        command.ExecuteNonQuery();
        return Find(person);
    }

    public void Destroy(Guid person)
    {
        using var connection = Open();
        using var command = new NpgsqlCommand("INSERT INTO keys.person_key (person, key, destroyed_at) VALUES ($1, NULL, now()) ON CONFLICT (person) DO UPDATE SET key = NULL, destroyed_at = now()", connection);
        command.Parameters.AddWithValue(person);
        command.ExecuteNonQuery();
        known.TryRemove(person, out _);
    }

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Open();
        lock (making)
        {
            if (made) return connection;
            using var command = new NpgsqlCommand(Table, connection);
            command.ExecuteNonQuery();
            made = true;
        }

        return connection;
    }
}
