using System.Runtime.CompilerServices;
using System.Text;
using ExcelDataReader;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>The rows of one sheet of a workbook, formulas as the value that was last calculated.</summary>
internal sealed class WorkbookRows(Stream file, TableFormat format, int sheetIndex, string sheetName) : IRawRows
{
    /// <summary>The reader of workbooks asks .NET for the old code pages by number.</summary>
    static WorkbookRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IExcelDataReader Open(Stream file)
    {
        file.Position = 0;
        return ExcelReaderFactory.CreateReader(file, new ExcelReaderConfiguration { FallbackEncoding = Western.Encoding, LeaveOpen = true });
    }

    /// <summary>The rows of the sheet that the reader stands on.</summary>
    public static IEnumerable<RawRow> Of(IExcelDataReader reader, IEnumerable<ValuelessCell> valueless)
    {
        using var next = valueless.GetEnumerator();
        var more = next.MoveNext();
        while (reader.Read())
        {
            var row = Row(reader);
            for (; more && next.Current.Row <= row.Number; more = next.MoveNext()) Mark(row, next.Current);
            yield return row;
        }
    }

    /// <summary>How many rows of a sheet hold a value: a format that was drawn down to the last row of the sheet makes no data.</summary>
    public static int Filled(Stream file, int sheetIndex)
    {
        using var own = new SharedStream(file);
        using var reader = Open(own);
        for (var index = 0; index < sheetIndex; index++) reader.NextResult();
        return Of(reader, []).Count(row => !row.IsBlank);
    }

    /// <summary>Only an XLSX can hold a formula without its value.</summary>
    public static IEnumerable<ValuelessCell> Valueless(Stream file, TableFormat format, string sheet) => format == TableFormat.Xlsx ? ValuelessCells.In(file, sheet) : [];

    public async IAsyncEnumerable<RawRow> Read([EnumeratorCancellation] CancellationToken ct)
    {
        // Two walks through one file need a position each.
        await using var own = new SharedStream(file);
        await using var beside = new SharedStream(file);
        using var reader = Open(own);
        for (var index = 0; index < sheetIndex; index++) reader.NextResult();
        foreach (var row in Of(reader, Valueless(beside, format, sheetName)))
        {
            ct.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    private static RawRow Row(IExcelDataReader reader)
    {
        var width = reader.FieldCount;
        while (width > 0 && reader.IsDBNull(width - 1)) width--;
        var cells = new TableCell[width];
        var row = new RawRow(reader.Depth + 1, cells);
        for (var column = 0; column < width; column++) cells[column] = Cell(reader, column, row);
        if (reader.RowHeight == 0 && !row.IsBlank) row.Note(TableNoticeKind.HiddenRow);
        return row;
    }

    private static TableCell Cell(IExcelDataReader reader, int column, RawRow row)
    {
        var value = reader.GetValue(column);
        var cell = CellText.Of(value, value is double ? reader.GetNumberFormatString(column) : null);
        if (cell.Kind != CellKind.Text)
        {
            if (CellText.IsImprobable(value)) row.Note(TableNoticeKind.ImprobableDate, column, cell.Text);
            return cell;
        }

        if (CellCleaning.HasControls(cell.Text))
        {
            cell = cell with { Text = CellCleaning.WithoutControls(cell.Text) };
            row.Note(TableNoticeKind.ControlCharactersRemoved, column);
        }

        if (CellCleaning.LooksEncodedTwice(cell.Text)) row.Note(TableNoticeKind.PossibleDoubleEncoding, column, cell.Text);
        return cell;
    }

    private static void Mark(RawRow row, ValuelessCell cell)
    {
        if (cell.Row != row.Number) return;
        if (cell.Column < row.Cells.Length) row.Cells[cell.Column] = new("", CellKind.Unreadable);
        if (cell.Error is null) row.Note(TableNoticeKind.FormulaWithoutValue, cell.Column);
        else row.Note(TableNoticeKind.ErrorValue, cell.Column, cell.Error);
    }
}
