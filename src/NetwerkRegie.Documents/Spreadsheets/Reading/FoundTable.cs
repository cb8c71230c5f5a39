using System.Runtime.CompilerServices;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>A table of which the headings were found: turns the rows of the file into rows of data.</summary>
internal sealed class FoundTable : ITable
{
    /// <summary>So many rows are looked at to find the headings.</summary>
    public const int PreviewRows = 60;

    private const int SampleRows = 20;

    private readonly IRawRows file;
    private readonly int firstDataRow;

    private FoundTable(IRawRows file, TableProfile profile, FoundHeadings headings, IReadOnlyList<TableNotice> notices)
    {
        this.file = file;
        Profile = profile with { HeadingRows = headings.Rows };
        firstDataRow = headings.FirstDataRow;
        var (columns, doubles) = ColumnNames.For(headings.Texts, headings.Rows.LastOrDefault(1));
        Columns = columns;
        Notices = [.. notices, .. headings.Rows.Count == 0 ? [new TableNotice(TableNoticeKind.NoHeadings)] : Array.Empty<TableNotice>(), .. doubles];
    }

    public TableProfile Profile { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<TableNotice> Notices { get; }

    public IReadOnlyList<TableRow> Sample { get; private set; } = [];

    public TableTally Tally { get; private set; } = new(0, 0, 0);

    public static TableOpening Open(
        IRawRows file, TableProfile profile, IReadOnlyList<RawRow> preview, IReadOnlyList<MergedCells> merges, IReadOnlyList<TableNotice> notices)
    {
        if (preview.Count < PreviewRows && preview.All(row => row.IsBlank)) return new(new EmptyFile());
        var headings = HeadingSearch.Find(preview, merges);
        if (headings.Texts.Count > TableLimits.Columns) return new(new TooManyColumns(headings.Texts.Count));
        var table = new FoundTable(file, profile, headings, notices);
        table.Sample = [.. preview.Where(row => table.IsBelowHeadings(row) && !row.IsBlank && !RowRules.IsTotal(row)).Take(SampleRows).Select(table.Finished)];
        return new(table);
    }

    public async IAsyncEnumerable<TableRow> Rows([EnumeratorCancellation] CancellationToken ct = default)
    {
        int rows = 0, blank = 0, totals = 0;
        await foreach (var row in file.Read(ct))
        {
            if (!IsBelowHeadings(row)) continue;
            if (row.IsBlank) blank++;
            else if (RowRules.IsTotal(row)) totals++;
            else
            {
                rows++;
                yield return Finished(row);
            }
        }

        Tally = new(rows, blank, totals);
    }

    private bool IsBelowHeadings(RawRow row) => row.Number >= firstDataRow;

    private TableRow Finished(RawRow row)
    {
        var cells = row.Cells;
        if (cells.Length != Columns.Count)
        {
            // One remark says that the row is too wide; a thousand would not say it better.
            var beyond = Array.FindIndex(cells, Math.Min(Columns.Count, cells.Length), cell => !cell.IsBlank);
            if (beyond >= 0) row.Note(TableNoticeKind.CellBeyondHeadings, beyond, cells[beyond].Text);

            Array.Resize(ref cells, Columns.Count);
            if (row.Cells.Length < cells.Length) cells.AsSpan(row.Cells.Length).Fill(TableCell.Empty);
        }

        return new TableRow(row.Number, cells, NamedByHeading(row.Notices));
    }

    /// <summary>A person knows a column by its heading, and by its letter only where it has none.</summary>
    private IReadOnlyList<TableNotice> NamedByHeading(List<TableNotice>? notices) =>
        notices is null ? [] : notices.ConvertAll(notice => notice with { Column = Columns.FirstOrDefault(column => column.Letter == notice.Column)?.Name ?? notice.Column });
}
