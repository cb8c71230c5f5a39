using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Recognises the rows that hold no data of their own.</summary>
internal static class RowRules
{
    private static readonly HashSet<string> TotalWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "totaal", "totalen", "total", "totals", "eindtotaal", "subtotaal", "subtotal", "grand total", "som", "sum", "totaal generaal",
    };

    /// <summary>A sum over other rows: its first value says so and nothing else in it is a name, an address or any other text.</summary>
    public static bool IsTotal(RawRow row)
    {
        var first = Array.FindIndex(row.Cells, cell => !cell.IsBlank);
        return first >= 0
            && TotalWords.Contains(row.Cells[first].Text.Trim().TrimEnd(':', '.').TrimEnd())
            && row.Cells.Skip(first + 1).All(cell => cell.IsBlank || IsAmount(cell));
    }

    private static bool IsAmount(TableCell cell) =>
        cell.Kind is CellKind.Number or CellKind.Percent || CellShape.IsAmount(cell.Text);
}
