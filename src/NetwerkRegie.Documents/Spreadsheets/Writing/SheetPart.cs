using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>One sheet: a bold, frozen row of headings with filters, then the rows as they come. Text is written as text in its own cell, so it is never a formula.</summary>
internal static class SheetPart
{
    /// <summary>So many rows are looked at to set the widths; the widths stand before the rows in the file.</summary>
    private const int MeasuredRows = 100;

    /// <summary>Before this day spreadsheets do not agree which number it has, or have none: such a day is written as text.</summary>
    private static readonly DateTime FirstCountedDay = new(1900, 3, 1);

    private const int Narrowest = 8;
    private const int Widest = 60;

    public static async Task Write(Stream part, OutgoingTable table, CancellationToken ct)
    {
        using var writer = OpenXmlWriter.Create(part);
        await using var rows = table.Rows.GetAsyncEnumerator(ct);
        var first = new List<IReadOnlyList<OutgoingValue>>();
        while (first.Count < MeasuredRows && await rows.MoveNextAsync()) first.Add(rows.Current);

        writer.WriteStartDocument(true);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(FrozenHeadings());
        writer.WriteElement(new Columns(table.Headings.Select((heading, index) => Width(index, heading, first))));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, [.. table.Headings.Select(heading => (OutgoingValue)heading)], isHeading: true);
        var last = 1;
        foreach (var row in first) WriteRow(writer, ++last, row, isHeading: false);
        while (await rows.MoveNextAsync())
        {
            ct.ThrowIfCancellationRequested();
            WriteRow(writer, ++last, rows.Current, isHeading: false);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnNames.Letter(table.Headings.Count - 1)}{last}" });
        writer.WriteEndElement();
    }

    private static SheetViews FrozenHeadings() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    private static Column Width(int index, string heading, List<IReadOnlyList<OutgoingValue>> rows)
    {
        var longest = rows.Select(row => Length(row[index])).Append(heading.Length + 3).Max();
        return new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Math.Clamp(longest + 2, Narrowest, Widest), CustomWidth = true };
    }

    private static int Length(OutgoingValue value) => value.Kind switch
    {
        CellKind.Text => value.Text!.Split('\n').Max(line => line.Length),
        CellKind.Moment => 16,
        CellKind.Date => 10,
        _ => value.Number.ToString(CultureInfo.InvariantCulture).Length,
    };

    private static void WriteRow(OpenXmlWriter writer, int number, IReadOnlyList<OutgoingValue> values, bool isHeading)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var column = 0; column < values.Count; column++)
        {
            if (values[column].Kind != CellKind.Empty) writer.WriteElement(Cell(values[column], ColumnNames.Letter(column) + number, isHeading));
        }

        writer.WriteEndElement();
    }

    private static Cell Cell(OutgoingValue value, string place, bool isHeading) => value.Kind switch
    {
        CellKind.Text => new(new InlineString(new Text(XmlText.OfCell(value.Text!)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = place,
            DataType = CellValues.InlineString,
            StyleIndex = isHeading ? WorkbookStyles.Heading : WorkbookStyles.Of(value.Kind),
        },
        CellKind.Date or CellKind.Moment when value.Moment < FirstCountedDay => Cell(value.Moment.ToString(value.Kind == CellKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), place, isHeading),
        CellKind.Boolean => new(Number(value.Number)) { CellReference = place, DataType = CellValues.Boolean },
        CellKind.Date or CellKind.Moment => new(Number((decimal)value.Moment.ToOADate())) { CellReference = place, StyleIndex = WorkbookStyles.Of(value.Kind) },
        _ => new(Number(value.Number)) { CellReference = place, StyleIndex = WorkbookStyles.Of(value.Kind) },
    };

    private static CellValue Number(decimal number) => new(number.ToString(CultureInfo.InvariantCulture));
}
