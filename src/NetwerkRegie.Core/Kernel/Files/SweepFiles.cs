using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel.Jobs;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>How long the file of a removed row is kept, so that removing it can be undone.</summary>
public static class FileRetention
{
    /// <summary>In days.</summary>
    public const int Days = 30;
}

/// <summary>Wipes, every day, files that no row keeps, and that none will keep again: a day after their removal can no longer be undone.</summary>
internal sealed class SweepFiles(NetworkDb db, FileStore store, FileRows rows, IDatabaseEngine engine, TimeProvider clock) : IJob
{
    public string Name => "sweep-files";

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task Run(CancellationToken ct)
    {
        var now = clock.Now();
        var until = now.AddDays(-FileRetention.Days - 1);
        store.WipeArrivals(now.AddDays(-1));
        if (store.TakenInBefore(until) is not [_, ..] old) return;
        await using var turn = await engine.TakeWriterTurn(ct);
        var needed = (await rows.All(ct)).Select(row => row.File).Concat(await rows.TouchedSince(until, ct)).ToHashSet();
        foreach (var file in old.Where(file => !needed.Contains(file))) store.Wipe(file);
        db.ChangeTracker.Clear();
    }
}

/// <summary>A row that keeps a file comes back by undo only while its file is surely there: within the days it is kept, and not when it is missing.</summary>
internal sealed class FilesComeBack(NetworkDb db, FileStore store, FileRows rows, OperationScope scope, TimeProvider clock) : IUndoRule
{
    public async Task<Refusal?> Breaks(IReadOnlySet<string> entities, CancellationToken ct)
    {
        var names = rows.Entities.Where(entities.Contains).ToList();
        if (names.Count == 0) return null;
        var undo = scope.Current!.Id;
        var until = clock.Now().AddDays(-FileRetention.Days);
        var back = await db.Changes().AsNoTracking().Where(c => c.Operation == undo && names.Contains(c.Entity) && c.VersionBefore == null && c.After != null).ToListAsync(ct);
        foreach (var row in back)
        {
            var earlier = db.Changes().Where(c => c.Key == row.Key && c.Operation != undo).Select(c => c.Operation);
            var removed = await db.Operations().Where(o => earlier.Contains(o.Id)).MaxAsync(o => (DateTime?)o.At, ct);
            if (removed < until || !store.Holds(FileRows.FileOf(row.After!))) return new FileIsWiped(FileRetention.Days);
        }

        return null;
    }
}
