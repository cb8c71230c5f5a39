using System.Collections.Concurrent;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>An export that is being written for a member, who may stop it.</summary>
public sealed class ExportRun(Guid id, MemberId? owner, PreparedExport export, DateTime since, CancellationToken left) : IDisposable
{
    private readonly CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(left);

    /// <summary>Names it in the address of the button that stops it.</summary>
    public Guid Id { get; } = id;

    /// <summary>Who asked for it.</summary>
    public MemberId? Owner { get; } = owner;

    /// <summary>What is written.</summary>
    public PreparedExport Export { get; } = export;

    /// <summary>When it began, UTC.</summary>
    public DateTime Since { get; } = since;

    /// <summary>Raised when the member stops it, or left before it was done.</summary>
    public CancellationToken Stopped => stopping.Token;

    /// <summary>Stops it.</summary>
    public void Stop() => stopping.Cancel();

    /// <inheritdoc />
    public void Dispose() => stopping.Dispose();
}

/// <summary>The exports that are being written by this process, so that the page can show how far they are and stop them.</summary>
public sealed class ExportRuns(TimeProvider clock)
{
    private readonly ConcurrentDictionary<Guid, ExportRun> runs = new();

    /// <summary>The member's own exports, the latest first.</summary>
    public IReadOnlyList<ExportRun> Of(ICurrentMember member) => [.. runs.Values.Where(run => run.Owner == member.Id).OrderByDescending(run => run.Since)];

    /// <summary>Writes the export; gives whether it was written to its end.</summary>
    /// <param name="export">What to write.</param>
    /// <param name="member">Who asked for it.</param>
    /// <param name="file">Stays open.</param>
    /// <param name="left">Raised when nobody waits for it any more.</param>
    public async Task<bool> Write(PreparedExport export, ICurrentMember member, Stream file, CancellationToken left)
    {
        using var run = new ExportRun(Ids.Next(), member.Id, export, clock.Now(), left);
        runs[run.Id] = run;
        try
        {
            await export.Write(file, run.Stopped);
            return true;
        }
        catch (OperationCanceledException) when (run.Stopped.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            runs.TryRemove(run.Id, out _);
        }
    }

    /// <summary>Stops an export of the member; one that is over already, or somebody else's, is left alone.</summary>
    public void Stop(Guid id, ICurrentMember member)
    {
        if (runs.TryGetValue(id, out var run) && run.Owner == member.Id) run.Stop();
    }
}
