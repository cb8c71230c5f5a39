using System.Globalization;
using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Exchange.Export;

/// <summary>Partners as a table: as the list on the screen shows them, or with every fact that an import reads back.</summary>
internal static class PartnerSheet
{
    /// <summary>The facts that an import reads back, in the order of a card.</summary>
    private static readonly IReadOnlyList<(string Key, Func<PartnerExportRow, OutgoingValue> Value)> Facts =
    [
        ("Name", row => row.Name),
        ("Type", row => Texts.Of(row.Type)),
        ("Status", row => Texts.Of(row.Status)),
        ("PartOf", row => row.PartOf),
        ("Location", row => row.Location?.Name),
        ("Street", row => row.Location?.Street),
        ("Number", row => row.Location?.Number),
        ("Postcode", row => row.Location?.Postcode),
        ("Place", row => row.Location?.Place),
        ("Country", row => row.Location?.Country),
        ("Position", row => row.Location is { Latitude: { } north, Longitude: { } east } ? PositionRule.Write(north, east).Replace(",", ", ", StringComparison.Ordinal) : null),
        ("Phone", row => row.Phone),
        ("Email", row => row.Email),
        ("Website", row => row.Website),
        ("Kvk", row => row.Identifiers.GetValueOrDefault(IdentifierScheme.Kvk)),
        ("Rsin", row => row.Identifiers.GetValueOrDefault(IdentifierScheme.Rsin)),
        ("Oin", row => row.Identifiers.GetValueOrDefault(IdentifierScheme.Oin)),
        ("Isil", row => row.Identifiers.GetValueOrDefault(IdentifierScheme.Isil)),
        ("Cbs", row => row.Identifiers.GetValueOrDefault(IdentifierScheme.Cbs)),
        ("Themes", row => Words(row, LabelKind.Theme)),
        ("TargetGroups", row => Words(row, LabelKind.TargetGroup)),
        ("Tags", row => Words(row, LabelKind.Tag)),
        ("Description", row => row.Description),
        ("Id", row => row.Id.Value.ToString()),
        ("PartOfId", row => row.PartOfId?.Value.ToString()),
    ];

    /// <summary>The table of every fact, fields of the network's own behind it, each under its name.</summary>
    public static OutgoingTable OfWhole(IAsyncEnumerable<PartnerExportRow> partners, IReadOnlyList<PartnerFieldRow> own, CancellationToken ct) => new(
        Texts.Say("Exchange.Export.Partners"),
        [.. Facts.Select(fact => Texts.Say($"Exchange.Export.{fact.Key}")), .. own.Select(field => field.Name)],
        Values(partners, row => [.. Facts.Select(fact => fact.Value(row)), .. own.Select(field => Value(row.Fields.GetValueOrDefault(field.Id)))], ct));

    /// <summary>The table that a list on the screen shows: name and kind of organisation, then its columns in their order.</summary>
    public static OutgoingTable OfSeen(PartnerSheetRows seen, CancellationToken ct)
    {
        var types = Enum.GetValues<PartnerType>().ToDictionary(type => type, type => Texts.Of(type));
        return new OutgoingTable(
            Texts.Say("Exchange.Export.Partners"),
            Distinct([Texts.Say("Exchange.Export.Name"), Texts.Say("Exchange.Export.Type"), .. seen.Columns.SelectMany(column => column.FileTitles)]),
            Values(seen.Rows, found => Row(found.Row.Name, types[found.Row.Type], seen.Columns, found.Cells), ct));
    }

    /// <summary>An unknown cell leaves every column empty that it has in a file.</summary>
    private static OutgoingValue[] Row(string name, string type, IReadOnlyList<PartnerColumn> columns, IReadOnlyList<PartnerCell> cells)
    {
        var row = new OutgoingValue[2 + columns.Sum(column => column.FileTitles.Count)];
        (row[0], row[1]) = (name, type);
        for (var (column, at) = (0, 2); column < columns.Count; at += columns[column++].FileTitles.Count)
        {
            foreach (var (place, value) in cells[column].InFile.Take(columns[column].FileTitles.Count).Index()) row[at + place] = Value(value);
        }

        return row;
    }

    /// <summary>Two columns of one name would be one in JSON: the second is counted.</summary>
    private static List<string> Distinct(IReadOnlyList<string> titles)
    {
        var taken = new Dictionary<string, int>(StringComparer.CurrentCultureIgnoreCase);
        return [.. titles.Select(title => (taken[title] = taken.GetValueOrDefault(title) + 1) is var count and > 1 ? $"{title} ({count})" : title)];
    }

    private static OutgoingValue Value(CellValue cell) => cell switch
    {
        { Number: { } number } => decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : number.ToString("R", CultureInfo.InvariantCulture),
        { Day: { } day } => day,
        _ => cell.Text,
    };

    private static async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Values<T>(IAsyncEnumerable<T> rows, Func<T, IReadOnlyList<OutgoingValue>> values, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in rows.WithCancellation(ct)) yield return values(row);
    }

    private static OutgoingValue Words(PartnerExportRow row, LabelKind kind) => string.Join(", ", row.Labels[kind]);
}
