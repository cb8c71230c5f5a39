using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners;

/// <summary>Fills an empty network with partners who joined in the past. A whole stands before its parts.</summary>
[Allow(Role.Administrator)]
public sealed record SeedPartners(IReadOnlyList<PartnerSeedRow> Partners) : ICommand<IReadOnlyDictionary<string, PartnerId>>;

internal sealed class SeedPartnersHandler(NetworkDb db) : ICommandHandler<SeedPartners, IReadOnlyDictionary<string, PartnerId>>
{
    public async Task<Outcome<IReadOnlyDictionary<string, PartnerId>>> Handle(SeedPartners seed, CancellationToken ct)
    {
        if (await db.Partners().AnyAsync(ct)) return new NotEmpty();
        var ids = new Dictionary<string, PartnerId>(StringComparer.Ordinal);
        foreach (var row in seed.Partners)
        {
            var partner = Partner.Register(Card(row, row.PartOf is { } whole ? ids[whole] : null), row.RegisteredAt, row.InConsortium);
            if (row.EndedOn is { } day && partner.End(day, day.StartInAmsterdam()) is { } refusal) return refusal;
            db.Add(partner);
            ids.Add(row.Key, partner.Id);
        }

        return ids;
    }

    private static PartnerCard Card(PartnerSeedRow row, PartnerId? whole) => new(row.Name, row.Type)
    {
        PartOf = whole,
        Status = row.Status,
        Description = row.Description,
        Website = WebsiteRule.Read(row.Website).Value,
        Phone = PhoneRule.Read(row.Phone).Value,
        Email = EmailRule.Read(row.Email).Value,
        Identifiers = [.. row.Identifiers.Select(pair => new Identifier(pair.Key, pair.Value))],
        Locations = [.. row.Locations.Select(place => new Address(place.Street, place.Number, place.Postcode, place.Place, place.Country ?? Address.Netherlands)
        {
            Name = place.Name,
            Municipality = place.Municipality,
            Latitude = place.Latitude,
            Longitude = place.Longitude,
        })],
        Labels = [.. Labels(LabelKind.Theme, row.Themes), .. Labels(LabelKind.TargetGroup, row.TargetGroups), .. Labels(LabelKind.Tag, row.Tags)],
    };

    private static IEnumerable<Label> Labels(LabelKind kind, IReadOnlyList<string> values) => values.Select(value => new Label(kind, value));
}
