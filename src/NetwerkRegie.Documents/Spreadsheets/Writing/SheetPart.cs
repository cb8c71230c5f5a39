using System.Globalization;
using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>One sheet: a bold, frozen row of headings with filters, then the rows as they come.</summary>
internal static class SheetPart
{
    /// <summary>So many rows are looked at to set the widths; the widths stand before the rows in the file.</summary>
    private const int MeasuredRows = 100;

    private const int Narrowest = 8;
    private const int Widest = 60;
    private const int Buffer = 64 * 1024;

    private const string Beginning =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>";

    public static async Task Write(Stream part, OutgoingTable table, CancellationToken ct)
    {
        await using var xml = new StreamWriter(part, new UTF8Encoding(false), Buffer, leaveOpen: true);
        await using var rows = table.Rows.GetAsyncEnumerator(ct);
        var first = new List<IReadOnlyList<OutgoingValue>>();
        while (first.Count < MeasuredRows && await rows.MoveNextAsync()) first.Add(rows.Current);

        await xml.WriteAsync(Beginning);
        for (var column = 0; column < table.Headings.Count; column++)
        {
            await xml.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{Width(column, table.Headings[column], first)}\" customWidth=\"1\"/>"));
        }

        await xml.WriteAsync("</cols><sheetData>");
        var sheet = new SheetRows(xml, table.Headings.Count);
        sheet.WriteHeadings(table.Headings);
        first.ForEach(row => sheet.Write(row));
        while (await rows.MoveNextAsync())
        {
            ct.ThrowIfCancellationRequested();
            sheet.Write(rows.Current);
        }

        await xml.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"</sheetData><autoFilter ref=\"A1:{ColumnNames.Letter(table.Headings.Count - 1)}{sheet.Last}\"/></worksheet>"));
    }

    private static int Width(int column, string heading, List<IReadOnlyList<OutgoingValue>> rows) =>
        Math.Clamp(rows.Select(row => Length(row[column])).Append(heading.Length + 3).Max() + 2, Narrowest, Widest);

    private static int Length(OutgoingValue value) => value.Kind switch
    {
        CellKind.Text => value.Text!.Split('\n').Max(line => line.Length),
        CellKind.Moment => 16,
        CellKind.Date => 10,
        _ => value.Number.ToString(CultureInfo.InvariantCulture).Length,
    };
}
