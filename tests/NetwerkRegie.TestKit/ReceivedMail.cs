using System.Text;
using System.Text.RegularExpressions;

namespace NetwerkRegie.TestKit;

/// <summary>A message as the mail server received it: envelope and source, and the decoded subject and text a person would read.</summary>
public sealed partial record ReceivedMail(string Sender, IReadOnlyList<string> Recipients, string Source)
{
    public string Subject => Header("Subject");

    /// <summary>The decoded text; of a message in several parts, the source of them all.</summary>
    public string Text => Header("Content-Transfer-Encoding").ToUpperInvariant() switch
    {
        "BASE64" => Encoding.UTF8.GetString(Convert.FromBase64String(Body)),
        "QUOTED-PRINTABLE" => Unquote(SoftBreak().Replace(Body, "")),
        _ => Body,
    };

    private string Body => Source[Math.Min(Source.Length, EndOfHeaders + 4)..];

    private int EndOfHeaders => Source.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var end ? end : Source.Length;

    /// <summary>A header with its encoded words decoded, or an empty string.</summary>
    public string Header(string name)
    {
        var unfolded = Fold().Replace(Source[..EndOfHeaders], " ");
        var line = unfolded.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line is null ? "" : EncodedWord().Replace(BetweenWords().Replace(line[(name.Length + 1)..].Trim(), "?="), Decode);
    }

    private static string Decode(Match word) => word.Groups["kind"].Value is "B" or "b"
        ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value))
        : Unquote(word.Groups["text"].Value.Replace('_', ' '));

    private static string Unquote(string text) =>
        QuotedBytes().Replace(text, bytes => Encoding.UTF8.GetString(Convert.FromHexString(bytes.Value.Replace("=", "", StringComparison.Ordinal))));

    [GeneratedRegex(@"\r\n[ \t]+", RegexOptions.None, 1000)]
    private static partial Regex Fold();

    [GeneratedRegex(@"=\r\n", RegexOptions.None, 1000)]
    private static partial Regex SoftBreak();

    [GeneratedRegex(@"\?=\s+(?==\?)", RegexOptions.None, 1000)]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?[^?]+\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("(=[0-9A-Fa-f]{2})+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuotedBytes();
}
