namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// Everything that two records of one organisation usually share, as numbers made of the text (FNV-1a), which take a tenth of the memory. Two texts that make the same number cost one
/// comparison more. The last bit tells under which kind of key the partner is filed.
/// </summary>
internal static class ResemblanceKeys
{
    private const int MostUnderAName = 50;
    private const int MostUnderANumber = 200;
    private const int ShortestWord = 4;
    private const int LettersOfStart = 5;
    private const ulong Number = 1;

    /// <summary>What more partners than this share tells nothing.</summary>
    public static int Most(ulong key) => (key & Number) == 0 ? MostUnderAName : MostUnderANumber;

    /// <summary>What the partner is filed under.</summary>
    public static ulong[] Of(PartnerTraits partner)
    {
        var keys = new List<ulong>();
        foreach (var number in partner.Identifiers) Note(keys, Number, $"n{number.Scheme}", number.Value);
        if (partner.Phone is { } phone) Note(keys, Number, "p", phone);
        if (partner.Email is { } email) Note(keys, Number, "e", email);
        if (partner.Domain is { } domain) Note(keys, 0, "d", domain);
        foreach (var spot in partner.Spots)
        {
            if (spot.Postcode.Length > 0) Note(keys, 0, "a", spot.Postcode, spot.Number);
            if (spot.Street.Length > 0) Note(keys, 0, "s", Start(spot.Street), spot.Number, spot.Place);
        }

        foreach (var reading in partner.Readings)
        {
            NameKeys(keys, reading, partner.Place);
            if (partner.Place.Length > 0) NameKeys(keys, reading, "");
        }

        return [.. keys];
    }

    /// <summary>The name as a whole, however its words stand; each telling word; and its start and its end as one word, which one spelling mistake leaves alone.</summary>
    private static void NameKeys(List<ulong> keys, string[] words, string place)
    {
        var inOrder = words.Length == 1 ? words : [.. words.Order(StringComparer.Ordinal)];
        Note(keys, 0, ["w", place, .. inOrder]);
        foreach (var word in words)
        {
            if (word.Length >= ShortestWord && NameWords.Weight(word) >= 1) Note(keys, 0, "t", word, place);
        }

        var together = string.Concat(words);
        Note(keys, 0, "b", Start(together), place);
        Note(keys, 0, "z", together.Length <= LettersOfStart ? together : together[^LettersOfStart..], place);
    }

    private static void Note(List<ulong> keys, ulong kind, params ReadOnlySpan<string> parts)
    {
        var key = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var letter in part) key = (key ^ letter) * 1099511628211UL;
            key = (key ^ '|') * 1099511628211UL;
        }

        key = (key & ~Number) | kind;
        if (!keys.Contains(key)) keys.Add(key);
    }

    private static string Start(string text) => text.Length <= LettersOfStart ? text : text[..LettersOfStart];
}
