using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>What is known of a partner where its row is written: its own facts, and the tie with one's own organisation.</summary>
public sealed record PartnerSheetRow(PartnerExportRow Partner, PartnerTie? Tie = null);

/// <summary>Partners as a table: which columns there are, by a key that never changes, and what stands in them. A saved view hands its own list of keys.</summary>
public static class PartnerSheet
{
    /// <summary>What the list on the screen shows, in its order.</summary>
    public static readonly IReadOnlyList<string> Seen = ["Name", "Type", "Place", "OurLevel", "TheirLevel", "Status", "Changed"];

    /// <summary>What an import reads back, in the order of a card.</summary>
    public static readonly IReadOnlyList<string> Whole =
    [
        "Name", "Type", "Status", "PartOf", "Location", "Street", "Number", "Postcode", "Place", "Country", "Phone", "Email", "Website", "Kvk", "Rsin", "Oin", "Isil", "Cbs", "Themes", "TargetGroups", "Tags",
        "Description",
    ];

    private static readonly FrozenDictionary<string, Func<PartnerSheetRow, OutgoingValue>> Columns = new Dictionary<string, Func<PartnerSheetRow, OutgoingValue>>(StringComparer.OrdinalIgnoreCase)
    {
        ["Name"] = row => row.Partner.Name,
        ["Type"] = row => Texts.Of(row.Partner.Type),
        ["Status"] = row => Texts.Of(row.Partner.Status),
        ["PartOf"] = row => row.Partner.PartOf,
        ["Location"] = row => row.Partner.Location?.Name,
        ["Street"] = row => row.Partner.Location?.Street,
        ["Number"] = row => row.Partner.Location?.Number,
        ["Postcode"] = row => row.Partner.Location?.Postcode,
        ["Place"] = row => row.Partner.Location?.Place,
        ["Country"] = row => row.Partner.Location?.Country,
        ["Phone"] = row => row.Partner.Phone,
        ["Email"] = row => row.Partner.Email,
        ["Website"] = row => row.Partner.Website,
        ["Kvk"] = row => row.Partner.Identifiers.GetValueOrDefault(IdentifierScheme.Kvk),
        ["Rsin"] = row => row.Partner.Identifiers.GetValueOrDefault(IdentifierScheme.Rsin),
        ["Oin"] = row => row.Partner.Identifiers.GetValueOrDefault(IdentifierScheme.Oin),
        ["Isil"] = row => row.Partner.Identifiers.GetValueOrDefault(IdentifierScheme.Isil),
        ["Cbs"] = row => row.Partner.Identifiers.GetValueOrDefault(IdentifierScheme.Cbs),
        ["Themes"] = row => Words(row, LabelKind.Theme),
        ["TargetGroups"] = row => Words(row, LabelKind.TargetGroup),
        ["Tags"] = row => Words(row, LabelKind.Tag),
        ["Description"] = row => row.Partner.Description,
        ["OurLevel"] = row => Number(row.Tie?.Ours?.Level),
        ["TheirLevel"] = row => Number(row.Tie?.Theirs?.Level),
        ["TieSince"] = row => Day(row.Tie?.StartedOn),
        ["Changed"] = row => row.Partner.ChangedAt.InAmsterdam().Day,
        ["Ended"] = row => Day(row.Partner.EndedOn),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of all columns there are.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Whole, .. Columns.Keys.Except(Whole).Order(StringComparer.Ordinal)];

    /// <summary>The keys among these that are columns, in the order asked for and each once; those of the list on the screen when none is.</summary>
    public static IReadOnlyList<string> Known(IEnumerable<string>? asked)
    {
        var known = (asked ?? []).Where(Columns.ContainsKey).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return known.Count > 0 ? known : Seen;
    }

    /// <summary>What stands above a column, in the current language.</summary>
    public static string Heading(string key) => Texts.Say($"Exchange.Export.{All.First(known => string.Equals(known, key, StringComparison.OrdinalIgnoreCase))}");

    /// <summary>The table with these columns, and behind them fields of the network's own, each under its name.</summary>
    public static OutgoingTable Of(IReadOnlyList<string> keys, IAsyncEnumerable<PartnerSheetRow> rows, CancellationToken ct, IReadOnlyList<PartnerFieldRow>? own = null) => new(
        Texts.Say("Exchange.Export.Partners"),
        [.. keys.Select(Heading), .. (own ?? []).Select(field => field.Name)],
        Values([.. keys.Select(key => Columns[key]), .. (own ?? []).Select(field => (Func<PartnerSheetRow, OutgoingValue>)(row => row.Partner.Fields.GetValueOrDefault(field.Id)))], rows, ct));

    /// <summary>The table of every column that an import reads back, fields of the network's own included.</summary>
    public static OutgoingTable OfWhole(IAsyncEnumerable<PartnerExportRow> partners, IReadOnlyList<PartnerFieldRow> own, CancellationToken ct) => Of(Whole, partners.Select(partner => new PartnerSheetRow(partner)), ct, own);

    private static async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Values(IReadOnlyList<Func<PartnerSheetRow, OutgoingValue>> columns, IAsyncEnumerable<PartnerSheetRow> rows, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in rows.WithCancellation(ct)) yield return [.. columns.Select(column => column(row))];
    }

    private static OutgoingValue Words(PartnerSheetRow row, LabelKind kind) => string.Join(", ", row.Partner.Labels[kind]);

    private static OutgoingValue Number(int? number) => number is { } known ? known : default(OutgoingValue);

    private static OutgoingValue Day(DateOnly? day) => day is { } known ? known : default(OutgoingValue);
}
