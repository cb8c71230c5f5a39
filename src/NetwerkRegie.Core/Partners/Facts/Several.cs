using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>Takes a cell apart that holds more than one value.</summary>
internal static partial class Several
{
    /// <summary>The values in a cell, apart by a semicolon, comma, line, " / ", " of ", " en " or ":::".</summary>
    public static IEnumerable<string> In(string? text) => text is null ? [] : Between().Split(text).Where(part => !string.IsNullOrWhiteSpace(part));

    [GeneratedRegex(@"\s*(?:[;,|\r\n]+|:::|\s/\s|\sof\s|\sen\s)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();
}
