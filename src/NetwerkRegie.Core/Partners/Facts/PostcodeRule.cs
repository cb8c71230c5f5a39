using System.Globalization;
using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>A postcode: Dutch ones are written <c>1234 AB</c>, Belgian ones have four digits, others stay as they are.</summary>
public static partial class PostcodeRule
{
    /// <summary>Longest postcode of any country, in characters.</summary>
    public const int Longest = 12;

    private const string Belgium = "BE";
    private const int FirstBelgian = 1000;
    private const int LastBelgian = 9992;

    /// <summary>Reads the postcode as typed, of a country (ISO 3166-1).</summary>
    public static FactReading Read(string? text, string country = Address.Netherlands)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        return country.ToUpperInvariant() switch
        {
            Address.Netherlands => Dutch(TypedText.Compact(typed).ToUpperInvariant()),
            Belgium => Belgian(TypedText.Compact(typed).ToUpperInvariant()),
            _ => typed.Length <= Longest ? FactReading.Of(typed.ToUpperInvariant()) : FactReading.Wrong("Partners.PostcodeTooLong", Longest),
        };
    }

    private static FactReading Dutch(string code)
    {
        if (code.Length == 8 && code.StartsWith("NL", StringComparison.Ordinal)) code = code[2..];
        if (DigitsAndLetters().IsMatch(code)) return code[4..] is "SA" or "SD" or "SS" ? FactReading.Wrong("Partners.PostcodeNeverGiven", code[4..]) : FactReading.Of($"{code[..4]} {code[4..]}");
        return code.Length == 4 && TypedText.IsDigits(code) ? FactReading.Wrong("Partners.PostcodeIncomplete", code) : FactReading.Wrong("Partners.PostcodeNotWellFormed");
    }

    private static FactReading Belgian(string code)
    {
        var digits = code.StartsWith("BE", StringComparison.Ordinal) ? code[2..] : code.TrimStart('B');
        var isRight = digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= FirstBelgian and <= LastBelgian;
        return isRight ? FactReading.Of(digits) : FactReading.Wrong("Partners.PostcodeNotBelgian");
    }

    [GeneratedRegex("^[1-9][0-9]{3}[A-Z]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DigitsAndLetters();
}
