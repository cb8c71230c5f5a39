using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>How a list of ties was read, its rows, how many rows were passed over, and what its columns are called.</summary>
public sealed record TieListRows(TableProfile Profile, IReadOnlyList<TieImportRow> Rows, int Ignored, IReadOnlyDictionary<TieColumn, string> Headings);

/// <summary>The list does not say between whom the ties are.</summary>
public sealed record TieColumnsMissing : Refusal;

/// <summary>Reads a list of ties in any of the ways a spreadsheet is saved, by its Dutch or English headings.</summary>
public static class TieList
{
    private static readonly Dictionary<string, TieColumn> Words = new(StringComparer.Ordinal)
    {
        ["van"] = TieColumn.From,
        ["from"] = TieColumn.From,
        ["naar"] = TieColumn.To,
        ["to"] = TieColumn.To,
        ["soort"] = TieColumn.Kind,
        ["kind"] = TieColumn.Kind,
        ["niveau"] = TieColumn.Level,
        ["level"] = TieColumn.Level,
        ["sinds"] = TieColumn.Since,
        ["since"] = TieColumn.Since,
        ["tot"] = TieColumn.Until,
        ["until"] = TieColumn.Until,
    };

    /// <summary>All rows of the file.</summary>
    /// <param name="reader">Opens the file.</param>
    /// <param name="file">Can be sought; stays open.</param>
    /// <param name="name">Only its ending is looked at.</param>
    /// <param name="chosen">What the user says that columns mean, by heading; it goes before what the heading says.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task<Outcome<TieListRows>> ReadTies(this ITableReader reader, Stream file, string name, IReadOnlyDictionary<string, TieColumn>? chosen, CancellationToken ct)
    {
        var opening = await reader.Open(file, name, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        var table = opening.Table;
        var columns = Columns(table, chosen);
        if (!columns.ContainsKey(TieColumn.From) || !columns.ContainsKey(TieColumn.To)) return new TieColumnsMissing();
        string? Cell(TableRow row, TieColumn column) => columns.TryGetValue(column, out var known) ? row[known] : null;
        var rows = new List<TieImportRow>();
        await foreach (var row in table.Rows(ct))
        {
            rows.Add(new TieImportRow(row.Number, Cell(row, TieColumn.From)!, Cell(row, TieColumn.To)!)
            {
                Kind = Cell(row, TieColumn.Kind),
                Level = Cell(row, TieColumn.Level),
                Since = Cell(row, TieColumn.Since),
                Until = Cell(row, TieColumn.Until),
            });
        }

        return new TieListRows(table.Profile, rows, table.Tally.Ignored, columns.ToDictionary(pair => pair.Key, pair => pair.Value.Name));
    }

    private static Dictionary<TieColumn, TableColumn> Columns(ITable table, IReadOnlyDictionary<string, TieColumn>? chosen)
    {
        var columns = new Dictionary<TieColumn, TableColumn>();
        foreach (var column in table.Columns)
        {
            if (chosen?.TryGetValue(column.Name, out var said) == true) columns.TryAdd(said, column);
        }

        foreach (var column in table.Columns.Where(column => chosen?.ContainsKey(column.Name) != true))
        {
            if (Words.TryGetValue(Folding.Fold(column.Name), out var known)) columns.TryAdd(known, column);
        }

        return columns;
    }
}
