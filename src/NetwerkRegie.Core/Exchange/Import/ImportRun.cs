using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Work on an import that is going on in this process: how far it is, and a way to stop it.</summary>
public sealed class ImportRun(ImportWork work, Action<BulkStep> told) : IProgress<BulkStep>, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile StrongStep step = new(new BulkStep(BulkStage.Reading, 0, 0));

    /// <summary>Which work.</summary>
    public ImportWork Work => work;

    /// <summary>How far it is; of none when that is not known yet.</summary>
    public BulkStep Step => step.Value;

    /// <summary>Whether somebody stopped it.</summary>
    public bool WasStopped => stopping.IsCancellationRequested;

    /// <summary>Ends when the work does, whatever came of it.</summary>
    public Task Ended => ended.Task;

    internal CancellationToken Stopping => stopping.Token;

    /// <summary>Stops it; what it wrote is taken back.</summary>
    public void Stop() => stopping.Cancel();

    internal void End() => ended.TrySetResult();

    /// <inheritdoc />
    public void Report(BulkStep value)
    {
        step = new StrongStep(value);
        told(value);
    }

    /// <inheritdoc />
    public void Dispose() => stopping.Dispose();

    /// <summary>A step that is replaced as a whole, so that a page never sees half of one and half of the next.</summary>
    private sealed class StrongStep(BulkStep value)
    {
        public BulkStep Value => value;
    }
}
