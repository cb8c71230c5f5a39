using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>What is wrong with a typed value and how to mend it: a key of the texts and what fills it in.</summary>
public sealed record FactProblem(string Key, params object?[] Values)
{
    /// <summary>The sentence in the current language.</summary>
    public string Sentence => Texts.Say(Key, Values);
}

/// <summary>What came of reading a typed value: the value written the one way we write it, or what is wrong with it, or neither when nothing was said.</summary>
public sealed record FactReading
{
    /// <summary>Nothing was said.</summary>
    public static readonly FactReading Nothing = new();

    /// <summary>The value, written the one way we write it.</summary>
    public string? Value { get; private init; }

    /// <summary>What is wrong.</summary>
    public FactProblem? Problem { get; private init; }

    /// <summary>The value is right.</summary>
    public static FactReading Of(string value) => new() { Value = value };

    /// <summary>The value is wrong.</summary>
    public static FactReading Wrong(string key, params object?[] values) => new() { Problem = new FactProblem(key, values) };
}

/// <summary>What the rules share about text as people type it.</summary>
internal static partial class TypedText
{
    private static readonly HashSet<string> SaysNothing = new(StringComparer.OrdinalIgnoreCase) { "-", "--", "–", "—", "?", "x", "geen", "none", "n.v.t.", "n.v.t", "nvt", "n/a", "onbekend", "unknown", "niet bekend" };

    /// <summary>The text without space around it, odd spaces made plain; null when it says nothing, as "-" or "geen" in a cell do.</summary>
    public static string? Trimmed(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var trimmed = text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u200B", "", StringComparison.Ordinal).Trim();
        return trimmed.Length == 0 || SaysNothing.Contains(trimmed) ? null : trimmed;
    }

    /// <summary>The text without the spaces, dots and dashes that people put in a number to read it easily.</summary>
    public static string Compact(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign is not ('.' or '-' or '–')));

    public static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>A whole number as a program wrote it that knows only decimals: 12345678.0 is 12345678.</summary>
    public static string WithoutDecimals(string text) => NoughtBehindComma().Replace(text, "${whole}");

    /// <summary>The way a spreadsheet writes a number that does not fit its column, 1,23E+07: digits are lost.</summary>
    public static bool IsShortened(string text) => Exponent().IsMatch(text);

    [GeneratedRegex(@"^(?<whole>\d+)[.,]0+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoughtBehindComma();

    [GeneratedRegex(@"^\d([.,]\d+)?E\+?\d{1,2}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exponent();
}
