namespace NetwerkRegie.Documents.Typography;

/// <summary>Breaks text into lines that fit a width. It breaks at spaces, after hyphens and slashes, and inside a word only when the word alone is too wide.</summary>
public static class LineBreaker
{
    // A figure slightly above the true width keeps rounding from pushing a fitting word to the next line.
    private const double Tolerance = 0.01;

    /// <summary>The lines of a text; a line feed in the text always starts a new line.</summary>
    public static IReadOnlyList<string> Break(string text, FontFace face, double size, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n')) BreakParagraph(face.Legible(paragraph), face, size, width + Tolerance, lines);
        return lines;
    }

    /// <summary>As many lines as needed, but about as long as each other: no title ends in one lonely word.</summary>
    public static IReadOnlyList<string> BreakEvenly(string text, FontFace face, double size, double width)
    {
        var lines = Break(text, face, size, width);
        var (narrow, wide) = (width / 2, width);
        for (var tries = 0; lines.Count > 1 && tries < 8; tries++)
        {
            var middle = (narrow + wide) / 2;
            if (Break(text, face, size, middle) is var attempt && attempt.Count == lines.Count) (lines, wide) = (attempt, middle);
            else narrow = middle;
        }

        return lines;
    }

    /// <summary>The width of the widest piece that cannot be broken kindly.</summary>
    public static double WidestWord(string text, FontFace face, double size)
    {
        var widest = 0.0;
        foreach (var piece in Pieces(text)) widest = Math.Max(widest, face.Width(text.AsSpan(piece).TrimEnd(), size));
        return widest;
    }

    private static void BreakParagraph(string text, FontFace face, double size, double width, List<string> lines)
    {
        double WidthOf(int from, int to) => face.Width(text.AsSpan(from..to), size);
        var (start, used) = (0, 0.0);
        foreach (var piece in Pieces(text))
        {
            var (offset, length) = piece.GetOffsetAndLength(text.Length);
            var end = offset + length;
            var bareEnd = offset + text.AsSpan(piece).TrimEnd().Length;
            if (used > 0 && used + WidthOf(offset, bareEnd) > width)
            {
                lines.Add(text[start..offset].TrimEnd());
                (start, used) = (offset, 0);
            }

            while (used <= 0 && start < bareEnd && WidthOf(start, bareEnd) > width && FitsOf(text, start, bareEnd, face, size, width) is var cut && cut < bareEnd)
            {
                lines.Add(text[start..cut]);
                start = cut;
            }

            used += WidthOf(Math.Max(start, offset), end);
        }

        lines.Add(text[start..].TrimEnd());
    }

    // At least one sign goes on each line, however narrow the column; a pair of surrogates is one sign.
    private static int FitsOf(string text, int start, int end, FontFace face, double size, double width)
    {
        var cut = start;
        var used = 0.0;
        while (cut < end)
        {
            var step = char.IsHighSurrogate(text[cut]) && cut + 1 < end ? 2 : 1;
            used += face.Width(text.AsSpan(cut, step), size);
            if (used > width && cut > start) return cut;
            cut += step;
        }

        return end;
    }

    // A piece runs up to and with the space, hyphen or slash after which a line may end. Non-breaking spaces and hyphens are ordinary signs here.
    private static IEnumerable<Range> Pieces(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (!MayEndAfter(text, at, start)) continue;
            yield return start..(at + 1);
            start = at + 1;
        }

        if (start < text.Length) yield return start..text.Length;
    }

    // A euro sign stays with its amount and a percent sign with its number; a range such as 2025-2026 stays whole, and so does "e-mail".
    private static bool MayEndAfter(string text, int at, int start) => text[at] switch
    {
        ' ' => text[at + 1] is not (' ' or '%') && (at == 0 || text[at - 1] != '€'),
        '-' or '/' or '–' => char.IsLetter(text[at + 1]) && at > start + 1,
        _ => false,
    };
}
