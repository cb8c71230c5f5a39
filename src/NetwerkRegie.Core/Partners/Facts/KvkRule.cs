using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>A number of the Chamber of Commerce: eight digits, of which the first may be 0.</summary>
public static partial class KvkRule
{
    private const int Length = 8;
    private const int BranchLength = 12;

    /// <summary>Reads the number as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        if (TypedText.IsShortened(typed)) return FactReading.Wrong("Partners.NumberShortened");
        var number = TypedText.Compact(TypedText.WithoutDecimals(Label().Replace(typed, "")));
        if (!TypedText.IsDigits(number)) return FactReading.Wrong("Partners.KvkOnlyDigits");
        return number.Length switch
        {
            Length when number.Any(digit => digit != '0') => FactReading.Of(number),
            Length => FactReading.Wrong("Partners.KvkAllZeros"),
            Length - 1 => FactReading.Wrong("Partners.KvkLostZero", number),
            BranchLength => FactReading.Wrong("Partners.KvkIsBranchNumber"),
            var digits => FactReading.Wrong("Partners.KvkNeedsEightDigits", digits),
        };
    }

    [GeneratedRegex(@"^k\.?v\.?k\.?([\s-]*(nummer|nr\.?))?[\s:-]*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
