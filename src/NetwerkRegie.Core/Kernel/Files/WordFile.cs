using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace NetwerkRegie.Core.Kernel.Files;

/// <summary>
/// Looks into a package that says it is a Word document, without unpacking it: only its list of contents and one small part are read, each up to a limit,
/// whatever the package says of their size.
/// </summary>
internal static class WordFile
{
    private const int MostEntries = 2000;
    private const int LargestPart = 1024 * 1024;
    private const long LargestUnpacked = 400L * 1024 * 1024;
    private const long HarmlessUnpacked = 40L * 1024 * 1024;
    private const int MostTimes = 100;
    private const string MainPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static readonly string[] Programs = ["macroEnabled", "vbaProject", "vbaData", "activeX", "ms-office.legacy", "oleObject"];

    /// <summary>Null when it is a Word document without programs in it.</summary>
    public static Refusal? Check(Stream file)
    {
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true, Encoding.UTF8);
            return CheckEntries(package, file.Length) ?? CheckContents(package) ?? CheckTemplate(package);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or XmlException or NotSupportedException or IOException or ArgumentException or OverflowException)
        {
            return new FileIsDamaged();
        }
    }

    private static Refusal? CheckEntries(ZipArchive package, long packed)
    {
        if (package.Entries.Count is 0 or > MostEntries) return new FileIsDamaged();
        long unpacked = 0;
        foreach (var entry in package.Entries)
        {
            if (LeadsOut(entry.FullName) || entry.Length < 0) return new FileIsDamaged();
            unpacked += entry.Length;
            if (unpacked > LargestUnpacked || (unpacked > HarmlessUnpacked && unpacked / MostTimes > packed)) return new FileIsDamaged();
            if (IsProgram(entry.FullName)) return new FileHoldsPrograms();
        }

        return null;
    }

    private static Refusal? CheckContents(ZipArchive package)
    {
        if (package.GetEntry("[Content_Types].xml") is not { } contents || package.GetEntry("word/document.xml") is null) return new FileKindNotAllowed();
        var types = Read(contents).Root!.Elements().Select(part => part.Attribute("ContentType")?.Value ?? "").ToList();
        if (types.Exists(IsProgram)) return new FileHoldsPrograms();
        return types.Contains(MainPart) ? null : new FileKindNotAllowed();
    }

    /// <summary>A template on the web would be fetched, with whatever macros it has then, as soon as somebody opens the document.</summary>
    private static Refusal? CheckTemplate(ZipArchive package)
    {
        foreach (var links in package.Entries.Where(entry => entry.FullName.StartsWith("word/_rels/", StringComparison.OrdinalIgnoreCase)))
        {
            var fetched = Read(links).Root!.Elements().Any(link => link.Attribute("Type")?.Value.EndsWith("/attachedTemplate", StringComparison.OrdinalIgnoreCase) == true && IsElsewhere(link.Attribute("Target")?.Value));
            if (fetched) return new FileHoldsPrograms();
        }

        return null;
    }

    private static bool IsProgram(string name) => Array.Exists(Programs, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool LeadsOut(string name) => name.Contains("..", StringComparison.Ordinal) || name.Contains('\\') || name.Contains(':') || name.StartsWith('/') || name.Contains('\0');

    private static bool IsElsewhere(string? target) =>
        target is not null && (target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith(@"\\", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("ftp", StringComparison.OrdinalIgnoreCase));

    /// <summary>No more than a small part has, and without a document type, which could name other files or grow without end.</summary>
    private static XDocument Read(ZipArchiveEntry part)
    {
        using var packed = part.Open();
        using var plain = new MemoryStream();
        var room = new byte[8192];
        for (int read; (read = packed.Read(room)) > 0;)
        {
            plain.Write(room, 0, read);
            if (plain.Length > LargestPart) throw new InvalidDataException("The part is larger than any list of contents.");
        }

        plain.Position = 0;
        using var reader = XmlReader.Create(plain, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader);
    }
}
