using System.IO.Compression;
using System.Text;

namespace NetwerkRegie.Core.Tests.Kernel.Files;

/// <summary>Small files of every kind, right and wrong.</summary>
internal static class Samples
{
    public const string MainPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Pdf { get; } = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    /// <summary>Runs a script when a reader that allows it opens the file.</summary>
    public static byte[] PdfWithScript { get; } = "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n%%EOF\n"u8.ToArray();

    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    public static byte[] Jpeg { get; } = [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9];

    /// <summary>A Word document, with parts of one's own choice beside the needed ones.</summary>
    public static byte[] Docx(string mainPart = MainPart, string? contents = null, params (string Name, string Text)[] more)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", contents ?? $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{mainPart}\"/></Types>");
            Add(package, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
            foreach (var (name, text) in more) Add(package, name, text);
        }

        return file.ToArray();
    }

    /// <summary>A few kilobytes that say they unpack to more than a disk should take.</summary>
    public static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{MainPart}\"/></Types>");
            using var part = package.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var nothing = new byte[1024 * 1024];
            for (var megabytes = 0; megabytes < 60; megabytes++) part.Write(nothing);
        }

        return file.ToArray();
    }

    public static byte[] Text(string words) => Encoding.UTF8.GetBytes(words);

    private static void Add(ZipArchive package, string name, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(text);
    }
}
