using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>Text as a workbook can hold it.</summary>
internal static partial class XmlText
{
    private const int LongestCell = 32_767;

    /// <summary>Signs that stand in XML as they are, and mean nothing more to a spreadsheet; nearly every text has no others.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(Enumerable.Range(' ', 0xD800 - ' ').Select(sign => (char)sign).Except("&<>_\u007f").Append('\n').Append('\t').ToArray());

    /// <summary>Without signs that XML forbids and halves of a surrogate pair.</summary>
    public static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))) allowed.Append(rune);
        return allowed.ToString();
    }

    /// <summary>Writes the text of a cell, at most as long as a spreadsheet keeps; "_x000D_" typed by a person is no carriage return.</summary>
    public static void WriteCell(TextWriter xml, string text)
    {
        if (text.Length <= LongestCell && !text.AsSpan().ContainsAnyExcept(Plain))
        {
            xml.Write(text);
            return;
        }

        foreach (var sign in OfCell(text))
        {
            switch (sign)
            {
                case '&': xml.Write("&amp;"); break;
                case '<': xml.Write("&lt;"); break;
                case '>': xml.Write("&gt;"); break;
                default: xml.Write(sign); break;
            }
        }
    }

    private static string OfCell(string text)
    {
        var allowed = Escape().Replace(Allowed(text), "_x005F_").Replace("\r", "_x000D_", StringComparison.Ordinal);
        return allowed.Length <= LongestCell ? allowed : allowed[..(LongestCell - 1)] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
