using System.Runtime.CompilerServices;
using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets.Cards;

/// <summary>
/// The logical lines of a file of cards: a line that begins with white space goes on from the one before it, and so does the line after one of
/// quoted-printable text that ends in "=". Pictures and keys are passed over while they are read, so that they never fill the memory.
/// </summary>
internal static class CardLines
{
    private static readonly string[] Bulky = ["PHOTO", "LOGO", "SOUND", "KEY"];

    public static async IAsyncEnumerable<string> Read(Stream file, FoundEncoding encoding, [EnumeratorCancellation] CancellationToken ct)
    {
        file.Position = encoding.MarkLength;
        using var reader = new StreamReader(file, encoding.Encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        StringBuilder? line = null;
        while (await reader.ReadLineAsync(ct) is { } next)
        {
            if (line is not null && next.Length > 0 && next[0] is ' ' or '\t') Append(line, next[1..]);
            else if (line is not null && IsSoftlyBroken(line)) Append(line.Remove(line.Length - 1, 1), next.TrimStart(' ', '\t'));
            else
            {
                if (line is not null) yield return line.ToString();
                line = new StringBuilder(next);
            }
        }

        if (line is not null) yield return line.ToString();
    }

    private static void Append(StringBuilder line, string more)
    {
        if (line.Length + more.Length <= TableLimits.RowBytes && !IsBulky(line)) line.Append(more);
    }

    private static bool IsSoftlyBroken(StringBuilder line)
    {
        if (line.Length == 0 || line[^1] != '=') return false;
        var text = line.ToString();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text[..colon].Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBulky(StringBuilder line)
    {
        var start = line.ToString(0, Math.Min(line.Length, 40));
        var end = start.IndexOfAny([':', ';']);
        return end > 0 && Array.Exists(Bulky, name => start[..end].Split('.')[^1].Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
