using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>Takes "Plein 1940 nr. 5" apart into street and house number. A postbox and a range ("Markt 1 t/m 5") are no house number and stay text.</summary>
internal static partial class StreetReader
{
    public static (string Street, string? Number) Read(string text)
    {
        var whole = Spaces().Replace(text.Trim(), " ");
        if (NoHouseNumber().IsMatch(whole)) return (whole, null);
        var parts = StreetAndNumber().Match(whole);
        return parts.Success ? (parts.Groups["street"].Value.TrimEnd(','), parts.Groups["number"].Value) : (whole, null);
    }

    /// <summary>House number and addition from columns of their own: "12 bis", "12a", "7-2".</summary>
    public static string? Number(string? number, string? addition)
    {
        if (number is null) return null;
        if (addition is null) return number;
        return addition[0] == '-' || addition is [var letter] && char.IsLetter(letter) ? number + addition : $"{number} {addition}";
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(postbus|pb|p\.o\. box|antwoordnummer)\b|\d\s*(t/m|tot|en|\+|&)\s*\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoHouseNumber();

    [GeneratedRegex(@"^(?<street>.*?\p{L}.*?),?\s(nr\.?\s*)?(?<number>\d{1,5}(\s?[-/]\s?\d{1,4})?([-\s]?\p{L}{1,3}){0,2}(\s?\d{1,3})?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StreetAndNumber();
}
