namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>A number of a legal person or partnership (RSIN): nine digits that pass the 11-test.</summary>
public static class RsinRule
{
    private const int Length = 9;

    /// <summary>Reads the number as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        if (TypedText.IsShortened(typed)) return FactReading.Wrong("Partners.NumberShortened");
        var number = TypedText.Compact(TypedText.WithoutDecimals(typed));
        if (!TypedText.IsDigits(number)) return FactReading.Wrong("Partners.RsinOnlyDigits");
        if (number.Length == Length - 1) return FactReading.Wrong("Partners.RsinLostZero", number);
        if (number.Length != Length) return FactReading.Wrong("Partners.RsinNeedsNineDigits", number.Length);
        return ElevenTest.Passes(number) ? FactReading.Of(number) : FactReading.Wrong("Partners.RsinFailsTest");
    }
}
