using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>A cell that looks empty to the reader but is not: a formula that was never calculated, or an error.</summary>
/// <param name="Error">The error as a spreadsheet shows it; none for a formula.</param>
internal sealed record ValuelessCell(int Row, int Column, string? Error);

/// <summary>Walks through a sheet of an XLSX beside the reader, in the same order, and points out those cells. Nothing is kept.</summary>
internal static class ValuelessCells
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    public static IEnumerable<ValuelessCell> In(Stream file, string sheet)
    {
        using var zip = WorkbookPackage.Open(file);
        if (Part(zip, sheet) is not { } part) yield break;
        using var stream = part.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { IgnoreWhitespace = true, IgnoreComments = true });
        int row = 0, column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") (row, column) = (int.TryParse(xml.GetAttribute("r"), out var number) ? number : row + 1, -1);
            if (xml.LocalName != "c") continue;
            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (Look(xml, row, column) is { } cell) yield return cell;
        }
    }

    private static ValuelessCell? Look(XmlReader xml, int row, int column)
    {
        var isError = xml.GetAttribute("t") == "e";
        if (xml.IsEmptyElement) return null;
        var hasFormula = false;
        var value = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f") hasFormula = true;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "v" or "is") value = "";
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && (isError || hasFormula)) value = xml.Value;
        }

        if (isError) return new(row, column, value.Length > 0 ? value : "#N/A");
        return hasFormula && value.Length == 0 ? new(row, column, null) : null;
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper)) column = (column * 26) + (letter - 'A' + 1);
        return column - 1;
    }

    private static ZipArchiveEntry? Part(ZipArchive zip, string sheet)
    {
        var id = Load(zip, "xl/workbook.xml")?.Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "sheet" && element.Name.NamespaceName is Main or StrictMain && (string?)element.Attribute("name") == sheet)?
            .Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value;
        var target = Load(zip, "xl/_rels/workbook.xml.rels")?.Root?.Elements().FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)?.Attribute("Target")?.Value;
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static XDocument? Load(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry) return null;
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
