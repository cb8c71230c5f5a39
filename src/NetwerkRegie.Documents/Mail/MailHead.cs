using System.Net.Mime;
using System.Text;

namespace NetwerkRegie.Documents.Mail;

/// <summary>The lines above an e-mail or above one of its parts.</summary>
internal sealed class MailHead
{
    private const int MostLines = 1000;
    private const int LongestHead = 256 * 1024;

    private readonly List<(string Name, string Value)> lines = [];

    private MailHead()
    {
    }

    /// <summary>Cuts a text at its first empty line.</summary>
    public static (MailHead Head, string Body) Split(string text)
    {
        var head = new MailHead();
        var place = 0;
        while (place < text.Length && place < LongestHead && head.lines.Count < MostLines)
        {
            var end = text.IndexOf('\n', place);
            var line = (end < 0 ? text[place..] : text[place..end]).TrimEnd('\r');
            place = end < 0 ? text.Length : end + 1;
            if (line.Length == 0) break;
            if (line[0] is ' ' or '\t' && head.lines.Count > 0) head.lines[^1] = (head.lines[^1].Name, head.lines[^1].Value + ' ' + line.Trim());
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0) head.lines.Add((line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim()));
        }

        return (head, text[place..]);
    }

    public bool Has(string name) => lines.Exists(line => line.Name == name);

    public string? Value(string name) => lines.Find(line => line.Name == name).Value;

    public IEnumerable<string> Values(string name) => lines.Where(line => line.Name == name).Select(line => line.Value);

    /// <summary>What the part says it is; plain text when it says nothing that can be read.</summary>
    public ContentType Type()
    {
        try
        {
            return Value("content-type") is { Length: > 0 } value ? new ContentType(value) : new ContentType(MediaTypeNames.Text.Plain);
        }
        catch (FormatException)
        {
            return new ContentType(MediaTypeNames.Text.Plain);
        }
    }

    /// <summary>Whether the part is a file beside the letter and not the letter itself.</summary>
    public bool IsAttachment(ContentType type) =>
        Value("content-disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true || (type.Name is not null && !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase));

    /// <summary>The words of a part: its way of sending taken away, and its letters read as it says.</summary>
    public string Decode(string body, ContentType type)
    {
        var bytes = Value("content-transfer-encoding")?.Trim().ToLowerInvariant() switch
        {
            "base64" => TransferEncodings.Base64(body),
            "quoted-printable" => TransferEncodings.QuotedPrintable(body),
            _ => Encoding.Latin1.GetBytes(body),
        };
        return Letters.Read(bytes, type.CharSet);
    }
}
