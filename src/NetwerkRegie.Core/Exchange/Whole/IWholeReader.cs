using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange.Whole;

/// <summary>Reads a file of everything, workbook or JSON, row by row.</summary>
public interface IWholeReader
{
    /// <summary>Looks whether the file is one of the two; what it is decides its content, not its name.</summary>
    /// <param name="file">Can be sought; stays open as long as its rows are read.</param>
    /// <param name="ct">Stops the look.</param>
    Task<Outcome<WholeFile>> Open(Stream file, CancellationToken ct);
}

/// <summary>A file of everything whose rows can be read as often as needed, table after table.</summary>
public sealed record WholeFile(IAsyncEnumerable<WholeRow> Rows);

/// <summary>A row of a table: its cells as text, the same in every country; null where there is no value. The columns are the same list for rows that have the same.</summary>
/// <param name="Table">Name of the table, or of the sheet.</param>
/// <param name="Number">As a spreadsheet numbers it; in JSON the place in its list, from 1.</param>
/// <param name="Columns">Names above the cells.</param>
/// <param name="Cells">As many as there are columns.</param>
public sealed record WholeRow(string Table, int Number, IReadOnlyList<string> Columns, IReadOnlyList<string?> Cells)
{
    /// <summary>The file breaks off or contradicts itself here; no row follows.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>The file breaks off or is no list of rows at this place.</summary>
public sealed record WholeFileBroken(string Table, int Row) : Refusal;

/// <summary>The file is no file of everything: none of its tables is one of ours.</summary>
public sealed record NotTheWhole : Refusal;
