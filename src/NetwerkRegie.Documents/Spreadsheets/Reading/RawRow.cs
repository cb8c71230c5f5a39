using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>A row as it stands in the file, before anyone knows which row holds the headings.</summary>
internal sealed class RawRow(int number, TableCell[] cells)
{
    public int Number { get; } = number;

    public TableCell[] Cells { get; } = cells;

    /// <summary>Most rows have none, so the list is made when it is needed.</summary>
    public List<TableNotice>? Notices { get; private set; }

    public int Filled => Cells.Count(cell => !cell.IsBlank);

    /// <summary>Up to and including the last cell with a value.</summary>
    public int Width => Array.FindLastIndex(Cells, cell => !cell.IsBlank) + 1;

    public bool IsBlank => Array.TrueForAll(Cells, cell => cell.IsBlank && cell.Kind != CellKind.Unreadable);

    public void Note(TableNoticeKind kind, int? column = null, string? value = null) =>
        (Notices ??= []).Add(new TableNotice(kind, Number, column is { } index ? ColumnNames.Letter(index) : null, value));
}

/// <summary>The rows of a file, in order, as often as they are asked for.</summary>
internal interface IRawRows
{
    IAsyncEnumerable<RawRow> Read(CancellationToken ct);
}
