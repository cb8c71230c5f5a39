using System.Buffers;
using System.Text.RegularExpressions;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>
/// Keeps a text in a CSV file from becoming a formula in someone's spreadsheet, by an apostrophe in front, and takes it off again when such a file is read.
/// Plain numbers (-12,5) and telephone numbers of digits and spaces (+31 344 000 101) stay as they are: they cannot call anything, and people read them.
/// A text that already had apostrophes before such a sign gets one more, so that what was written is what is read.
/// </summary>
internal static partial class FormulaGuard
{
    /// <summary>The signs a spreadsheet starts a formula with, also in their full-width form, and those it skips in front of one.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    public static string Close(string text) => IsDangerous(text) && !Harmless().IsMatch(text) ? "'" + text : text;

    public static string Open(string text) => text.StartsWith('\'') && IsDangerous(text) ? text[1..] : text;

    private static bool IsDangerous(string text) => text.AsSpan().TrimStart('\'') is [var first, ..] && Signs.Contains(first);

    [GeneratedRegex(@"^(-\d[\d.,]*|\+\d[\d ]*)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Harmless();
}
