using System.Globalization;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>The rows of a sheet, written as text: an object for every cell, as the Open XML SDK wants it, costs more than reading the cell from the database. Text stands as text in its own cell, so it is never a formula.</summary>
internal sealed class SheetRows(TextWriter xml, int columns)
{
    /// <summary>Longer than any number or reference.</summary>
    private const int LongestNumber = 40;

    /// <summary>Before this day spreadsheets do not agree which number it has, or have none: such a day is written as text.</summary>
    private static readonly DateTime FirstCountedDay = new(1900, 3, 1);

    private readonly string[] letters = [.. Enumerable.Range(0, columns).Select(ColumnNames.Letter)];

    /// <summary>How many rows there are so far, the headings too.</summary>
    public int Last { get; private set; }

    public void WriteHeadings(IReadOnlyList<string> headings) => Write([.. headings.Select(heading => (OutgoingValue)heading)], WorkbookStyles.Heading);

    public void Write(IReadOnlyList<OutgoingValue> values, uint? look = null)
    {
        Last++;
        xml.Write("<row r=\"");
        Write(Last);
        xml.Write("\">");
        for (var column = 0; column < values.Count; column++)
        {
            if (values[column].Kind != CellKind.Empty) WriteCell(column, values[column], look ?? WorkbookStyles.Of(values[column].Kind));
        }

        xml.Write("</row>");
    }

    private void WriteCell(int column, OutgoingValue value, uint look)
    {
        switch (value.Kind)
        {
            case CellKind.Text: WriteText(column, value.Text!, look); break;
            case CellKind.Date or CellKind.Moment when value.Moment < FirstCountedDay:
                WriteText(column, value.Moment.ToString(value.Kind == CellKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), WorkbookStyles.Of(CellKind.Text)); break;
            case CellKind.Date or CellKind.Moment: WriteNumber(column, (decimal)value.Moment.ToOADate(), look); break;
            case CellKind.Boolean: WriteNumber(column, value.Number, look, " t=\"b\""); break;
            default: WriteNumber(column, value.Number, look); break;
        }
    }

    private void WriteText(int column, string text, uint look)
    {
        Open(column, look, " t=\"inlineStr\"");
        xml.Write("<is><t xml:space=\"preserve\">");
        XmlText.WriteCell(xml, text);
        xml.Write("</t></is></c>");
    }

    private void WriteNumber(int column, decimal number, uint look, string type = "")
    {
        Open(column, look, type);
        xml.Write("<v>");
        Write(number);
        xml.Write("</v></c>");
    }

    private void Open(int column, uint look, string type)
    {
        xml.Write("<c r=\"");
        xml.Write(letters[column]);
        Write(Last);
        if (look != WorkbookStyles.Plain)
        {
            xml.Write("\" s=\"");
            Write(look);
        }

        xml.Write('"');
        xml.Write(type);
        xml.Write('>');
    }

    private void Write<T>(T number)
        where T : ISpanFormattable
    {
        Span<char> signs = stackalloc char[LongestNumber];
        number.TryFormat(signs, out var length, default, CultureInfo.InvariantCulture);
        xml.Write(signs[..length]);
    }
}
