using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>A code of Statistics Netherlands for a municipality (GM), district (WK) or neighbourhood (BU). District and neighbourhood may hold letters.</summary>
public static partial class CbsCodeRule
{
    /// <summary>Reads the code as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        var code = TypedText.Compact(typed).ToUpperInvariant();
        if (Code().IsMatch(code)) return FactReading.Of(code);
        return TypedText.IsDigits(code) ? FactReading.Wrong("Partners.CbsNeedsLetters", code) : FactReading.Wrong("Partners.CbsNotWellFormed");
    }

    [GeneratedRegex("^(GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
