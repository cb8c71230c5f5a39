using System.Runtime.CompilerServices;
using CsvHelper;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Writing;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>The rows of a text file. A row is a record, as a spreadsheet counts: a cell of three lines makes one row.</summary>
internal sealed class CsvRows(Stream file, FoundEncoding encoding, char? delimiter, bool startsWithDeclaration) : IRawRows
{
    /// <summary>A sign no one types, for a file of one column.</summary>
    private const char NoDelimiter = '\u001F';

    public async IAsyncEnumerable<RawRow> Read([EnumeratorCancellation] CancellationToken ct)
    {
        var stray = false;
        await using var reader = Open(new CsvReaderOptions { OnMalformedRecord = _ => stray = true });
        var number = startsWithDeclaration ? -1 : 0;
        while (await reader.ReadAsync(ct))
        {
            number++;
            if (number == 0) continue;
            var row = Row(reader, number);
            if (stray) row.Note(TableNoticeKind.StrayQuote);
            stray = false;
            yield return row;
        }
    }

    /// <summary>Goes through the whole file once without making text of it: counts the rows, and finds the quote that swallows the rest.</summary>
    public async Task<(int Rows, TableProblem? Problem)> Measure(CancellationToken ct)
    {
        var swallowed = false;
        await using var reader = Open(new CsvReaderOptions
        {
            OnMalformedRecord = record => swallowed |= record.Reason == CsvMalformedReason.UnterminatedQuote && record.RawRecord.TrimEnd().Contains('\n', StringComparison.Ordinal),
        });
        var rows = startsWithDeclaration ? -1 : 0;
        try
        {
            while (await reader.ReadAsync(ct)) rows++;
        }
        catch (CsvFormatException)
        {
            return (rows, new QuoteNeverClosed(rows + 1));
        }

        if (swallowed) return (rows, new QuoteNeverClosed(rows));
        return (rows, rows > TableLimits.Rows + 1 ? TooManyRows.If(await Filled(ct)) : null);
    }

    /// <summary>Blank lines are no burden, so they are only told apart where there seem to be too many.</summary>
    private async Task<int> Filled(CancellationToken ct) => await Read(ct).CountAsync(row => !row.IsBlank, ct);

    private CsvReader Open(CsvReaderOptions options)
    {
        file.Position = encoding.MarkLength;
        return CsvReader.Create(
            file,
            options with
            {
                Encoding = encoding.Encoding,
                Separator = delimiter ?? NoDelimiter,
                HasHeader = false,
                DetectSeparatorHint = false,
                SkipEmptyLines = false,
                MaxRecordSize = TableLimits.RowBytes,
                IncludeValuesInExceptions = false,
            },
            leaveOpen: true);
    }

    private static RawRow Row(CsvReader reader, int number)
    {
        var cells = new TableCell[reader.FieldCount];
        var row = new RawRow(number, cells);
        for (var column = 0; column < cells.Length; column++)
        {
            var text = reader.GetString(column);
            if (text.Length == 0)
            {
                cells[column] = TableCell.Empty;
                continue;
            }

            if (CellCleaning.HasControls(text))
            {
                text = CellCleaning.WithoutControls(text);
                row.Note(TableNoticeKind.ControlCharactersRemoved, column);
            }

            if (CellCleaning.LooksEncodedTwice(text)) row.Note(TableNoticeKind.PossibleDoubleEncoding, column, text);
            cells[column] = new TableCell(FormulaGuard.Open(text), text.Length == 0 ? CellKind.Empty : CellKind.Text);
        }

        return row;
    }
}
