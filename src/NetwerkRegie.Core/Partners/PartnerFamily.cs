using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Succession;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner with what it is a part of, its parts, and what it came from and became; the earliest first. Without its labels.</summary>
internal sealed record PartnerFamily(Partner Partner, PartnerRow Row, PartnerRow? Whole, IReadOnlyList<PartnerRow> Parts, IReadOnlyList<SuccessionRow> Successions)
{
    /// <summary>The family of a partner, null when there is none: one statement. A partner has few addresses, numbers and predecessors, so they come along with its own row; labels, of which there may be many, do not.</summary>
    public static async Task<PartnerFamily?> Of(PartnerId id, NetworkDb db, CancellationToken ct)
    {
        var own = db.Partners().AsNoTracking().Include(p => p.Locations).Include(p => p.Identifiers).Where(p => p.Id == id);
        var whole = db.Partners().Where(p => p.Id == id).Select(p => p.PartOf);

        // Put in order here: an order in the statement would make SQLite walk through all partners.
        var family = await db.PartnerRows().Where(row => row.Id == id || row.PartOf == id || row.Id == whole.FirstOrDefault()).LeftJoin(own, row => row.Id, p => p.Id, (row, p) => new
        {
            Row = row,
            Partner = p,
            CameFrom = db.SuccessionRows().Where(s => s.New == p!.Id).ToList(),
            Became = db.SuccessionRows().Where(s => s.Old == p!.Id).ToList(),
        }).AsSingleQuery().ToListAsync(ct);
        if (family.Find(relative => relative.Partner is not null) is not { Partner: { } partner } self) return null;
        return new PartnerFamily(
            partner,
            self.Row,
            family.Find(relative => relative.Row.Id == partner.PartOf)?.Row,
            [.. family.Select(relative => relative.Row).Where(row => row.PartOf == id).OrderBy(row => row.SortName, StringComparer.Ordinal).ThenBy(row => row.Id)],
            [.. self.CameFrom.Concat(self.Became).OrderBy(s => s.On).ThenBy(s => s.OldName, StringComparer.Ordinal)]);
    }
}
