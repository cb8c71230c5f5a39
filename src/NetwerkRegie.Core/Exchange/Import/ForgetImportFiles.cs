using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>Throws the files of old imports away: they hold persons, and after a while nobody looks at them. What came of them stays known.</summary>
internal sealed class ForgetImportFiles(ImportShelf shelf, TimeProvider clock) : IJob
{
    /// <summary>So long a file can be downloaded.</summary>
    public const int DaysKept = 90;

    public string Name => "forget-import-files";

    public TimeSpan Every => TimeSpan.FromHours(12);

    public async Task Run(CancellationToken ct)
    {
        var until = clock.Now().AddDays(-DaysKept);
        foreach (var import in await shelf.All(ct))
        {
            if (import.At < until && shelf.HasFile(import.Id) && shelf.AtWork(import.Library) != import.Id) shelf.Discard(import.Id);
        }
    }
}
