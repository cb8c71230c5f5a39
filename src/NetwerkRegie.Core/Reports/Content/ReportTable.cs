namespace NetwerkRegie.Core.Reports.Content;

/// <summary>A table: a caption, named columns, rows of cells and perhaps a row of totals. The first column names the row.</summary>
public sealed record ReportTable(string Caption, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : ReportBlock
{
    /// <summary>Totals, shown once below the last row.</summary>
    public ReportRow? Footer { get; init; }

    /// <summary>What to say in place of the rows when there are none.</summary>
    public string? WhenEmpty { get; init; }
}

/// <summary>A column and how its cells are lined up.</summary>
/// <param name="Heading">What stands above it; a column of drawings has a heading too, for those who listen.</param>
/// <param name="Align">Numbers stand to the right, everything else to the left.</param>
/// <param name="Weight">Its share of the width when there is room to divide; 1 lets the content decide.</param>
public sealed record ReportColumn(string Heading, ColumnAlign Align = ColumnAlign.Start, double Weight = 1);

/// <summary>The side on which the cells of a column line up.</summary>
public enum ColumnAlign
{
    /// <summary>Words.</summary>
    Start,

    /// <summary>Numbers.</summary>
    End,
}

/// <summary>One row, a cell for each column.</summary>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells)
{
    /// <summary>A row of nothing but text.</summary>
    public static ReportRow Of(params IEnumerable<ReportCell> cells) => new([.. cells]);
}

/// <summary>What stands in one cell: text, and perhaps a small drawing of realised against target.</summary>
public sealed record ReportCell(string Text)
{
    /// <summary>The figure that the row is about.</summary>
    public bool Strong { get; init; }

    /// <summary>A bar with a tick for the target, drawn in place of the text; the text stays its alternative.</summary>
    public TargetBar? Bar { get; init; }

    /// <summary>Most cells are text.</summary>
    public static implicit operator ReportCell(string text) => new(text);
}

/// <summary>Realised against target, on one scale for all rows: the target lies at the same place in each.</summary>
public sealed record TargetBar(double Realised, double Target)
{
    /// <summary>More than a tenth under the target: the bar changes colour, and the row owes an explanation.</summary>
    public bool FallsShort => Target > 0 && Realised < Target * 0.9;
}
