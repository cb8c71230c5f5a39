namespace NetwerkRegie.Core.Exchange;

/// <summary>The kinds of file a table comes from or goes to. JSON is one list of flat objects.</summary>
public enum TableFormat
{
    Csv,
    Xlsx,
    Xls,
    Json,

    /// <summary>A file of cards; read, not written as a table.</summary>
    VCard,
}

/// <summary>How the lines of a text file end.</summary>
public enum LineEnding
{
    CrLf,
    Lf,
    Cr,
}

/// <summary>How a text file was written, as found in its bytes; no delimiter means a single column.</summary>
public sealed record TextShape(string Encoding, bool HasByteOrderMark, char? Delimiter, LineEnding LineEnding);

/// <summary>A sheet of a workbook that could be chosen.</summary>
public sealed record SheetSummary(string Name, bool IsHidden, int Rows, int Columns);

/// <summary>What was found out about a file before its rows are read.</summary>
/// <param name="Format">What the file is, whatever its name says.</param>
/// <param name="Text">Only for a text file.</param>
/// <param name="Sheets">Only for a workbook: what there is to choose from.</param>
/// <param name="Sheet">Only for a workbook: the sheet that is read.</param>
/// <param name="HeadingRows">One row, two where groups stand above the headings, none where the table starts with data.</param>
/// <param name="LastRow">The last row of the file, for progress.</param>
public sealed record TableProfile(
    TableFormat Format, TextShape? Text, IReadOnlyList<SheetSummary> Sheets, string? Sheet, IReadOnlyList<int> HeadingRows, int LastRow);

/// <summary>What a complete reading of the rows came to.</summary>
/// <param name="Rows">Rows of data.</param>
/// <param name="Blank">Rows without any value.</param>
/// <param name="Totals">Rows that only sum up the others.</param>
public sealed record TableTally(int Rows, int Blank, int Totals)
{
    /// <summary>Rows passed over on purpose.</summary>
    public int Ignored => Blank + Totals;
}
