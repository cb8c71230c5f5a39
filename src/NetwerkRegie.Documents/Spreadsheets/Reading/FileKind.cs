using System.Text;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>What a file is by its first bytes, whatever it is called.</summary>
internal static class FileKind
{
    private const int SampleBytes = 8 * 1024;

    private static readonly byte[][] OtherFiles =
    [
        "%PDF"u8.ToArray(), "{\\rtf"u8.ToArray(), "GIF8"u8.ToArray(), [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B], "MZ"u8.ToArray(),
        [0x7F, (byte)'E', (byte)'L', (byte)'F'], "Rar!"u8.ToArray(), "7z\xBC\xAF"u8.ToArray(), "SQLite format 3"u8.ToArray(),
    ];

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8);

    public static bool IsCompoundFile(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Text that begins with a list, after an optional byte order mark.</summary>
    public static bool IsJsonList(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = start[3..];
        return start.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];
    }

    public static async Task<byte[]> Start(Stream file, CancellationToken ct)
    {
        var bytes = new byte[SampleBytes];
        file.Position = 0;
        return bytes[..await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct)];
    }

    /// <summary>Why a file that is no workbook is no text table either.</summary>
    public static TableProblem? WhyNoText(ReadOnlySpan<byte> start)
    {
        foreach (var signature in OtherFiles)
        {
            if (start.StartsWith(signature)) return new NotATable();
        }

        var text = Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal).TrimStart('\xEF', '\xBB', '\xBF', '\xFF', '\xFE', ' ', '\t', '\r', '\n');
        if (text.Length == 0) return new EmptyFile();
        if (text[0] == '<') return XmlWorkbook(text) is { } kind ? new OtherWorkbookKind(kind) : new WebPageInDisguise();
        if (text[0] is '{' or '[' || text.StartsWith("BEGIN:V", StringComparison.OrdinalIgnoreCase)) return new NotATable();

        // Text holds tabs and line breaks; a tenth of other control signs is a program or a picture.
        var controls = text.Count(sign => sign < ' ' && sign is not ('\t' or '\r' or '\n' or '\f'));
        return controls * 10 > text.Length ? new NotATable() : null;
    }

    /// <summary>Two kinds of workbook are XML without a container around it.</summary>
    private static string? XmlWorkbook(string text) =>
        text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? "Excel 2003 (XML)"
        : text.Contains("urn:oasis:names:tc:opendocument", StringComparison.Ordinal) ? "ODF (.fods)" : null;
}
