using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Ties.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>The rows of a list of ties, how many rows were passed over, and what its columns are called.</summary>
public sealed record TieListRows(IReadOnlyList<TieImportRow> Rows, int Ignored, IReadOnlyDictionary<TieColumn, string> Headings);

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
    public static async Task<Outcome<TieListRows>> ReadTies(this ITableReader reader, Stream file, string name, CancellationToken ct)
    {
        var opening = await reader.Open(file, name, ct: ct);
        if (!opening.IsTable) return opening.Problem;
        var table = opening.Table;
        var columns = table.Columns.Where(column => Words.ContainsKey(Folding.Fold(column.Name))).DistinctBy(column => Words[Folding.Fold(column.Name)]).ToDictionary(column => Words[Folding.Fold(column.Name)]);
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

        return new TieListRows(rows, table.Tally.Ignored, columns.ToDictionary(pair => pair.Key, pair => pair.Value.Name));
    }
}
