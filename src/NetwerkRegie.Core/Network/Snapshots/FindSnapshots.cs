using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Network.Snapshots;

/// <summary>The snapshots of the network, the newest day first.</summary>
[Allow]
public sealed record FindSnapshots : IQuery<IReadOnlyList<SnapshotRow>>;

/// <summary>A snapshot in a list.</summary>
public sealed record SnapshotRow(SnapshotId Id, string Name, DateOnly AsOf, DateTime TakenAt, int Partners, int Ties, string Hash);

internal sealed class FindSnapshotsHandler(NetworkDb db, FreshAnswers answers) : IQueryHandler<FindSnapshots, IReadOnlyList<SnapshotRow>>
{
    public async Task<Outcome<IReadOnlyList<SnapshotRow>>> Handle(FindSnapshots find, CancellationToken ct) => await answers.To("snapshots", () => Look(ct), ct);

    private Task<List<SnapshotRow>> Look(CancellationToken ct) => db.NetworkSnapshots().AsNoTracking().OrderByDescending(s => s.AsOf).ThenByDescending(s => s.TakenAt).ThenBy(s => s.Id)
        .Select(s => new SnapshotRow(s.Id, s.Name, s.AsOf, s.TakenAt, s.Partners, s.Ties, s.Hash)).ToListAsync(ct);
}
