using Microsoft.Data.Sqlite;

namespace NetwerkRegie.Sqlite;

/// <summary>Puts a backup in the place of the database file. The keys of persons stay as they are, so whoever was erased after the backup stays erased.</summary>
internal static class SqliteRestore
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;

    /// <summary>Whether the file is a whole database of this program.</summary>
    public static async Task<bool> IsBackup(string file, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(ct);
        try
        {
            return await Ask(connection, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('Operation', 'Change', 'Seal', 'Partner')", ct) == "4" && await Ask(connection, "PRAGMA quick_check", ct) == "ok";
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is NotADatabase or Corrupt)
        {
            return false;
        }
    }

    /// <summary>Whether no other program has the database open: only then can it leave its write-ahead log, which also brings all that was written into the one file.</summary>
    public static bool IsAlone(SqliteFiles files)
    {
        if (!File.Exists(files.Database)) return true;
        SqliteConnection.ClearAllPools();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = files.Database, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=DELETE";
        try
        {
            return command.ExecuteScalar() as string == "delete";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Keeps what was there under the name, and puts a copy of the backup in its place.</summary>
    public static string? Replace(SqliteFiles files, string backup, string keptAs)
    {
        var beside = files.Database + ".part";
        File.Copy(backup, beside, overwrite: true);
        string? kept = null;
        if (File.Exists(files.Database))
        {
            // Copied, not moved: there is no moment at which no database stands there, in whose place a program would make an empty one.
            Directory.CreateDirectory(files.Backups);
            File.Copy(files.Database, kept = Path.Combine(files.Backups, keptAs));
        }

        File.Move(beside, files.Database, overwrite: true);
        return kept;
    }

    private static async Task<string?> Ask(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Fixed statements of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }
}
