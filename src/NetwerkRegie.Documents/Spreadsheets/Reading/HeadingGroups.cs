using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Group headings in the row above the headings proper: "Contact" over "Persoon" and "E-mail" makes "Contact/Persoon" and "Contact/E-mail".</summary>
internal static class HeadingGroups
{
    private const int FewestWithoutMerges = 3;

    /// <summary>The group of every column when the row above holds groups.</summary>
    public static string[]? Above(IReadOnlyList<RawRow> preview, int headings, IReadOnlyList<MergedCells> merges)
    {
        if (headings == 0 || preview[headings - 1].IsBlank) return null;
        var groups = preview[headings - 1];
        var width = Math.Max(groups.Cells.Length, preview[headings].Cells.Length);
        var spans = Spans(merges, groups.Number, width);
        var labels = groups.Cells.Count(cell => !cell.IsBlank);
        if (spans.Count > 0) return labels >= 2 ? Spread(groups, spans, width) : null;
        return labels >= FewestWithoutMerges && labels < preview[headings].Filled && OnlyWords(groups) && !groups.Cells[0].IsBlank
            ? Spread(groups, NextToEachOther(groups, width), width)
            : null;
    }

    /// <summary>The group of every column when the row itself holds the groups and the next one the headings beneath them.</summary>
    public static string[]? Below(IReadOnlyList<RawRow> preview, int groups, IReadOnlyList<MergedCells> merges)
    {
        if (groups + 1 >= preview.Count || preview[groups + 1].IsBlank || !OnlyWords(preview[groups + 1])) return null;
        var spans = Spans(merges, preview[groups].Number, preview[groups].Width);
        if (spans.Count == 0 && HeadTheRowBelow(preview[groups], preview[groups + 1])) spans = NextToEachOther(preview[groups], preview[groups + 1].Cells.Length);
        return spans.Count > 0 && preview[groups + 1].Cells.Index().All(cell => cell.Item.IsBlank || spans.Exists(span => Covers(span, cell.Index)))
            ? Spread(preview[groups], spans, Math.Max(preview[groups].Cells.Length, preview[groups + 1].Cells.Length))
            : null;
    }

    public static List<string> Join(string[] groups, IReadOnlyList<string> headings) =>
        headings.Select((heading, column) => (column < groups.Length ? groups[column] : "", heading) switch
        {
            ("", var own) => own,
            (var group, "") => group,
            var (group, own) => $"{group}/{own}",
        }).ToList();

    /// <summary>Without merged cells a row of groups shows by its gaps, and by the known headings that fill them one row down.</summary>
    private static bool HeadTheRowBelow(RawRow groups, RawRow below) =>
        groups.Filled >= FewestWithoutMerges
        && below.Filled > groups.Filled
        && !groups.Cells[0].IsBlank
        && below.Cells.Count(cell => HeadingGuess.Knows(cell.Text)) >= FewestWithoutMerges;

    /// <summary>Merges over some of the columns; one over all of them is a title.</summary>
    private static List<MergedCells> Spans(IReadOnlyList<MergedCells> merges, int row, int width) =>
        merges.Where(merge => merge.FirstRow <= row && row <= merge.LastRow && merge.LastColumn > merge.FirstColumn
            && merge.LastColumn - merge.FirstColumn + 1 < width).ToList();

    private static List<MergedCells> NextToEachOther(RawRow groups, int width)
    {
        var starts = groups.Cells.Index().Where(cell => !cell.Item.IsBlank).Select(cell => cell.Index).ToList();
        return starts.Select((start, index) => new MergedCells(groups.Number, groups.Number, start, (index + 1 < starts.Count ? starts[index + 1] : width) - 1)).ToList();
    }

    private static string[] Spread(RawRow row, List<MergedCells> spans, int width)
    {
        var groups = new string[width];
        for (var column = 0; column < width; column++)
        {
            var source = spans.Find(span => Covers(span, column))?.FirstColumn ?? column;
            groups[column] = source < row.Cells.Length ? row.Cells[source].Text.Trim() : "";
        }

        return groups;
    }

    private static bool Covers(MergedCells span, int column) => span.FirstColumn <= column && column <= span.LastColumn;

    private static bool OnlyWords(RawRow row) => row.Cells.All(cell => cell.IsBlank || (cell.Kind == CellKind.Text && CellShape.IsHeading(cell.Text)));
}
