using PdfSharp.Drawing;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Writes page operators that the library has no method for, such as the space between letters. They travel as comments and are set free, byte for byte as long, in the finished file.</summary>
internal static class RawOperators
{
    // No text on a page holds these control signs, and text is written as numbers of glyphs anyway.
    private const string Mark = "\u0001\u0002";

    public static void Write(XGraphics ink, FormattableString operators) => ink.WriteComment(Mark + FormattableString.Invariant(operators));

    public static void SetFree(Span<byte> file)
    {
        var mark = "% \u0001\u0002"u8;
        for (var at = file.IndexOf(mark); at >= 0; at = file.IndexOf(mark))
        {
            file.Slice(at, mark.Length).Fill((byte)' ');
            file = file[(at + mark.Length)..];
        }
    }
}
