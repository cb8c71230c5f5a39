using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel.Jobs;

namespace NetwerkRegie.Core.Kernel.Operations;

/// <summary>Links new operations to the chain, in the order of their ids, a little after they were saved so that none slips in between.</summary>
internal sealed class SealHistory(NetworkDb db, IDatabaseEngine engine, TimeProvider clock) : IJob
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    public string Name => "seal-history";

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task Run(CancellationToken ct)
    {
        await using var turn = await engine.TakeWriterTurn(ct);
        var last = await db.Seals().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(ct);
        var until = clock.Now() - Settled;
        var open = await db.Operations().AsNoTracking().Where(o => o.At <= until && !db.Seals().Any(s => s.Operation == o.Id)).OrderBy(o => o.Id).Take(BatchSize).ToListAsync(ct);
        var (number, hash) = (last?.Number ?? 0, last?.Hash ?? "");
        foreach (var operation in open)
        {
            hash = await HistoryHash.Of(db, hash, operation, ct);
            db.Seals().Add(Seal.On(++number, operation.Id, hash));
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}

/// <summary>The hash of one link: SHA-256 over the link before, the operation, and its changes as they are stored.</summary>
internal static class HistoryHash
{
    public static async Task<string> Of(NetworkDb db, string before, Operation operation, CancellationToken ct)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(params ReadOnlySpan<object?> parts)
        {
            foreach (var part in parts) sha.AppendData(Encoding.UTF8.GetBytes($"{part}\u001f"));
        }

        Add(before, operation.Id, operation.At.Ticks, operation.By, operation.Partner, operation.Command, operation.NotUndoable, operation.Undoes);
        await foreach (var change in db.Changes().AsNoTracking().Where(c => c.Operation == operation.Id).OrderBy(c => c.Position).AsAsyncEnumerable().WithCancellation(ct))
        {
            Add(change.Position, change.Entity, change.Key, change.Person, change.VersionBefore, change.VersionAfter, change.Before, change.After);
        }

        return Convert.ToHexString(sha.GetHashAndReset());
    }
}
