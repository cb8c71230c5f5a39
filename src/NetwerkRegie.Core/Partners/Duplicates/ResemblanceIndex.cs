using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// Partners filed under everything that two records of one organisation usually share, so that each is compared with a few others instead of with all.
/// What very many share, such as a common word in a large town, tells nothing and is passed over.
/// </summary>
internal sealed class ResemblanceIndex
{
    private const int MostUnderAName = 50;
    private const int MostUnderANumber = 200;
    private const int ShortestWord = 4;
    private const int LettersOfStart = 5;
    private readonly Dictionary<string, List<int>> files = new(StringComparer.Ordinal);
    private readonly List<PartnerTraits> all = [];

    /// <summary>Files a partner.</summary>
    public void Add(PartnerTraits partner)
    {
        foreach (var (key, _) in Keys(partner))
        {
            if (!files.TryGetValue(key, out var file)) files.Add(key, file = new List<int>(1));
            file.Add(all.Count);
        }

        all.Add(partner);
    }

    /// <summary>Those filed so far that may be the same organisation, the most alike first.</summary>
    public List<(PartnerTraits Partner, Resemblance Resemblance)> Find(PartnerTraits partner)
    {
        var near = new HashSet<int>();
        foreach (var (key, most) in Keys(partner))
        {
            if (files.TryGetValue(key, out var file) && file.Count <= most) near.UnionWith(file);
        }

        var found = new List<(PartnerTraits Partner, Resemblance Resemblance)>();
        foreach (var known in near.Select(place => all[place]))
        {
            if (Resemblance.Compare(partner, known) is { IsCandidate: true } resemblance) found.Add((known, resemblance));
        }

        found.Sort((one, other) => other.Resemblance.Score.CompareTo(one.Resemblance.Score));
        return found;
    }

    private static HashSet<(string Key, int Most)> Keys(PartnerTraits partner)
    {
        var keys = new HashSet<(string, int)>();
        foreach (var number in partner.Identifiers) keys.Add(($"n{number.Scheme}{number.Value}", MostUnderANumber));
        if (partner.Phone is { } phone) keys.Add(("p" + phone, MostUnderANumber));
        if (partner.Email is { } email) keys.Add(("e" + email, MostUnderANumber));
        if (partner.Domain is { } domain) keys.Add(("d" + domain, MostUnderAName));
        foreach (var spot in partner.Spots)
        {
            if (spot.Postcode.Length > 0) keys.Add(($"a{spot.Postcode} {spot.Number}", MostUnderAName));
            if (spot.Street.Length > 0) keys.Add(($"s{Start(spot.Street)} {spot.Number} {spot.Place}", MostUnderAName));
        }

        foreach (var reading in partner.Readings)
        {
            NameKeys(keys, reading, partner.Place);
            if (partner.Place.Length > 0) NameKeys(keys, reading, "");
        }

        return keys;
    }

    /// <summary>The name as a whole, however its words stand; each telling word; and its start and its end as one word, which one spelling mistake leaves alone.</summary>
    private static void NameKeys(HashSet<(string Key, int Most)> keys, string[] words, string place)
    {
        keys.Add(($"w{string.Join(' ', words.Order(StringComparer.Ordinal))}|{place}", MostUnderAName));
        foreach (var word in words.Where(word => word.Length >= ShortestWord && NameWords.Weight(word) >= 1)) keys.Add(($"t{word}|{place}", MostUnderAName));
        var together = string.Concat(words);
        keys.Add(($"b{Start(together)}|{place}", MostUnderAName));
        keys.Add(($"z{(together.Length <= LettersOfStart ? together : together[^LettersOfStart..])}|{place}", MostUnderAName));
    }

    private static string Start(string text) => text.Length <= LettersOfStart ? text : text[..LettersOfStart];
}
