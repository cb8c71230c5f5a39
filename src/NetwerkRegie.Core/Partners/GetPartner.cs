using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner's card: what everybody may know, and one's own library's contacts there.</summary>
[Allow]
public sealed record GetPartner(PartnerId Partner) : IQuery<PartnerDetails>;

/// <summary>Everything on the card that this room knows.</summary>
public sealed record PartnerDetails(
    PartnerRow Partner,
    PartnerCard Card,
    DateOnly? EndedOn,
    PartnerRow? Whole,
    IReadOnlyList<PartnerRow> Parts,
    IReadOnlyList<ContactRow> Contacts,
    IReadOnlyList<Involvement> Involvements,
    IReadOnlyList<PartnerHappening> Happenings);

internal sealed class GetPartnerHandler(NetworkDb db, PartnerTrail trail, FreshAnswers answers, IEnumerable<IPartnerInvolvement> involvements) : IQueryHandler<GetPartner, PartnerDetails>
{
    public async Task<Outcome<PartnerDetails>> Handle(GetPartner get, CancellationToken ct)
    {
        if ((await answers.To($"card {get.Partner} {CultureInfo.CurrentUICulture.Name}", () => Look(get.Partner, ct), ct)).Details is not { } details) return Outcome.NotFound;

        // What is known of persons is asked of the database each time, and kept nowhere else.
        var contacts = await db.Contacts().Where(c => c.Partner == get.Partner && c.EndedOn == null).Rows().OrderBy(c => c.Name).ThenBy(c => c.Id).ToListAsync(ct);
        return details with { Contacts = contacts };
    }

    private async Task<Seen> Look(PartnerId id, CancellationToken ct)
    {
        if (await db.Partners().AsNoTracking().Load(id, ct) is not { } partner) return new Seen(null);
        var family = await db.PartnerRows().Where(p => p.Id == partner.Id || p.Id == partner.PartOf || p.PartOf == partner.Id).OrderBy(p => p.SortName).ThenBy(p => p.Id).ToListAsync(ct);
        var involved = new List<Involvement>();
        foreach (var room in involvements) involved.AddRange(await room.Of(partner.Id, ct));
        return new Seen(new PartnerDetails(
            family.Single(p => p.Id == partner.Id),
            CardOf(partner),
            partner.EndedOn,
            family.Find(p => p.Id == partner.PartOf),
            [.. family.Where(p => p.PartOf == partner.Id)],
            [],
            involved,
            await trail.Of(partner.Id, ct)));
    }

    private sealed record Seen(PartnerDetails? Details);

    private static PartnerCard CardOf(Partner partner) => new(partner.Name, partner.Type)
    {
        PartOf = partner.PartOf,
        Status = partner.Status,
        Website = partner.Website,
        Phone = partner.Phone,
        Email = partner.Email,
        Description = partner.Description,
        Locations = [.. partner.Locations.OrderBy(location => location.Position).Select(location => location.Address)],
        Identifiers = [.. partner.Identifiers.Select(identifier => identifier.Identifier).OrderBy(identifier => identifier.Scheme)],
        Labels = [.. partner.Labels.Select(label => label.Label).OrderBy(label => label.Kind).ThenBy(label => label.Value, StringComparer.Ordinal)],
    };
}
