using System.Text.RegularExpressions;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Tells by its form what a text could be; no one's validation, only enough to tell headings from data.</summary>
internal static partial class CellShape
{
    private const int LongestHeading = 80;

    /// <summary>A number with or without currency, percentage, thousands and decimals: 12, 1.250,00, € -, 36 %.</summary>
    public static bool IsAmount(string text) => Amount().IsMatch(text.Trim());

    /// <summary>Short words or a year: what people put above a column.</summary>
    public static bool IsHeading(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestHeading) return false;
        if (Year().IsMatch(trimmed)) return true;
        return trimmed.Any(char.IsLetter) && !Data().IsMatch(trimmed);
    }

    [GeneratedRegex(@"^[€$£]?\s*[-+]?\s*(\d[\d.,\s']*)?(,-+)?\s*[€%]?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Year();

    /// <summary>An address of mail or web, a postcode, or five digits and more in one text.</summary>
    [GeneratedRegex(@"@\w|^https?:|^www\.|^[1-9]\d{3}\s?[A-Za-z]{2}$|^(\D*\d){5,}|^€", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Data();
}
