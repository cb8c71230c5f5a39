using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>A web address that a list leads to.</summary>
public sealed record WebsiteCell(string Address) : PartnerCell(WebsiteRule.Show(Address))
{
    /// <inheritdoc />
    public override IEnumerable<CellValue> InFile => [new CellValue { Text = Address }];
}

/// <summary>The columns with what stands on a partner's card: how to reach it, where it is, and its numbers.</summary>
internal sealed class FactColumns(NetworkDb db) : IPartnerColumns
{
    private const int FirstPosition = 100;

    private static readonly IReadOnlyList<(string Key, string Title, Func<Facts, PartnerCell?> Cell)> All =
    [
        ("phone", "Field.Partner.Phone", facts => facts.Phone is { } phone ? new PartnerCell(PhoneRule.Show(phone)) : null),
        ("email", "Field.Partner.Email", facts => new PartnerCell(facts.Email)),
        ("website", "Field.Partner.Website", facts => facts.Website is { } website ? new WebsiteCell(website) : null),
        ("part-of", "Field.Partner.PartOf", facts => new PartnerCell(facts.Whole)),
        ("street", "Field.PartnerLocation.Street", facts => new PartnerCell($"{facts.Street} {facts.Number}".Trim() is { Length: > 0 } street ? street : null)),
        ("postcode", "Field.PartnerLocation.Postcode", facts => new PartnerCell(facts.Postcode)),
        ("kvk", "Field.Partner.Kvk", facts => new PartnerCell(facts.Kvk)),
        ("isil", "Field.Partner.Isil", facts => new PartnerCell(facts.Isil)),
        ("description", "Field.Partner.Description", facts => new PartnerCell(facts.Description)),
    ];

    public ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct) =>
        new([.. All.Select((entry, place) => new PartnerColumn(entry.Key, Texts.Say(entry.Title), FirstPosition + place))]);

    public async ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var found = await db.Partners().AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new Facts(
            p.Id,
            p.Phone,
            p.Email,
            p.Website,
            db.Partners().Where(whole => whole.Id == p.PartOf).Select(whole => whole.Name).FirstOrDefault(),
            p.Locations.Where(l => l.Position == 0).Select(l => l.Street).FirstOrDefault(),
            p.Locations.Where(l => l.Position == 0).Select(l => l.Number).FirstOrDefault(),
            p.Locations.Where(l => l.Position == 0).Select(l => l.Postcode).FirstOrDefault(),

            // Asked by a condition on the scheme, the embedded database would walk through all numbers of that scheme for every partner.
            p.Identifiers.Max(i => i.Scheme == IdentifierScheme.Kvk ? i.Value : null),
            p.Identifiers.Max(i => i.Scheme == IdentifierScheme.Isil ? i.Value : null),
            p.Description)).ToListAsync(ct);
        var chosen = All.Where(entry => keys.Contains(entry.Key)).ToList();
        return found.SelectMany(facts => chosen.Select(entry => (Place: (facts.Id, entry.Key), Cell: entry.Cell(facts)))).Where(entry => entry.Cell?.Text is not null)
            .ToDictionary(entry => entry.Place, entry => entry.Cell!);
    }

    private sealed record Facts(
        PartnerId Id, string? Phone, string? Email, string? Website, string? Whole, string? Street, string? Number, string? Postcode, string? Kvk, string? Isil, string? Description);
}
