using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>Reads what is compared of partners, in the order in which they came: three statements, whatever their number.</summary>
internal sealed class TraitsReader(NetworkDb db)
{
    /// <summary>Of all partners.</summary>
    public IAsyncEnumerable<PartnerTraits> All(CancellationToken ct) => Read(db.Partners(), db.Set<PartnerIdentifier>(), db.Set<PartnerLocation>(), ct);

    /// <summary>Of these, as far as they are there.</summary>
    public IAsyncEnumerable<PartnerTraits> Of(IReadOnlyCollection<PartnerId> partners, CancellationToken ct) => Read(
        db.Partners().Where(p => EF.Parameter(partners).Contains(p.Id)),
        db.Set<PartnerIdentifier>().Where(i => EF.Parameter(partners).Contains(i.Partner)),
        db.Set<PartnerLocation>().Where(l => EF.Parameter(partners).Contains(l.Partner)),
        ct);

    private static async IAsyncEnumerable<PartnerTraits> Read(
        IQueryable<Partner> partners, IQueryable<PartnerIdentifier> identifiers, IQueryable<PartnerLocation> locations, [EnumeratorCancellation] CancellationToken ct)
    {
        var numbers = (await identifiers.AsNoTracking().Select(i => new { i.Partner, i.Scheme, i.Value }).ToListAsync(ct)).ToLookup(i => i.Partner, i => new Identifier(i.Scheme, i.Value));
        var places = (await locations.AsNoTracking().OrderBy(l => l.Position).Select(l => new { l.Partner, l.Street, l.Number, l.Postcode, l.Place, l.Country }).ToListAsync(ct))
            .ToLookup(l => l.Partner, l => new Address(l.Street, l.Number, l.Postcode, l.Place, l.Country));
        var rows = partners.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Name, p.Type, p.PartOf, p.Status, p.Phone, p.Email, p.Website });
        await foreach (var p in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return PartnerTraits.Of(p.Id, new PartnerCard(p.Name, p.Type)
            {
                PartOf = p.PartOf,
                Status = p.Status,
                Phone = p.Phone,
                Email = p.Email,
                Website = p.Website,
                Identifiers = [.. numbers[p.Id]],
                Locations = [.. places[p.Id]],
            });
        }
    }
}
