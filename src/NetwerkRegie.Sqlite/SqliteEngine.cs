using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Sqlite;

/// <summary>The embedded database: one file in the data folder, one writer at a time across all processes.</summary>
internal sealed class SqliteEngine(SqliteFiles files, TimeProvider clock) : IDatabaseEngine
{
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintForeignKey = 787;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(15);
    private readonly SemaphoreSlim turn = new(1, 1);

    public string Name => "sqlite";

    public async Task<WriterTurn> TakeWriterTurn(CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        await turn.WaitAsync(ct);
        try
        {
            var door = await OpenDoor(ct);
            return new WriterTurn(Stopwatch.GetElapsedTime(start), () =>
            {
                door.Dispose();
                turn.Release();
                return ValueTask.CompletedTask;
            });
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public async Task<IAsyncDisposable> StandStill(NetworkDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);

        // Any other transaction of this provider takes the turn to write, which a reader does not need.
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, ct);
        return new SqliteStandStill(db, transaction);
    }

    public async Task<string?> Migrate(NetworkDb db, CancellationToken ct)
    {
        await using var _ = await TakeWriterTurn(ct);
        await using var accounts = Accounts();
        var backup = await Schemas.Migrate(db, accounts, async next =>
        {
            var file = Path.Combine(files.Backups, $"voor-{next}-{clock.Now():yyyyMMdd-HHmmss}.sqlite");
            await Backup(db, file, ct);
            return file;
        }, ct);
        await SqliteSearch.Install(db, ct);
        return backup;
    }

    public async Task<bool> SchemaIsCurrent(NetworkDb db, CancellationToken ct)
    {
        if (!File.Exists(files.Database)) return false;
        await using var accounts = Accounts();
        return await Schemas.AreCurrent(db, accounts, ct);
    }

    public async Task Backup(NetworkDb db, string file, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        await using var source = new SqliteConnection(files.ConnectionString);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await source.OpenAsync(ct);
        await target.OpenAsync(ct);
        source.BackupDatabase(target);
    }

    public async Task<Outcome<RestoredBackup>> Restore(string file, CancellationToken ct)
    {
        if (!await SqliteRestore.IsBackup(file, ct)) return new NotABackup(Path.GetFileName(file));
        if (!SqliteRestore.IsAlone(files)) return new DatabaseInUse();
        await using var _ = await TakeWriterTurn(ct);
        return new RestoredBackup(SqliteRestore.Replace(files, file, $"vervangen-{clock.Now():yyyyMMdd-HHmmss}.sqlite"));
    }

    public bool IsDuplicate(Exception exception, out string where)
    {
        var duplicate = (exception as SqliteException ?? exception.InnerException as SqliteException) is { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey } sqlite ? sqlite : null;
        where = duplicate?.Message.Split("failed: ").Last().TrimEnd('\'', '.') ?? "";
        return duplicate is not null;
    }

    public bool IsBrokenReference(Exception exception) =>
        (exception as SqliteException ?? exception.InnerException as SqliteException)?.SqliteExtendedErrorCode == ConstraintForeignKey;

    private AccountsDb Accounts()
    {
        var options = new DbContextOptionsBuilder<AccountsDb>();
        SqliteServices.UseAccounts(options, files.ConnectionString);
        return new AccountsDb(options.Options, this);
    }

    /// <summary>The lock that other processes see: whoever holds the file open alone may write.</summary>
    private async Task<FileStream> OpenDoor(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new FileStream(files.WriterLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Directory.Exists(files.Folder))
            {
                await Task.Delay(Glance, ct);
            }
        }
    }
}
