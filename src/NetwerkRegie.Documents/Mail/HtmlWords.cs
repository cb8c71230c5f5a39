using System.Net;
using System.Text;

namespace NetwerkRegie.Documents.Mail;

/// <summary>The words of a page, without anything that draws or runs. Goes through the page once.</summary>
internal static class HtmlWords
{
    private const int LongestPage = 2_000_000;

    private static readonly string[] Unseen = ["script", "style", "head", "title", "noscript", "template", "svg"];

    private static readonly string[] Breaks = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "hr"];

    public static string Of(string html)
    {
        if (html.Length > LongestPage) html = html[..LongestPage];
        var text = new StringBuilder();
        var place = 0;
        while (place < html.Length)
        {
            var open = html.IndexOf('<', place);
            Words(text, open < 0 ? html[place..] : html[place..open]);
            if (open < 0) break;
            place = Tag(text, html, open);
        }

        return Tidy(text.ToString());
    }

    /// <summary>Passes a tag; gives the place behind it.</summary>
    private static int Tag(StringBuilder text, string html, int open)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0) return Behind(html, "-->", open + 4);
        var end = html.IndexOf('>', open);
        if (end < 0) return html.Length;
        var name = Name(html, open + 1, end);
        if (Breaks.Contains(name.TrimStart('/'))) text.Append('\n');
        return Unseen.Contains(name) ? Behind(html, ">", Behind(html, $"</{name}", end)) : end + 1;
    }

    private static string Name(string html, int start, int end)
    {
        const int longest = 12;
        var stop = start;
        while (stop < end && stop - start < longest && (char.IsAsciiLetterOrDigit(html[stop]) || (stop == start && html[stop] == '/'))) stop++;
        return html[start..stop].ToLowerInvariant();
    }

    private static int Behind(string html, string mark, int from) => html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase) is var place and >= 0 ? place + mark.Length : html.Length;

    /// <summary>A line end in a page is no more than a space.</summary>
    private static void Words(StringBuilder text, string words)
    {
        foreach (var letter in WebUtility.HtmlDecode(words)) text.Append(letter is '\r' or '\n' or '\t' or '\u00a0' ? ' ' : letter);
    }

    /// <summary>One space between words, and at most one empty line between lines.</summary>
    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || (kept.Count > 0 && kept[^1].Length > 0)) kept.Add(line);
        }

        return string.Join('\n', kept).Trim();
    }
}
