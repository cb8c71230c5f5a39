using System.Globalization;
using CsvHelper;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>CSV as Excel in the Netherlands opens it by double click: semicolons, a byte order mark and CRLF. Days are ISO, a percentage is its invariant fraction, and numbers read the same in every language.</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Dialect = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true, Quoting = CsvQuoting.WhenNeededOrWhitespace };

    public static async Task Write(Stream file, OutgoingTable table, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(file, Dialect, leaveOpen: true);
        foreach (var heading in table.Headings) csv.WriteField(FormulaGuard.Close(heading));
        await csv.EndRecordAsync(ct);
        await foreach (var row in table.Rows.WithCancellation(ct))
        {
            foreach (var value in row) csv.WriteField(Text(value));
            await csv.EndRecordAsync(ct);
        }

        await csv.FlushAsync(ct);
    }

    /// <summary>
    /// The decimal sign is the one that a spreadsheet in the language of the screen expects. Three decimals get a nought behind them: 1.125 would be more than a thousand where the other sign
    /// parts thousands, and 1.1250 is not.
    /// </summary>
    private static string Number(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (text.Split('.') is [_, { Length: 3 }]) text += '0';
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? text : text.Replace('.', ',');
    }

    private static string Text(OutgoingValue value) => value.Kind switch
    {
        CellKind.Text => FormulaGuard.Close(value.Text!),
        CellKind.Number => Number(value.Number),
        CellKind.Percent => value.Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Date => value.Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Moment => value.Moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        CellKind.Boolean => value.Number == 1 ? "true" : "false",
        _ => "",
    };
}
