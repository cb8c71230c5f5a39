using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>An international library code (ISIL): in the Netherlands <c>NL-</c> and ten digits, elsewhere a prefix and at most eleven signs.</summary>
public static partial class IsilRule
{
    /// <summary>Reads the code as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        var code = string.Concat(typed.Where(sign => !char.IsWhiteSpace(sign)));
        if (DutchWithoutDash().IsMatch(code)) code = $"{code[..2]}-{code[2..]}";
        var dash = code.IndexOf('-', StringComparison.Ordinal);
        if (dash <= 0) return FactReading.Wrong("Partners.IsilNeedsPrefix");
        code = code[..dash].ToUpperInvariant() + code[dash..];
        if (code.StartsWith("NL-", StringComparison.Ordinal)) return Dutch().IsMatch(code) ? FactReading.Of(code) : FactReading.Wrong("Partners.IsilNeedsTenDigits", code.Length - 3);
        return Abroad().IsMatch(code) ? FactReading.Of(code) : FactReading.Wrong("Partners.IsilNotWellFormed");
    }

    [GeneratedRegex("^NL[0-9]{10}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DutchWithoutDash();

    [GeneratedRegex("^NL-[0-9]{10}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dutch();

    [GeneratedRegex("^[A-Z0-9]{1,4}-[A-Za-z0-9/:-]{1,11}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abroad();
}
