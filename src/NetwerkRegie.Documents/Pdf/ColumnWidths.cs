using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Divides a width over the columns of a table: no word is broken while there is room, numbers take what they need, words share the rest.</summary>
internal static class ColumnWidths
{
    /// <summary>Room between two columns.</summary>
    public const double Gap = 12;

    /// <summary>Width of a small bar in a row.</summary>
    public const double Bar = 69;

    // Small tables take half or three quarters of the page: a number far from its name is hard to follow.
    private static readonly double[] Shares = [0.5, 0.75];

    // Beyond this much air between its columns a table is too wide for what it holds.
    private const double Air = 24;

    /// <summary>The width of each column, its gap included; the last column has none.</summary>
    public static double[] Of(ReportTable table, double pageWidth)
    {
        var count = table.Columns.Count;
        var (least, wanted) = (new double[count], new double[count]);
        for (var column = 0; column < count; column++)
        {
            var gap = column == count - 1 ? 0 : Gap;
            var cells = Cells(table, column).ToArray();
            least[column] = cells.Max(cell => LineBreaker.WidestWord(cell.Text, cell.Style.Face, cell.Style.Size)) + gap + 0.5;
            wanted[column] = cells.Max(cell => cell.Style.Width(cell.Text)) + gap + 0.5;
            if (!table.Rows.Any(row => row.Cells[column].Bar is not null)) continue;
            least[column] = Math.Max(least[column], Bar + gap);
            wanted[column] = Math.Max(wanted[column], Bar + gap);
        }

        var calm = wanted.Sum() + Air * (count - 1);
        return Shared(table, Shares.Select(share => share * pageWidth).Where(share => share >= calm).DefaultIfEmpty(pageWidth).First(), least, wanted);
    }

    private static double[] Shared(ReportTable table, double width, double[] least, double[] wanted)
    {
        if (least.Sum() >= width) return [.. least.Select(needed => needed / least.Sum() * width)];
        var room = width - least.Sum();
        var appetite = least.Select((needed, column) => (wanted[column] - needed) * table.Columns[column].Weight).ToArray();
        if (wanted.Sum() > width) return [.. least.Select((needed, column) => needed + room * appetite[column] / appetite.Sum())];

        // All fits on one line: what is left goes to columns of words, so that numbers stay close to what they belong to.
        var words = table.Columns.Select((column, index) => column.Align == ColumnAlign.Start ? wanted[index] * column.Weight : 0).ToArray();
        if (words.Sum() <= 0) words = [.. wanted];
        var left = width - wanted.Sum();
        return [.. wanted.Select((needed, column) => needed + left * words[column] / words.Sum())];
    }

    private static IEnumerable<(string Text, TypeStyle Style)> Cells(ReportTable table, int column)
    {
        yield return (table.Columns[column].Heading, Types.ColumnHead);
        foreach (var row in table.Footer is null ? table.Rows : table.Rows.Append(table.Footer))
        {
            var cell = row.Cells[column];
            if (cell.Bar is null) yield return (cell.Text, cell.Strong || ReferenceEquals(row, table.Footer) ? Types.CellStrong : Types.Cell);
        }
    }
}
