using System.Collections.Frozen;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>The country of an address by its code or its name, Dutch and English, for the countries near the Netherlands.</summary>
internal static class CountryWords
{
    private static readonly FrozenDictionary<string, string> Words = new[]
    {
        ("NL", "nederland netherlands holland nld"), ("BE", "belgie belgium bel"), ("DE", "duitsland germany deu"), ("FR", "frankrijk france fra"),
        ("LU", "luxemburg luxembourg lux"), ("GB", "engeland uk gbr"), ("DK", "denemarken denmark dnk"),
    }.SelectMany(line => line.Item2.Split(' ').Select(word => KeyValuePair.Create(word, line.Item1))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code (ISO 3166-1); null when we do not know the word.</summary>
    public static string? Read(string text)
    {
        var word = Folding.Fold(text);
        if (Words.TryGetValue(word, out var code)) return code;
        return word.Length == 2 && word.All(char.IsAsciiLetter) ? word.ToUpperInvariant() : word is "the netherlands" ? Address.Netherlands : null;
    }
}
