using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Exchange;

/// <summary>How long an answer waits for work beside the page: short lists are done by then, and whoever sent one sees the end at once.</summary>
internal static class Patience
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(2);

    public static Task Wait(Outcome<ImportRun> started, CancellationToken ct) => started.IsDone ? Wait(started.Value, ct) : Task.CompletedTask;

    public static Task Wait(ImportRun? run, CancellationToken ct) => run is null ? Task.CompletedTask : Task.WhenAny(run.Ended, Task.Delay(Long, ct));
}
