using System.Data;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using Npgsql;

namespace NetwerkRegie.PostgreSql;

/// <summary>The server database, where one machine is outgrown: it divides the turns to write by itself, row by row.</summary>
internal sealed class PostgreSqlEngine(NetworkSettings settings, TimeProvider clock) : IDatabaseEngine
{
    private const int MostLooks = 10;
    private const int BetweenLooks = 100;

    public string Name => "postgresql";

    public string HoldRow => " FOR UPDATE";

    public Task<WriterTurn> TakeWriterTurn(CancellationToken ct) => Task.FromResult(new WriterTurn(TimeSpan.Zero, () => ValueTask.CompletedTask));

    public async Task<IAsyncDisposable> StandStill(NetworkDb db, CancellationToken ct) => await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    public async Task<string?> Migrate(NetworkDb db, CancellationToken ct)
    {
        await using var accounts = Accounts();
        var backup = await Schemas.Migrate(db, accounts, async next =>
        {
            var file = Path.Combine(settings.DataFolder, "backups", $"voor-{next}-{clock.Now():yyyyMMdd-HHmmss}.dump");
            await Backup(db, file, ct);
            return file;
        }, ct);
        await PostgreSqlSearch.Install(db, ct);
        return backup;
    }

    public async Task<bool> SchemaIsCurrent(NetworkDb db, CancellationToken ct)
    {
        await using var accounts = Accounts();
        return await Schemas.AreCurrent(db, accounts, ct);
    }

    public Task Backup(NetworkDb db, string file, CancellationToken ct) => Dump(file, ct);

    public async Task<Outcome<RestoredBackup>> Restore(string file, CancellationToken ct)
    {
        if (!await IsDump(file, ct)) return new NotABackup(Path.GetFileName(file));
        if (!await IsAlone(ct)) return new DatabaseInUse();
        var kept = Path.Combine(settings.DataFolder, "backups", $"vervangen-{clock.Now():yyyyMMdd-HHmmss}.dump");
        await Dump(kept, ct);
        await Run("pg_restore", ["--clean", "--if-exists", "--single-transaction", "--no-owner", "--dbname", new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database!, file], ct);
        return new RestoredBackup(kept);
    }

    public bool IsDuplicate(Exception exception, out string where)
    {
        var duplicate = (exception as PostgresException ?? exception.InnerException as PostgresException) is { SqlState: PostgresErrorCodes.UniqueViolation } postgres ? postgres : null;
        where = duplicate?.ConstraintName ?? "";
        return duplicate is not null;
    }

    public bool IsBrokenReference(Exception exception) =>
        (exception as PostgresException ?? exception.InnerException as PostgresException)?.SqlState == PostgresErrorCodes.ForeignKeyViolation;

    private AccountsDb Accounts()
    {
        var options = new DbContextOptionsBuilder<AccountsDb>();
        PostgreSqlServices.UseAccounts(options, settings.ConnectionString!);
        return new AccountsDb(options.Options, this);
    }

    private Task Dump(string file, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        return Run("pg_dump", ["--format=custom", "--exclude-schema=keys", "--file", file], ct);
    }

    private static async Task<bool> IsDump(string file, CancellationToken ct)
    {
        var head = new byte[5];
        await using var stream = File.OpenRead(file);
        return await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct) == head.Length && head.AsSpan().SequenceEqual("PGDMP"u8);
    }

    /// <summary>Whether nobody else is in the database. The server lists a connection that was closed, such as our own of just now, for a moment longer.</summary>
    private async Task<bool> IsAlone(CancellationToken ct)
    {
        NpgsqlConnection.ClearAllPools();
        for (var looks = 1; looks < MostLooks; looks++)
        {
            if (await NobodyElse(ct)) return true;
            await Task.Delay(BetweenLooks, ct);
        }

        return await NobodyElse(ct);
    }

    private async Task<bool> NobodyElse(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        return (long)(await command.ExecuteScalarAsync(ct))! == 0;
    }

    private async Task Run(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var target = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["--host", target.Host!, "--port", $"{target.Port}", "--username", target.Username!, .. arguments]) start.ArgumentList.Add(argument);
        if (program == "pg_dump") start.ArgumentList.Add(target.Database!);
        start.Environment["PGPASSWORD"] = target.Password;
        using var running = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        var complaint = await running.StandardError.ReadToEndAsync(ct);
        await running.WaitForExitAsync(ct);
        if (running.ExitCode != 0) throw new InvalidOperationException($"{program}: {complaint.Trim()}");
    }
}
