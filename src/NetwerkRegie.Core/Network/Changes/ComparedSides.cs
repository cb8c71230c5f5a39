using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.Snapshots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Network.Changes;

/// <summary>One side of a comparison by name: a day, or a snapshot with its day.</summary>
internal sealed record ComparedSide(DateOnly Day, SnapshotId? Snapshot, string? Name);

/// <summary>One side of a comparison as it was: its partners and ties, and of a snapshot that is compared as a whole the figures that were frozen with it.</summary>
internal sealed record SideOfComparison(NetworkRows Rows, string? Snapshot, IReadOnlyDictionary<string, double?>? Frozen)
{
    /// <summary>What the sides of the ties said of each other; a snapshot holds no more of it than its figures.</summary>
    public NetworkRatings? Ratings { get; init; }
}

/// <summary>What is still there of what is compared; a snapshot may hold partners and ties that are not.</summary>
internal sealed record StillThere(IReadOnlySet<PartnerId> Partners, IReadOnlySet<TieId> Ties);

/// <summary>Reads what is compared: the network of a day from what is known now, or a snapshot as it was frozen.</summary>
internal sealed class ComparedSides(NetworkDb db, NetworkOnDay network)
{
    /// <summary>The side that is asked; null when there is no such snapshot.</summary>
    public async Task<ComparedSide?> Named(SnapshotId? snapshot, DateOnly? day, DateOnly today, CancellationToken ct) => snapshot is { } id
        ? await db.NetworkSnapshots().AsNoTracking().Where(s => s.Id == id).Select(s => new ComparedSide(s.AsOf, s.Id, s.Name)).FirstOrDefaultAsync(ct)
        : new ComparedSide(day ?? today, null, null);

    /// <summary>Both sides, filtered alike.</summary>
    public async Task<(SideOfComparison Before, SideOfComparison After)> Read(ComparedSide first, ComparedSide second, NetworkFilter filter, CancellationToken ct)
    {
        ComparedSide[] both = [first, second];
        var read = new List<SideOfComparison>();
        foreach (var side in both) read.Add(side.Snapshot is { } snapshot ? await Frozen(snapshot, side.Name!, filter, ct) : await Live(side.Day, filter, ct));
        return (read[0], read[1]);
    }

    /// <summary>What of both sides is still there. Of days that are read from what is known now it is all of it.</summary>
    public async Task<StillThere> Present(SideOfComparison before, SideOfComparison after, CancellationToken ct)
    {
        var partners = before.Rows.Partners.Concat(after.Rows.Partners).Select(partner => partner.Id).ToHashSet();
        var ties = before.Rows.Ties.Concat(after.Rows.Ties).Select(tie => tie.Id).ToHashSet();
        if (before.Snapshot is null && after.Snapshot is null) return new StillThere(partners, ties);
        return new StillThere(
            (await db.PartnerRows().Where(partner => EF.Parameter(partners).Contains(partner.Id)).Select(partner => partner.Id).ToListAsync(ct)).ToHashSet(),
            (await db.TiesThere(ties, ct)).ToHashSet());
    }

    private async Task<SideOfComparison> Live(DateOnly day, NetworkFilter filter, CancellationToken ct)
    {
        var part = (await network.Read(day, ct)).Only(filter);
        return new SideOfComparison(part, null, null) { Ratings = NetworkRatings.Of(part, await db.TieScoreRows(day).ToListAsync(ct)) };
    }

    private async Task<SideOfComparison> Frozen(SnapshotId snapshot, string name, NetworkFilter filter, CancellationToken ct)
    {
        var content = SnapshotContent.Read(await db.SnapshotText(snapshot, ct));
        var part = content.Rows.Only(filter);
        var isWhole = part.Partners.Count == content.Rows.Partners.Count && part.Ties.Count == content.Rows.Ties.Count;
        return new SideOfComparison(part, name, isWhole ? content.Figures : null);
    }
}
