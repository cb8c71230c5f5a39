using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Succession;

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

    /// <summary>What it came from and what it became, the earliest first.</summary>
    public IReadOnlyList<SuccessionRow> Successions { get; init; } = [];

    /// <summary>Which of one's own contacts worked here before, and where those who are here now were before.</summary>
    public FormerPosts Former { get; init; } = FormerPosts.None;
}

internal sealed class GetPartnerHandler(NetworkDb db, PartnerTrail trail, PartnerInvolvements involvements, FreshAnswers answers) : IQueryHandler<GetPartner, PartnerDetails>
{
    public async Task<Outcome<PartnerDetails>> Handle(GetPartner get, CancellationToken ct)
    {
        var seen = await answers.To($"card {get.Partner} {CultureInfo.CurrentUICulture.Name}", () => Look(get.Partner, ct), ct);
        if (seen.Details is not { } details) return Outcome.NotFound;

        // What is known of persons is asked of the database each time, and kept nowhere else.
        var people = await PartnerPeople.At(get.Partner, db, ct);
        return details with { Contacts = people.Contacts, Former = people.Former, Happenings = await trail.Read(seen.Trail, ct) };
    }

    private async Task<Seen> Look(PartnerId id, CancellationToken ct)
    {
        if (await PartnerFamily.Of(id, db, ct) is not { } family) return new Seen(null, []);
        var labels = await db.PartnerLabelRows().Where(label => label.Partner == id).ToListAsync(ct);
        return new Seen(new PartnerDetails(
            family.Row,
            CardOf(family.Partner, labels),
            family.Partner.EndedOn,
            family.Whole,
            family.Parts,
            [],
            await involvements.Of(id, ct),
            []) { Fields = Said(await db.PartnerFieldsOf(id, ct), family.Partner.Type), Successions = family.Successions }, await trail.Of(id, ct));
    }

    /// <summary>The fields that are asked of such a partner or that it answers, and what it answers.</summary>
    private static IReadOnlyList<(string Name, string? Text)> Said(IReadOnlyList<(PartnerFieldRow Field, FieldAnswer? Answer)> fields, PartnerType type) =>
        [.. from said in fields
            where said.Field.EndedOn is null && (said.Field.IsFor(type) || said.Answer is not null)
            select (said.Field.Name, said.Answer is { } answer ? FieldReading.Say(said.Field, answer) : null)];

    private sealed record Seen(PartnerDetails? Details, IReadOnlyList<TrailStep> Trail);

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
