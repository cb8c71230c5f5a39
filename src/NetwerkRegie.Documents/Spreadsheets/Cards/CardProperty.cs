using System.Globalization;
using System.Text;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets.Cards;

/// <summary>A line of a card: its name without a group before it ("item1.EMAIL" is EMAIL), the kinds it has (WORK, CELL, PREF), and its value as written.</summary>
internal sealed record CardProperty(string Name, IReadOnlyList<string> Kinds, string Value)
{
    /// <summary>Reads a line; null for one that says nothing. Text in another character set than the file's is read by the set that the line names.</summary>
    public static CardProperty? Read(string line, Encoding encoding)
    {
        var colon = EndOfName(line);
        if (colon <= 0) return null;
        var parts = Split(line[..colon], ';');
        var (kinds, charset, quoted) = (new List<string>(), encoding, false);
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = equals < 0 ? ("TYPE", part) : (part[..equals].Trim().ToUpperInvariant(), part[(equals + 1)..].Trim());
            value = value.Trim('"').ToUpperInvariant();
            if (value == "QUOTED-PRINTABLE") quoted = true;
            else if (key == "TYPE") kinds.AddRange(value.Split(',', StringSplitOptions.TrimEntries));
            else if (key == "PREF") kinds.Add("PREF");
            else if (key == "CHARSET") charset = Charset(value) ?? encoding;
        }

        var name = parts[0].Split('.')[^1].Trim().ToUpperInvariant();
        return new CardProperty(name, kinds, quoted ? Unquoted(line[(colon + 1)..], charset) : line[(colon + 1)..]);
    }

    /// <summary>The value as one text.</summary>
    public string Text => Plain(Value);

    /// <summary>The parts of a value of several, such as a name or an address.</summary>
    public IReadOnlyList<string> Parts => [.. Split(Value, ';').Select(Plain)];

    /// <summary>Such as a fax or a private number.</summary>
    public bool Has(params string[] kinds) => Kinds.Any(kind => kinds.Contains(kind, StringComparer.Ordinal));

    /// <summary>The colon after the name, and not one inside quotation marks.</summary>
    private static int EndOfName(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            if (line[at] == ':' && !quoted) return at;
        }

        return line.IndexOf(':', StringComparison.Ordinal);
    }

    /// <summary>Apart at a sign that has no backslash before it and stands in no quotation marks of a name.</summary>
    private static List<string> Split(string text, char sign)
    {
        var (parts, start) = (new List<string>(), 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == sign)
            {
                parts.Add(text[start..at]);
                start = at + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static string Plain(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return CellCleaning.WithoutControls(text.Replace("\r\n", "\n", StringComparison.Ordinal)).Trim();
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length) plain.Append(text[at]);
            else plain.Append(text[++at] is 'n' or 'N' ? '\n' : text[at]);
        }

        return CellCleaning.WithoutControls(plain.Replace("\r\n", "\n").ToString()).Trim();
    }

    private static string Unquoted(string text, Encoding charset)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                at += 2;
            }
            else if (text[at] != '=' || at + 1 < text.Length) bytes.AddRange(charset.GetBytes(text, at, 1));
        }

        return charset.GetString([.. bytes]);
    }

    private static Encoding? Charset(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A set that nobody knows: the text is read as the file is.
            return null;
        }
    }
}
