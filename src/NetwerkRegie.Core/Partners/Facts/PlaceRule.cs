using System.Globalization;
using System.Text.RegularExpressions;

namespace NetwerkRegie.Core.Partners.Facts;

/// <summary>The name of a place. One written all in capitals gets the capitals that belong there: <c>Alphen aan den Rijn</c>, <c>'s-Gravenzande</c>, <c>IJsselstein</c>.</summary>
public static partial class PlaceRule
{
    /// <summary>Longest name, in characters.</summary>
    public const int Longest = 100;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "aan", "bij", "de", "den", "der", "en", "het", "in", "op", "over", "s", "t", "te", "ten", "ter", "van" };

    /// <summary>Reads the place as typed.</summary>
    public static FactReading Read(string? text)
    {
        if (TypedText.Trimmed(text) is not { } typed) return FactReading.Nothing;
        if (typed.Length > Longest) return FactReading.Wrong("Partners.PlaceTooLong", Longest);
        return FactReading.Of(typed.Any(char.IsLower) || typed.Length < 3 ? typed : Word().Replace(typed, Capital));
    }

    private static string Capital(Match word)
    {
        var lower = word.Value.ToLower(CultureInfo.InvariantCulture);
        if (Small.Contains(lower) && (word.Index > 0 || lower is "s" or "t")) return lower;
        var capitals = lower.StartsWith("ij", StringComparison.Ordinal) ? 2 : 1;
        return lower[..capitals].ToUpper(CultureInfo.InvariantCulture) + lower[capitals..];
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
