using System.Buffers;
using System.Text;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Takes out what no one can see or type, and recognises text that was encoded twice.</summary>
internal static class CellCleaning
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(sign => sign is not ('\t' or '\n' or '\r')), '\u007F', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>How the first byte of a UTF-8 pair, triple or quadruple looks when it is read as windows-1252.</summary>
    private static readonly SearchValues<char> LeadSigns = SearchValues.Create([.. Enumerable.Range(0xC2, 0xF4 - 0xC2 + 1).Select(code => (char)code)]);

    /// <summary>How the bytes after it look.</summary>
    private static readonly SearchValues<char> FollowingSigns = SearchValues.Create(Western.Encoding.GetString([.. Enumerable.Range(0x80, 0x40).Select(code => (byte)code)]));

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding StrictWindows1252 = Western.Strict;

    public static bool HasControls(string text) => text.AsSpan().ContainsAny(Invisible);

    public static string WithoutControls(string text) =>
        HasControls(text) ? string.Concat(text.Where(sign => !Invisible.Contains(sign))) : text;

    /// <summary>True for text such as "CafÃ©": read back as windows-1252 it is sound UTF-8, which does not happen to text that was written once.</summary>
    public static bool LooksEncodedTwice(string text)
    {
        if (!HasLeadAndFollower(text)) return false;
        try
        {
            return StrictUtf8.GetCharCount(StrictWindows1252.GetBytes(text)) < text.Length;
        }
        catch (ArgumentException)
        {
            // Signs outside windows-1252, or bytes that are no UTF-8: the text is what it seems.
            return false;
        }
    }

    /// <summary>Settles nearly all text without an exception: "café" has a sign that could lead, but none that follows it.</summary>
    private static bool HasLeadAndFollower(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(LeadSigns) is >= 0 and var lead)
        {
            text = text[(lead + 1)..];
            if (text.Length > 0 && FollowingSigns.Contains(text[0])) return true;
        }

        return false;
    }
}
