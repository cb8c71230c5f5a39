using System.Runtime.CompilerServices;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Whole;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets.Whole;

/// <summary>
/// Reads a file of everything row by row. It was written by this program, so there is no search for headings and no cleaning: every sheet starts with its headings,
/// every list of the JSON holds objects.
/// </summary>
public sealed class WholeReader : IWholeReader
{
    public async Task<Outcome<WholeFile>> Open(Stream file, CancellationToken ct)
    {
        if (file.Length == 0) return new EmptyFile();
        var start = await FileKind.Start(file, ct);
        if (FileKind.IsZip(start)) return WorkbookPackage.WholeProblem(file) is { } problem ? problem : new WholeFile(Sheets(file, ct));
        return IsObject(start) ? new WholeFile(WholeJson.Rows(file, ct)) : new NotATable();
    }

    private static bool IsObject(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = start[3..];
        return start.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }

    private static async IAsyncEnumerable<WholeRow> Sheets(Stream file, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var own = new SharedStream(file);
        using var reader = WorkbookRows.Open(own);
        do
        {
            var (name, columns) = (reader.Name, Array.Empty<string>());
            while (Read(reader) is var read && read != Reading.Over)
            {
                ct.ThrowIfCancellationRequested();
                if (read == Reading.Damaged)
                {
                    yield return new WholeRow(name, reader.Depth + 1, [], []) { IsBroken = true };
                    yield break;
                }

                var cells = Cells(reader, columns.Length);
                if (columns.Length == 0) columns = [.. cells.Select(cell => cell ?? "")];
                else if (cells.Any(cell => cell is not null)) yield return new WholeRow(name, reader.Depth + 1, columns, cells);
            }
        }
        while (reader.NextResult());
    }

    private enum Reading
    {
        Row,
        Over,
        Damaged,
    }

    /// <summary>Goes to the next row. The reader of workbooks trusts its input; whatever it stumbles over lies in the file.</summary>
    private static Reading Read(IExcelDataReader reader)
    {
        try
        {
            return reader.Read() ? Reading.Row : Reading.Over;
        }
        catch (Exception damaged) when (damaged is ExcelReaderException or XmlException or InvalidDataException or IOException or ArgumentException or FormatException or OverflowException or NullReferenceException)
        {
            return Reading.Damaged;
        }
    }

    private static string?[] Cells(IExcelDataReader reader, int width)
    {
        var cells = new string?[width == 0 ? reader.FieldCount : width];
        for (var column = 0; column < Math.Min(cells.Length, reader.FieldCount); column++)
        {
            var value = reader.GetValue(column);
            var text = CellText.Of(value, value is double ? reader.GetNumberFormatString(column) : null).Text;
            cells[column] = text.Length == 0 ? null : text;
        }

        return cells;
    }
}
