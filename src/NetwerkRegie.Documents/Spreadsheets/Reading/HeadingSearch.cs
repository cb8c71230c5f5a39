using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Where the headings stand and what they say.</summary>
/// <param name="Rows">Row numbers: one, two with groups above the headings, none when the table starts with data.</param>
/// <param name="FirstDataRow">The first row below them.</param>
internal sealed record FoundHeadings(IReadOnlyList<string> Texts, IReadOnlyList<int> Rows, int FirstDataRow);

/// <summary>A group heading that spans several columns of one or more rows; all numbers as in the sheet, columns from 0.</summary>
internal sealed record MergedCells(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

/// <summary>
/// Finds the heading row by what it says. The first row that fills most of the table with short words wins, unless a later one
/// has at least two more words that we know as headings: titles and notes stand above a table, never the other way round.
/// </summary>
internal static class HeadingSearch
{
    private const double EnoughFilled = 0.6;
    private const double EnoughWords = 0.7;

    public static FoundHeadings Find(IReadOnlyList<RawRow> preview, IReadOnlyList<MergedCells> merges)
    {
        var width = preview.Count == 0 ? 0 : preview.Max(row => row.Width);
        var filled = preview.Count == 0 ? 0 : preview.Max(row => row.Filled);
        var best = -1;
        var bestKnown = 0;
        for (var index = 0; index < preview.Count; index++)
        {
            if (!CouldBeHeadings(preview[index], filled)) continue;
            var known = preview[index].Cells.Count(cell => HeadingGuess.Knows(cell.Text));
            if (best >= 0 && known < bestKnown + 2) continue;
            (best, bestKnown) = (index, known);
        }

        if (best < 0) return new(Enumerable.Repeat("", width).ToList(), [], preview.FirstOrDefault(row => !row.IsBlank)?.Number ?? 1);
        if (HeadingGroups.Above(preview, best, merges) is { } groups)
            return new(HeadingGroups.Join(groups, Texts(preview[best], width)), [preview[best - 1].Number, preview[best].Number], preview[best].Number + 1);
        if (HeadingGroups.Below(preview, best, merges) is { } own)
            return new(HeadingGroups.Join(own, Texts(preview[best + 1], width)), [preview[best].Number, preview[best + 1].Number], preview[best + 1].Number + 1);
        return new(Texts(preview[best], width), [preview[best].Number], preview[best].Number + 1);
    }

    private static bool CouldBeHeadings(RawRow row, int mostFilled)
    {
        var filled = row.Filled;
        return filled > 0
            && (filled >= EnoughFilled * mostFilled || KnowsAll(row, filled))
            && row.Cells.Count(cell => cell.Kind is CellKind.Text or CellKind.Number && CellShape.IsHeading(cell.Text)) >= EnoughWords * filled;
    }

    /// <summary>Two words that we know, and nothing else, are headings even where a row below runs on beyond them.</summary>
    private static bool KnowsAll(RawRow row, int filled) => filled >= 2 && row.Cells.Count(cell => HeadingGuess.Knows(cell.Text)) == filled;

    /// <summary>Empty columns at the end count as columns, unless there are so many that they come from a stray format and not from a person.</summary>
    private static List<string> Texts(RawRow row, int width) =>
        Enumerable.Range(0, row.Cells.Length > TableLimits.Columns ? width : Math.Max(width, row.Cells.Length)).Select(column => column < row.Cells.Length ? OneLine(row.Cells[column].Text) : "").ToList();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
