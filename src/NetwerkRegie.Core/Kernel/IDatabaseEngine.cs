using Microsoft.EntityFrameworkCore;

namespace NetwerkRegie.Core.Kernel;

/// <summary>What differs between the embedded database and the server, apart from the SQL that EF Core writes.</summary>
public interface IDatabaseEngine
{
    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    string Name { get; }

    /// <summary>What follows a SELECT to hold its row until the transaction ends; empty where the turn to write holds everything.</summary>
    string HoldRow => "";

    /// <summary>Waits for the turn to write, across threads and processes; released when disposed.</summary>
    Task<WriterTurn> TakeWriterTurn(CancellationToken ct);

    /// <summary>Until it is disposed everything is read as it was at one moment, whatever others write meanwhile; it keeps nobody from writing.</summary>
    Task<IAsyncDisposable> StandStill(NetworkDb db, CancellationToken ct);

    /// <summary>Brings the schema up to date, after a backup when there is something to lose. Gives the backup's path, or null.</summary>
    Task<string?> Migrate(NetworkDb db, CancellationToken ct);

    /// <summary>Whether the schema is the one this program was built for.</summary>
    Task<bool> SchemaIsCurrent(NetworkDb db, CancellationToken ct);

    /// <summary>Writes a consistent copy of the database, without the keys of persons, to a file.</summary>
    Task Backup(NetworkDb db, string file, CancellationToken ct);

    /// <summary>Puts a backup in the place of the database, and gives the path of a copy of what was there. Refused while another program works with it.</summary>
    Task<Outcome<RestoredBackup>> Restore(string file, CancellationToken ct);

    /// <summary>Whether the database refused a value that must be unique; gives the names of the columns or the index.</summary>
    bool IsDuplicate(Exception exception, out string where);

    /// <summary>Whether the database refused to remove a row that another row points at, or to add one that points at nothing.</summary>
    bool IsBrokenReference(Exception exception);
}

/// <summary>The turn to write, and how long it was waited for.</summary>
public sealed class WriterTurn(TimeSpan waited, Func<ValueTask> release) : IAsyncDisposable
{
    /// <summary>How long another writer kept this one waiting.</summary>
    public TimeSpan Waited { get; } = waited;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => release();
}

/// <summary>The database was put back. <paramref name="Kept"/> is a copy of what was there before; null when there was nothing.</summary>
public sealed record RestoredBackup(string? Kept);

/// <summary>The file is no backup of this program.</summary>
public sealed record NotABackup(string File) : Refusal;

/// <summary>A program still works with the database.</summary>
public sealed record DatabaseInUse : Refusal;
