using System.Globalization;
using System.Text;

namespace NetwerkRegie.Documents.Mail;

/// <summary>The ways in which bytes travel as letters (RFC 2045). What is no such letter is passed over, because a damaged letter is still worth reading.</summary>
internal static class TransferEncodings
{
    public static byte[] Base64(string text)
    {
        var bytes = new List<byte>(text.Length);
        var (held, bits) = (0, 0);
        foreach (var letter in text)
        {
            var value = letter switch
            {
                >= 'A' and <= 'Z' => letter - 'A',
                >= 'a' and <= 'z' => letter - 'a' + 26,
                >= '0' and <= '9' => letter - '0' + 52,
                '+' => 62,
                '/' => 63,
                _ => -1,
            };
            if (letter == '=') break;
            if (value < 0) continue;
            (held, bits) = ((held << 6) | value, bits + 6);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }

        return [.. bytes];
    }

    /// <param name="text">The text.</param>
    /// <param name="inHeader">In a header an underscore stands for a space (RFC 2047).</param>
    public static byte[] QuotedPrintable(string text, bool inHeader = false)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else if (text[i] == '=' && IsLineEnd(text, i + 1, out var after))
            {
                i = after - 1;
            }
            else
            {
                bytes.Add(inHeader && text[i] == '_' ? (byte)' ' : (byte)text[i]);
            }
        }

        return [.. bytes];
    }

    private static bool IsLineEnd(string text, int place, out int after)
    {
        while (place < text.Length && text[place] is ' ' or '\t') place++;
        if (place < text.Length && text[place] == '\r') place++;
        after = place < text.Length ? place + 1 : place;
        return place >= text.Length || text[place] == '\n';
    }
}

/// <summary>The alphabets of letters.</summary>
internal static class Letters
{
    private const int Western = 1252;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    static Letters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The bytes as text, in the alphabet of that name. Where it is not named or not known: UTF-8 if the bytes are that, else Windows Western.</summary>
    public static string Read(byte[] bytes, string? alphabet)
    {
        if (!string.IsNullOrWhiteSpace(alphabet) && Find(alphabet.Trim('"', '\'', ' ')) is { } known) return known.GetString(bytes);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(Western).GetString(bytes);
        }
    }

    private static Encoding? Find(string name)
    {
        // UTF-7 is left out on purpose: it is a known way to smuggle what a filter would stop.
        if (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
