using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Reads what is compared of partners, in the order in which they came: three statements, whatever their number.</summary>
internal sealed class TraitsReader(NetworkDb db)
{
    /// <summary>So many are worth the work of all processors.</summary>
    private const int Many = 1000;

    /// <summary>A number for every partner that becomes another when the partner or one of its parts does: undo may give back a part alone.</summary>
    public async Task<Dictionary<PartnerId, ulong>> Versions(CancellationToken ct)
    {
        var versions = await db.Partners().AsNoTracking().Select(p => new { p.Id, p.Version }).ToDictionaryAsync(p => p.Id, p => Mix(p.Id.Value, p.Version), ct);
        var identifiers = await db.Set<PartnerIdentifier>().AsNoTracking().Select(i => new { i.Partner, i.Id, i.Version }).ToListAsync(ct);
        var locations = await db.Set<PartnerLocation>().AsNoTracking().Select(l => new { l.Partner, l.Id, l.Version }).ToListAsync(ct);
        foreach (var part in identifiers) Count(part.Partner, part.Id.Value, part.Version);
        foreach (var part in locations) Count(part.Partner, part.Id.Value, part.Version);
        return versions;

        void Count(PartnerId partner, Guid part, OperationId version)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrNullRef(versions, partner);
            if (!Unsafe.IsNullRef(ref sum)) sum += Mix(part, version);
        }
    }

    /// <summary>Of all partners.</summary>
    public Task<List<PartnerTraits>> All(CancellationToken ct) => Read(db.Partners(), db.Set<PartnerIdentifier>(), db.Set<PartnerLocation>(), ct);

    /// <summary>Of these, as far as they are there. Without their numbers where there is none to compare them with.</summary>
    public Task<List<PartnerTraits>> Of(IReadOnlyCollection<PartnerId> partners, CancellationToken ct, bool withNumbers = true) => Read(
        db.Partners().Where(p => EF.Parameter(partners).Contains(p.Id)),
        withNumbers ? db.Set<PartnerIdentifier>().Where(i => EF.Parameter(partners).Contains(i.Partner)) : null,
        db.Set<PartnerLocation>().Where(l => EF.Parameter(partners).Contains(l.Partner)),
        ct);

    private static ulong Mix(Guid row, OperationId version) => ((ulong)(uint)HashCode.Combine(row, version) << 32) | (uint)HashCode.Combine(version, row);

    private static async Task<List<PartnerTraits>> Read(IQueryable<Partner> partners, IQueryable<PartnerIdentifier>? identifiers, IQueryable<PartnerLocation> locations, CancellationToken ct)
    {
        var rows = await partners.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.Type, p.PartOf, p.Status, p.Phone, p.Email, p.Website }).ToListAsync(ct);
        var numbers = (identifiers is null ? [] : await identifiers.AsNoTracking().Select(i => new { i.Partner, i.Scheme, i.Value }).ToListAsync(ct)).ToLookup(i => i.Partner, i => new Identifier(i.Scheme, i.Value));
        var places = (await locations.AsNoTracking().OrderBy(l => l.Position).Select(l => new { l.Partner, l.Street, l.Number, l.Postcode, l.Place, l.Country }).ToListAsync(ct))
            .ToLookup(l => l.Partner, l => new Address(l.Street, l.Number, l.Postcode, l.Place, l.Country));
        var cards = rows.Select(p => (p.Id, Card: new PartnerCard(p.Name, p.Type)
        {
            PartOf = p.PartOf,
            Status = p.Status,
            Phone = p.Phone,
            Email = p.Email,
            Website = p.Website,
            Identifiers = [.. numbers[p.Id]],
            Locations = [.. places[p.Id]],
        }));
        return rows.Count < Many ? [.. cards.Select(row => PartnerTraits.Of(row.Id, row.Card))] : [.. cards.AsParallel().AsOrdered().Select(row => PartnerTraits.Of(row.Id, row.Card))];
    }
}
