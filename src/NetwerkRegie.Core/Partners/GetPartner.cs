using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Fields;

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
    IReadOnlyList<PartnerHappening> Happenings)
{
    /// <summary>What the fields of the network's own say of it, in their order: name and words; null for one that is not filled in.</summary>
    public IReadOnlyList<(string Name, string? Text)> Fields { get; init; } = [];
}

internal sealed class GetPartnerHandler(NetworkDb db, PartnerTrail trail, PartnerFieldBook book, FreshAnswers answers, IEnumerable<IPartnerInvolvement> involvements) : IQueryHandler<GetPartner, PartnerDetails>
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
        // A partner has few addresses and numbers: together they cost one statement, and labels, of which there may be many, another.
        if (await db.Partners().AsNoTracking().Include(p => p.Locations).Include(p => p.Identifiers).AsSingleQuery().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } partner) return new Seen(null);
        var labels = await db.PartnerLabelRows().Where(label => label.Partner == id).ToListAsync(ct);
        var family = await db.PartnerRows().Where(p => p.Id == partner.Id || p.Id == partner.PartOf || p.PartOf == partner.Id).OrderBy(p => p.SortName).ThenBy(p => p.Id).ToListAsync(ct);
        var involved = new List<Involvement>();
        foreach (var room in involvements) involved.AddRange(await room.Of(partner.Id, ct));
        return new Seen(new PartnerDetails(
            family.Single(p => p.Id == partner.Id),
            CardOf(partner, labels),
            partner.EndedOn,
            family.Find(p => p.Id == partner.PartOf),
            [.. family.Where(p => p.PartOf == partner.Id)],
            [],
            involved,
            await trail.Of(partner.Id, ct)) { Fields = await Fields(partner, ct) });
    }

    private async Task<IReadOnlyList<(string Name, string? Text)>> Fields(Partner partner, CancellationToken ct)
    {
        var fields = await book.Open(ct);
        if (fields.Count == 0) return [];
        var values = (await book.ValuesOf([partner.Id], ct)).ToDictionary(value => value.Field, value => value.Answer);
        return [.. fields.Where(field => field.IsFor(partner.Type) || values.ContainsKey(field.Id)).Select(field => (field.Name, values.TryGetValue(field.Id, out var answer) ? FieldReading.Say(field, answer) : null))];
    }

    private sealed record Seen(PartnerDetails? Details);

    /// <summary>The card of a partner with all its parts.</summary>
    internal static PartnerCard CardOf(Partner partner) => CardOf(partner, partner.Labels.Select(label => new PartnerLabelRow { Partner = partner.Id, Kind = label.Kind, Value = label.Value }));

    private static PartnerCard CardOf(Partner partner, IEnumerable<PartnerLabelRow> labels) => new(partner.Name, partner.Type)
    {
        PartOf = partner.PartOf,
        Status = partner.Status,
        Website = partner.Website,
        Phone = partner.Phone,
        Email = partner.Email,
        Description = partner.Description,
        Locations = [.. partner.Locations.OrderBy(location => location.Position).Select(location => location.Address)],
        Identifiers = [.. partner.Identifiers.Select(identifier => identifier.Identifier).OrderBy(identifier => identifier.Scheme)],
        Labels = [.. labels.Select(label => new Label(label.Kind, label.Value)).OrderBy(label => label.Kind).ThenBy(label => label.Value, StringComparer.Ordinal)],
    };
}
