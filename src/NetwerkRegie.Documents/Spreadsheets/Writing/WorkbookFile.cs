using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>
/// XLSX written row by row. The parts go straight into a zip that is only ever added to, because the package of the Open XML SDK
/// keeps every part in memory until the end. The zip grows in a temporary file: a response of the web server takes no synchronous writes.
/// </summary>
internal static class WorkbookFile
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static async Task Write(Stream file, IReadOnlyList<OutgoingTable> tables, CancellationToken ct)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var temporary = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        using (var zip = new ZipArchive(temporary, ZipArchiveMode.Create, leaveOpen: true))
        {
            var names = SheetNames.For(tables);
            Add(zip, "[Content_Types].xml", ContentTypes(tables.Count));
            Add(zip, "_rels/.rels", RelationsTo([("officeDocument", "xl/workbook.xml")]));
            Add(zip, "xl/_rels/workbook.xml.rels", RelationsTo([.. names.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml")]));
            AddElement(zip, "xl/workbook.xml", Workbook(names));
            AddElement(zip, "xl/styles.xml", WorkbookStyles.Stylesheet());
            for (var index = 0; index < tables.Count; index++)
            {
                await using var part = zip.CreateEntry($"xl/worksheets/sheet{index + 1}.xml", CompressionLevel.Fastest).Open();
                await SheetPart.Write(part, tables[index], ct);
            }
        }

        temporary.Position = 0;
        await temporary.CopyToAsync(file, ct);
    }

    private static Workbook Workbook(IReadOnlyList<string> names) =>
        new(new Sheets(names.Select((name, index) => new Sheet { Name = name, SheetId = (uint)index + 1, Id = RelationId(index) })));

    private static string ContentTypes(int sheets) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/>"
        + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(sheet => $"<Override PartName=\"/xl/worksheets/sheet{sheet}.xml\" ContentType=\"{Types}.worksheet+xml\"/>"))
        + "</Types>";

    private static string RelationsTo(IReadOnlyList<(string Kind, string Target)> targets) =>
        $"<Relationships xmlns=\"{PackageRelations}\">"
        + string.Concat(targets.Select((target, index) => $"<Relationship Id=\"{RelationId(index)}\" Type=\"{Relations}/{target.Kind}\" Target=\"{target.Target}\"/>"))
        + "</Relationships>";

    private static string RelationId(int index) => $"rId{index + 1}";

    private static void Add(ZipArchive zip, string part, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }

    private static void AddElement(ZipArchive zip, string part, OpenXmlElement element)
    {
        using var stream = zip.CreateEntry(part).Open();
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(true);
        writer.WriteElement(element);
    }
}
