using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>An organisation identification number of the government (OIN): a prefix of eight positions that says which register, the number there, and zeros up to twenty positions.</summary>
public static partial class OinRule
{
    private const int Length = 20;
    private const string OfRsin = "00000001";
    private const string OfKvk = "00000003";

    /// <summary>Reads the number as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        if (TypedText.IsShortened(typed)) return FactReading.Wrong("Partners.NumberShortened");
        var number = TypedText.Compact(typed).ToUpperInvariant();
        if (number.Length != Length) return FactReading.Wrong("Partners.OinNeedsTwentyPositions", number.Length);
        if (!Shape().IsMatch(number)) return FactReading.Wrong("Partners.OinUnknownPrefix");
        var fits = number[..8] switch
        {
            OfRsin => ElevenTest.Passes(number.AsSpan(8, 9)) && number.EndsWith("000", StringComparison.Ordinal),
            OfKvk => TypedText.IsDigits(number) && number.EndsWith("0000", StringComparison.Ordinal),
            _ => true,
        };
        return fits ? FactReading.Of(number) : FactReading.Wrong("Partners.OinHoldsNoNumber");
    }

    [GeneratedRegex("^0000000[1-9][0-9A-Z]{12}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
