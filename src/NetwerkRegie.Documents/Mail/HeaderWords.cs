using System.Text;

namespace NetwerkRegie.Documents.Mail;

/// <summary>Words in a header that hold other letters than ASCII: <c>=?utf-8?Q?Caf=C3=A9?=</c> (RFC 2047).</summary>
internal static class HeaderWords
{
    /// <summary>Far more than anybody writes; what is behind it is not read.</summary>
    private const int LongestHeader = 4000;

    /// <summary>The header in readable letters; null for none.</summary>
    public static string? Decode(string? header)
    {
        if (header is null) return null;
        if (header.Length > LongestHeader) header = header[..LongestHeader];
        var text = new StringBuilder(header.Length);
        var (place, afterWord) = (0, false);
        while (place < header.Length)
        {
            var start = header.IndexOf("=?", place, StringComparison.Ordinal);
            if (start < 0 || Word(header, start) is not { } word)
            {
                var next = start < 0 ? header.Length : start + 2;
                text.Append(Plain(header[place..next]));
                (place, afterWord) = (next, false);
                continue;
            }

            // The space between two such words is not part of the text.
            var between = header[place..start];
            if (!afterWord || !string.IsNullOrWhiteSpace(between)) text.Append(Plain(between));
            text.Append(word.Text);
            (place, afterWord) = (word.End, true);
        }

        return text.ToString();
    }

    private static (string Text, int End)? Word(string header, int start)
    {
        var alphabetEnd = header.IndexOf('?', start + 2);
        if (alphabetEnd < 0 || alphabetEnd + 2 >= header.Length || header[alphabetEnd + 2] != '?') return null;
        var textStart = alphabetEnd + 3;
        var end = header.IndexOf("?=", textStart, StringComparison.Ordinal);
        if (end < 0) return null;
        var content = header[textStart..end];
        var bytes = char.ToUpperInvariant(header[alphabetEnd + 1]) switch
        {
            'B' => TransferEncodings.Base64(content),
            'Q' => TransferEncodings.QuotedPrintable(content, inHeader: true),
            _ => null,
        };

        // A language may stand behind the alphabet, after a star (RFC 2231).
        return bytes is null ? null : (Letters.Read(bytes, header[(start + 2)..alphabetEnd].Split('*')[0]), end + 2);
    }

    /// <summary>A header may hold its letters as they are, in UTF-8 (RFC 6532).</summary>
    private static string Plain(string text) => Ascii.IsValid(text) ? text : Letters.Read(Encoding.Latin1.GetBytes(text), null);
}
