using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Network.Snapshots;

/// <summary>A snapshot: its figures, its partners as they were called then with theirs, and its text.</summary>
[Allow]
public sealed record GetSnapshot(SnapshotId Snapshot) : IQuery<SnapshotDetails>;

/// <summary>A snapshot as it was frozen. <paramref name="IsIntact"/>: its text still has the control number that it was frozen with.</summary>
public sealed record SnapshotDetails(SnapshotRow Snapshot, bool IsIntact, string Content, IReadOnlyDictionary<string, double?> Figures, IReadOnlyList<FrozenPartner> Partners)
{
    /// <summary>The keys of the figures of a partner, in the order in which they are told.</summary>
    public static IReadOnlyList<string> PartnerFigures => NetworkFigures.OfPartner;
}

/// <summary>A partner of a snapshot under its name of then; <paramref name="HasCard"/>: it still has a card, which a partner that was merged into another has not.</summary>
public sealed record FrozenPartner(PartnerId Id, string Name, PartnerType Type, string? Place, bool HasCard, IReadOnlyDictionary<string, double?> Figures);

internal sealed class GetSnapshotHandler(NetworkDb db) : IQueryHandler<GetSnapshot, SnapshotDetails>
{
    public async Task<Outcome<SnapshotDetails>> Handle(GetSnapshot get, CancellationToken ct)
    {
        var row = await db.NetworkSnapshots().AsNoTracking().Where(s => s.Id == get.Snapshot).Select(s => new SnapshotRow(s.Id, s.Name, s.AsOf, s.TakenAt, s.Partners, s.Ties, s.Hash)).FirstOrDefaultAsync(ct);
        if (row is null) return Outcome.NotFound;
        var text = await db.SnapshotText(get.Snapshot, ct);
        var content = SnapshotContent.Read(text);
        var ids = content.Rows.Partners.Select(partner => partner.Id).ToList();
        var cards = (await db.PartnerRows().Where(partner => ids.Contains(partner.Id)).Select(partner => partner.Id).ToListAsync(ct)).ToHashSet();
        var partners = content.Rows.Partners.Select(partner => new FrozenPartner(partner.Id, partner.Name, partner.Type, partner.Place, cards.Contains(partner.Id), content.PartnerFigures[partner.Id]));
        return new SnapshotDetails(row, NetworkSnapshot.HashOf(text) == row.Hash, text, content.Figures, [.. partners.OrderBy(partner => partner.Name, StringComparer.CurrentCulture).ThenBy(partner => partner.Id)]);
    }
}
