namespace NetwerkRegie.Core.Exchange;

/// <summary>What a spreadsheet knew about a cell; a text file knows text only.</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,
    Percent,
    Date,
    Moment,
    TimeOfDay,
    Boolean,

    /// <summary>A formula that was never calculated, or an error such as #N/A: there is no value to read.</summary>
    Unreadable,
}

/// <summary>A cell as invariant text: 1234.5, 2025-02-03, 2025-01-20T14:30, 14:30, true; a percentage as its fraction.</summary>
public readonly record struct TableCell(string Text, CellKind Kind)
{
    public static readonly TableCell Empty = new("", CellKind.Empty);

    /// <summary>White space alone is empty to a reader of the table.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public override string ToString() => Text;
}

/// <summary>A row of data, numbered as a spreadsheet numbers it, with a cell for every column.</summary>
public sealed record TableRow(int Number, IReadOnlyList<TableCell> Cells, IReadOnlyList<TableNotice> Notices)
{
    public string this[TableColumn column] => Cells[column.Index].Text;
}

/// <summary>A column: its place, its letter in a spreadsheet and a name that no other column of the table has.</summary>
public sealed record TableColumn(int Index, string Letter, string Name)
{
    /// <summary>Without a heading of its own a column is called by its letter.</summary>
    public bool HasHeading { get; init; } = true;
}
