using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner at one of its locations, written the way an import reads it.</summary>
public sealed record PartnerExportRow(PartnerId Id, string Name, PartnerType Type, PartnerStatus Status)
{
    /// <summary>When it was changed last, UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>The day it stopped taking part.</summary>
    public required DateOnly? EndedOn { get; init; }

    /// <summary>Name of the whole that it is part of.</summary>
    public required string? PartOf { get; init; }

    /// <summary>Id of that whole.</summary>
    public required PartnerId? PartOfId { get; init; }

    /// <summary>The address of this row; null when no location is known.</summary>
    public required LocationSeedRow? Location { get; init; }

    /// <summary>Address on the web.</summary>
    public required string? Website { get; init; }

    /// <summary>Phone number, as people say it.</summary>
    public required string? Phone { get; init; }

    /// <summary>General mail address.</summary>
    public required string? Email { get; init; }

    /// <summary>What it does.</summary>
    public required string? Description { get; init; }

    /// <summary>The numbers others know it by.</summary>
    public required IReadOnlyDictionary<IdentifierScheme, string> Identifiers { get; init; }

    /// <summary>Its themes, target groups and tags; codes as the current language says them.</summary>
    public required ILookup<LabelKind, string> Labels { get; init; }

    /// <summary>What the fields of the network's own say of it.</summary>
    public required IReadOnlyDictionary<PartnerFieldId, CellValue> Fields { get; init; }
}

/// <summary>All partners, to be written to a file as they are read.</summary>
public static class PartnerExportRows
{
    private const int BatchSize = 2000;

    /// <summary>Every partner, the ended ones too: a row for each location, or one when it has none.</summary>
    public static async IAsyncEnumerable<PartnerExportRow> AllPartnerExportRows(this NetworkDb db, [EnumeratorCancellation] CancellationToken ct)
    {
        var own = await db.PartnerFieldsInUse(ct);
        for (var after = default(PartnerId); ;)
        {
            var last = after;
            var batch = await Whole(db.Partners().Where(p => p.Id.CompareTo(last) > 0).OrderBy(p => p.Id).Take(BatchSize)).ToListAsync(ct);
            foreach (var row in (await RowsOf(db, batch, own, ct)).SelectMany(partner => partner.Value)) yield return row;
            if (batch.Count < BatchSize) yield break;
            after = batch[^1].Id;
        }
    }

    /// <summary>The fields of the network's own that are filled in now.</summary>
    internal static async Task<IReadOnlyDictionary<PartnerFieldId, PartnerFieldRow>> PartnerFieldsInUse(this NetworkDb db, CancellationToken ct) =>
        (await db.PartnerFieldRows(ct)).Where(field => field.EndedOn is null).ToDictionary(field => field.Id);

    /// <summary>These partners, each with a row for each of its locations, the main one first, or one when it has none.</summary>
    internal static async Task<IReadOnlyDictionary<PartnerId, IReadOnlyList<PartnerExportRow>>> PartnerExportRowsOf(this NetworkDb db, IReadOnlyList<PartnerId> ids, IReadOnlyDictionary<PartnerFieldId, PartnerFieldRow> own, CancellationToken ct) =>
        (await RowsOf(db, await Whole(db.Partners().Where(p => EF.Parameter(ids).Contains(p.Id))).ToListAsync(ct), own, ct)).ToDictionary();

    private static async Task<IEnumerable<KeyValuePair<PartnerId, IReadOnlyList<PartnerExportRow>>>> RowsOf(NetworkDb db, List<Partner> batch, IReadOnlyDictionary<PartnerFieldId, PartnerFieldRow> own, CancellationToken ct)
    {
        var wholes = await WholesOf(db, batch, ct);
        var ids = batch.ConvertAll(partner => partner.Id);
        var values = own.Count == 0 ? [] : await db.PartnerFieldValues().AsNoTracking().Where(value => EF.Parameter(ids).Contains(value.Partner)).ToListAsync(ct);
        var said = values.Where(value => own.ContainsKey(value.Field)).ToLookup(value => value.Partner);
        return batch.Select(partner => KeyValuePair.Create<PartnerId, IReadOnlyList<PartnerExportRow>>(
            partner.Id, [.. Of(partner, wholes, said[partner.Id].ToDictionary(value => value.Field, value => FieldReading.Export(own[value.Field], value.Answer)))]));
    }

    private static IQueryable<Partner> Whole(IQueryable<Partner> partners) => partners.AsNoTracking().AsSplitQuery().Include(p => p.Locations).Include(p => p.Identifiers).Include(p => p.Labels);

    private static async Task<IReadOnlyDictionary<PartnerId, string>> WholesOf(NetworkDb db, List<Partner> parts, CancellationToken ct)
    {
        var ids = parts.Select(part => part.PartOf).OfType<PartnerId>().Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<PartnerId, string>() : await db.Partners().Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
    }

    private static IEnumerable<PartnerExportRow> Of(Partner partner, IReadOnlyDictionary<PartnerId, string> wholes, IReadOnlyDictionary<PartnerFieldId, CellValue> own)
    {
        var locations = partner.Locations.OrderBy(location => location.Position).Select(location => (LocationSeedRow?)new LocationSeedRow(
            location.Name, location.Street, location.Number, location.Postcode, location.Place, location.Country, location.Municipality, location.Latitude, location.Longitude));
        var identifiers = partner.Identifiers.ToDictionary(identifier => identifier.Scheme, identifier => identifier.Value);
        var labels = partner.Labels.ToLookup(label => label.Kind, label => Word(label.Label));
        return locations.DefaultIfEmpty(null).Select(location => new PartnerExportRow(partner.Id, partner.Name, partner.Type, partner.Status)
        {
            ChangedAt = partner.ChangedAt,
            EndedOn = partner.EndedOn,
            PartOf = partner.PartOf is { } whole ? wholes[whole] : null,
            PartOfId = partner.PartOf,
            Location = location,
            Website = partner.Website,
            Phone = partner.Phone is { } phone ? PhoneRule.Show(phone) : null,
            Email = partner.Email,
            Description = partner.Description,
            Identifiers = identifiers,
            Labels = labels,
            Fields = own,
        });
    }

    internal static string Word(Label label) => label.Kind switch
    {
        LabelKind.Theme => CodeList.Themes.Word(label.Value),
        LabelKind.TargetGroup => CodeList.TargetGroups.Word(label.Value),
        _ => label.Value,
    };
}
