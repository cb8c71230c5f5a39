using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using NetwerkRegie.Core.Kernel.Keys;

namespace NetwerkRegie.Sqlite;

/// <summary>The keys of persons, in a file of their own that no backup of the data holds.</summary>
internal sealed class SqlitePersonKeys : IPersonKeyStore
{
    private readonly string connectionString;
    private readonly ConcurrentDictionary<Guid, byte[]> known = new();

    public SqlitePersonKeys(SqliteFiles files)
    {
        connectionString = new SqliteConnectionStringBuilder { DataSource = files.Keys, DefaultTimeout = 60 }.ToString();
        using var connection = Open();
        Run(connection, "PRAGMA journal_mode=WAL; CREATE TABLE IF NOT EXISTS PersonKey (Person TEXT PRIMARY KEY, Key BLOB NULL, DestroyedAt TEXT NULL) WITHOUT ROWID;");
    }

    public byte[]? Find(Guid person)
    {
        if (known.TryGetValue(person, out var key)) return key;
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Key FROM PersonKey WHERE Person = @person";
        command.Parameters.AddWithValue("@person", person);
        return command.ExecuteScalar() is byte[] found ? known[person] = found : null;
    }

    public byte[]? FindOrMake(Guid person)
    {
        if (known.TryGetValue(person, out var key)) return key;
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO PersonKey (Person, Key) VALUES (@person, @key) ON CONFLICT DO NOTHING";
        command.Parameters.AddWithValue("@person", person);
        command.Parameters.AddWithValue("@key", RandomNumberGenerator.GetBytes(32));
        command.ExecuteNonQuery();
        return Find(person);
    }

    public void Destroy(Guid person)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO PersonKey (Person, Key, DestroyedAt) VALUES (@person, NULL, datetime('now')) ON CONFLICT (Person) DO UPDATE SET Key = NULL, DestroyedAt = datetime('now')";
        command.Parameters.AddWithValue("@person", person);
        command.ExecuteNonQuery();
        known.TryRemove(person, out _);
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // FULL as for the data: a key that a power cut takes away loses what it sealed, and one that comes back undoes an erasure.
        Run(connection, "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;");
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Fixed statements of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
