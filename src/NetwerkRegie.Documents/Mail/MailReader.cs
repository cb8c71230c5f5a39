using System.Globalization;
using System.Text;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Documents.Mail;

/// <summary>
/// Reads an e-mail that was kept as a file (.eml: RFC 5322, MIME). What came from outside is never trusted: every loop is bounded, attachments are counted and not opened, and of a
/// page only its words are taken.
/// </summary>
public static class MailReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private const int MostAddresses = 200;

    private static readonly string[] People = ["from", "to", "cc", "reply-to", "sender"];

    /// <summary>The e-mail, or null when the bytes are none.</summary>
    public static MailToRecord? Read(byte[] file)
    {
        // Latin-1 gives every byte one character, so that the parts can be cut out of the text and turned back into their bytes.
        var (head, body) = MailHead.Split(Encoding.Latin1.GetString(file));
        if (!head.Has("from") || !(head.Has("date") || head.Has("subject") || head.Has("message-id"))) return null;
        var parts = new MailParts();
        parts.Open(head, body);
        var text = parts.Plain ?? (parts.Html is { } html ? HtmlWords.Of(html) : "");
        return new MailToRecord(SentAt(head.Value("date")), Clean(HeaderWords.Decode(head.Value("subject"))), Clean(text) ?? "", Addresses(head), parts.Attachments);
    }

    private static DateTime? SentAt(string? value)
    {
        if (value is null) return null;
        var comment = value.IndexOf('(', StringComparison.Ordinal);
        var text = (comment < 0 ? value : value[..comment]).Trim();
        if (text.IndexOf(',', StringComparison.Ordinal) is var weekday and >= 0) text = text[(weekday + 1)..].Trim();
        foreach (var zone in (string[])["GMT", "UTC", "UT", "Z"])
        {
            if (text.EndsWith(' ' + zone, StringComparison.OrdinalIgnoreCase)) text = text[..^zone.Length] + "+0000";
        }

        string[] shapes = ["d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz"];
        return DateTimeOffset.TryParseExact(text, shapes, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment) ? moment.UtcDateTime : null;
    }

    /// <summary>What stands around each @, in the lines that name people.</summary>
    private static List<string> Addresses(MailHead head)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in People.SelectMany(head.Values))
        {
            for (var at = line.IndexOf('@', StringComparison.Ordinal); at >= 0 && found.Count < MostAddresses; at = line.IndexOf('@', at + 1))
            {
                var (start, end) = (at, at + 1);
                while (start > 0 && IsOfAddress(line[start - 1])) start--;
                while (end < line.Length && IsOfAddress(line[end])) end++;
                if (start < at && end > at + 1) found.Add(line[start..end].Trim('.', '\'').ToLowerInvariant());
            }
        }

        return [.. found];
    }

    private static bool IsOfAddress(char letter) => letter > ' ' && letter is not ('<' or '>' or '(' or ')' or '"' or ',' or ';' or ':' or '@' or '[' or ']');

    /// <summary>Without what no page can show, and without marks that would turn the reading direction around.</summary>
    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter is '\n' or '\t' || (!char.IsControl(letter) && letter is not ('\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff'))) kept.Append(letter);
        }

        return kept.ToString().Trim();
    }
}
