using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>An import that is going on, or went wrong: partners written so far, and of how many.</summary>
public sealed class ImportRun : IProgress<int>, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Partners written.</summary>
    public int Done { get; private set; }

    /// <summary>Rows that write something.</summary>
    public required int Total { get; init; }

    /// <summary>Why it did not come in, when it did not.</summary>
    public Failure? Failure { get; internal set; }

    /// <summary>Somebody stopped it, or it broke; nothing changed.</summary>
    public bool WasStopped { get; internal set; }

    /// <summary>Ends when the import does, whatever came of it.</summary>
    public Task Ended => ended.Task;

    internal CancellationToken Stopping => stopping.Token;

    /// <summary>Stops it; what it wrote is taken back.</summary>
    public void Stop() => stopping.Cancel();

    internal void End() => ended.TrySetResult();

    /// <inheritdoc />
    public void Report(int value) => Done = value;

    /// <inheritdoc />
    public void Dispose() => stopping.Dispose();
}

/// <summary>Runs imports beside the page that asked for them, so that it can show how far they are. What runs is known in this process only: when it ends half way, nothing of the import is left.</summary>
public sealed partial class ImportRuns(IServiceScopeFactory scopes, ILogger<ImportRuns> log)
{
    private readonly ConcurrentDictionary<Guid, ImportRun> runs = new();

    /// <summary>The import that is going on or went wrong, or null.</summary>
    public ImportRun? Find(Guid import) => runs.GetValueOrDefault(import);

    /// <summary>Starts the import, on behalf of the member; once, however often it is asked.</summary>
    public ImportRun Start(StagedImport import, ImportList list, int total, bool skipBadRows, ICurrentMember member)
    {
        var run = new ImportRun { Total = total };
        var going = runs.AddOrUpdate(import.Id, run, (_, known) => known.Ended.IsCompleted ? run : known);
        if (going != run) return going;
        var (id, home, roles, isOperator) = (member.Id, member.Partner, member.Roles.ToList(), member.IsOperator);
        _ = Task.Run(() => TakeIn(run, import, list, skipBadRows, me =>
        {
            if (isOperator) me.ActAsOperator(home);
            else me.SignIn(id!.Value, home!.Value, roles);
        }));
        return run;
    }

    private async Task TakeIn(ImportRun run, StagedImport import, ImportList list, bool skipBadRows, Action<CurrentMember> become)
    {
        await using var scope = scopes.CreateAsyncScope();
        become(scope.ServiceProvider.GetRequiredService<CurrentMember>());
        try
        {
            var outcome = await scope.ServiceProvider.GetRequiredService<ImportDesk>().TakeIn(list, skipBadRows, run, run.Stopping);
            run.Failure = outcome.Failure;
            if (!outcome.IsDone) return;
            await scope.ServiceProvider.GetRequiredService<ImportShelf>().Keep(CameIn(import, list, outcome, scope.ServiceProvider.GetRequiredService<TimeProvider>()), CancellationToken.None);
            runs.TryRemove(import.Id, out _);
        }
        catch (OperationCanceledException)
        {
            run.WasStopped = true;
        }
#pragma warning disable CA1031 // Nobody waits for this work: what broke is logged, and the page says that nothing came in.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            Log.Broke(log, broken, import.Id);
        }
        finally
        {
            run.End();
        }
    }

    private static StagedImport CameIn(StagedImport import, ImportList list, Outcome<PartnerImportResult> outcome, TimeProvider clock) => import with
    {
        State = ImportState.Done,
        At = clock.Now(),
        Tally = new ImportTally(outcome.Value.New, outcome.Value.Changed, outcome.Value.Same, outcome.Value.Refused, list.Ignored),
        Refused = RefusedRows.Reasons(outcome.Value),
        Operation = outcome.Receipt?.Operation?.Value,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Import {Import} broke off; nothing of it is stored")]
        public static partial void Broke(ILogger log, Exception broken, Guid import);
    }
}
