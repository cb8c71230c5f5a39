using System.Collections.Concurrent;

namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>Runs work on so many threads and no more: parallel loops take their threads from the scheduler that they start under.</summary>
internal sealed class LimitedThreads : TaskScheduler, IDisposable
{
    private readonly BlockingCollection<Task> _waiting = [];
    private readonly List<Thread> _threads;

    public LimitedThreads(int count)
    {
        _threads = [.. Enumerable.Range(0, count).Select(_ => new Thread(Work) { IsBackground = true })];
        foreach (var thread in _threads) thread.Start();
    }

    public override int MaximumConcurrencyLevel => _threads.Count;

    public T Run<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, this).GetAwaiter().GetResult();

    public void Dispose()
    {
        _waiting.CompleteAdding();
        foreach (var thread in _threads) thread.Join();
        _waiting.Dispose();
    }

    protected override IEnumerable<Task> GetScheduledTasks() => [.. _waiting];

    protected override void QueueTask(Task task) => _waiting.Add(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => _threads.Contains(Thread.CurrentThread) && TryExecuteTask(task);

    private void Work()
    {
        foreach (var task in _waiting.GetConsumingEnumerable()) TryExecuteTask(task);
    }
}
