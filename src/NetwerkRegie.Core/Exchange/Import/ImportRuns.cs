using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetwerkRegie.Core.Exchange.Import.Kinds;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Another import of this library is being worked on.</summary>
public sealed record ImportIsBusy(string FileName) : Refusal;

/// <summary>
/// Tries lists out and takes them in beside the page that asked for it, one at a time for each library. A list is taken in as one operation, so
/// when the program ends half way nothing of it is left; the card still says what was being done, and the file is there to begin again.
/// </summary>
public sealed partial class ImportRuns(IServiceScopeFactory scopes, ImportShelf shelf, TimeProvider clock, ILogger<ImportRuns> log)
{
    private readonly ConcurrentDictionary<Guid, ImportRun> runs = new();

    /// <summary>The work on the import in this process, or null.</summary>
    public ImportRun? Find(Guid import) => runs.GetValueOrDefault(import);

    /// <summary>Begins the work, on behalf of the member; a refusal when the library has another import at work.</summary>
    public async Task<Outcome<ImportRun>> Start(StagedImport import, ImportWork work, ICurrentMember member)
    {
        if (Find(import.Id) is { } going) return going;
        if (await shelf.TakeTurn(import) is not { } turn) return await Busy(import);
        var begun = import with { Job = new ImportJob(work, clock.Now()), Ending = null, Why = null };
        var run = new ImportRun(work, step => Note(begun, step));
        try
        {
            shelf.KeepNow(begun);
            runs[import.Id] = run;
        }
        catch
        {
            turn.Dispose();
            throw;
        }

        var (id, home, roles, isOperator) = (member.Id, member.Partner, member.Roles.ToList(), member.IsOperator);
        _ = Task.Run(async () =>
        {
            using (turn)
            {
                await Do(run, begun, me =>
                {
                    if (isOperator) me.ActAsOperator(home);
                    else me.SignIn(id!.Value, home!.Value, roles);
                });
                runs.TryRemove(import.Id, out _);
            }

            run.End();
        });
        return run;
    }

    /// <summary>The operation is written on the card before anything of it is stored, so that whoever finds the card after a crash can see whether it came in.</summary>
    private void Note(StagedImport begun, BulkStep step)
    {
        if (step is { Stage: BulkStage.Writing, Done: 0, Operation: { } operation }) shelf.KeepNow(begun with { Job = begun.Job! with { Operation = operation.Value } });
    }

    private async Task<Outcome<ImportRun>> Busy(StagedImport import) =>
        new ImportIsBusy(shelf.AtWork(import.Library) is { } other && await shelf.Find(other, CancellationToken.None) is { } card ? card.FileName : "");

    private async Task Do(ImportRun run, StagedImport import, Action<CurrentMember> become)
    {
        var card = import with { Job = null };
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            become(scope.ServiceProvider.GetRequiredService<CurrentMember>());
            card = await Work(run, card, scope.ServiceProvider);
        }
        catch (OperationCanceledException)
        {
            card = card with { Ending = ImportEnding.Stopped };
        }
#pragma warning disable CA1031 // Nobody waits for this work: what broke is logged, and the page says that nothing came in.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            Log.Broke(log, broken, import.Id);
            card = card with { Ending = ImportEnding.Broke };
        }

        await shelf.Keep(card, CancellationToken.None);
    }

    private async Task<StagedImport> Work(ImportRun run, StagedImport card, IServiceProvider services)
    {
        var (kind, choices) = (services.GetServices<IListKind>().Single(kind => kind.Kind == card.Kind), new ImportChoices(card.SkipBadRows, card.RestoreEnded));
        await using var file = shelf.Open(card);
        var read = await kind.Read(file, card.FileName, card.Meanings, run, run.Stopping);
        if (!read.IsDone) return Refused(card, read.Failure!);
        var list = read.Value;
        if (run.Work == ImportWork.Try)
        {
            var trial = list.Unfit is { } unfit ? ImportTrial.OfUnfit(list, unfit) : await list.Try(choices, run, run.Stopping);
            if (trial.IsDone) await shelf.KeepTrial(card.Id, trial.Value, CancellationToken.None);
            return trial.IsDone ? card : Refused(card, trial.Failure!);
        }

        var outcome = await list.TakeIn(choices, run, run.Stopping);
        return outcome.IsDone ? card.CameIn(outcome.Value, outcome.Receipt?.Operation?.Value, clock.Now()) : Refused(card, outcome.Failure!);
    }

    private static StagedImport Refused(StagedImport card, Failure failure) =>
        card with { Ending = ImportEnding.Refused, Why = failure is Failure.Refused refused ? Texts.Of(refused.Refusal) : Texts.Say("Exchange.NotAllowed") };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Import {Import} broke off; nothing of it is stored")]
        public static partial void Broke(ILogger log, Exception broken, Guid import);
    }
}
