using System.Runtime.InteropServices;

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
    private readonly Dictionary<ulong, Drawer> drawers = [];
    private readonly List<(int Partner, int Next)> slips = [];
    private readonly List<PartnerTraits> all = [];
    private readonly HashSet<int> near = [];
    private (PartnerTraits? Of, List<(ulong Key, int Most)> Keys) latest = (null, []);

    /// <summary>Files a partner.</summary>
    public void Add(PartnerTraits partner)
    {
        foreach (var (key, most) in Keys(partner))
        {
            ref var drawer = ref CollectionsMarshal.GetValueRefOrAddDefault(drawers, key, out _);

            // Nobody looks into a drawer that is too full, so nothing is added to it either.
            if (++drawer.Count > most) continue;
            slips.Add((all.Count, drawer.Latest));
            drawer.Latest = slips.Count;
        }

        all.Add(partner);
    }

    /// <summary>Those filed so far that may be the same organisation, the most alike first.</summary>
    public List<(PartnerTraits Partner, Resemblance Resemblance)> Find(PartnerTraits partner)
    {
        near.Clear();
        foreach (var (key, most) in Keys(partner))
        {
            if (!drawers.TryGetValue(key, out var drawer) || drawer.Count > most) continue;
            for (var slip = drawer.Latest; slip > 0; slip = slips[slip - 1].Next) near.Add(slips[slip - 1].Partner);
        }

        var found = new List<(PartnerTraits Partner, Resemblance Resemblance)>();
        foreach (var place in near)
        {
            if (Resemblance.Compare(partner, all[place]) is { IsCandidate: true } resemblance) found.Add((all[place], resemblance));
        }

        found.Sort((one, other) => other.Resemblance.Score.CompareTo(one.Resemblance.Score));
        return found;
    }

    /// <summary>What the partner is filed under; kept, because whoever is looked for is mostly filed next.</summary>
    private List<(ulong Key, int Most)> Keys(PartnerTraits partner)
    {
        if (latest.Of == partner) return latest.Keys;
        var keys = latest.Keys;
        keys.Clear();
        foreach (var number in partner.Identifiers) Note(keys, MostUnderANumber, $"n{number.Scheme}", number.Value);
        if (partner.Phone is { } phone) Note(keys, MostUnderANumber, "p", phone);
        if (partner.Email is { } email) Note(keys, MostUnderANumber, "e", email);
        if (partner.Domain is { } domain) Note(keys, MostUnderAName, "d", domain);
        foreach (var spot in partner.Spots)
        {
            if (spot.Postcode.Length > 0) Note(keys, MostUnderAName, "a", spot.Postcode, spot.Number);
            if (spot.Street.Length > 0) Note(keys, MostUnderAName, "s", Start(spot.Street), spot.Number, spot.Place);
        }

        foreach (var reading in partner.Readings)
        {
            NameKeys(keys, reading, partner.Place);
            if (partner.Place.Length > 0) NameKeys(keys, reading, "");
        }

        latest.Of = partner;
        return keys;
    }

    /// <summary>The name as a whole, however its words stand; each telling word; and its start and its end as one word, which one spelling mistake leaves alone.</summary>
    private static void NameKeys(List<(ulong Key, int Most)> keys, string[] words, string place)
    {
        var inOrder = words.Length == 1 ? words : [.. words.Order(StringComparer.Ordinal)];
        Note(keys, MostUnderAName, ["w", place, .. inOrder]);
        foreach (var word in words.Where(word => word.Length >= ShortestWord && NameWords.Weight(word) >= 1)) Note(keys, MostUnderAName, "t", word, place);
        var together = string.Concat(words);
        Note(keys, MostUnderAName, "b", Start(together), place);
        Note(keys, MostUnderAName, "z", together.Length <= LettersOfStart ? together : together[^LettersOfStart..], place);
    }

    /// <summary>Notes a key: a number made of its parts, which takes a tenth of the memory of the text (FNV-1a). Two texts that make the same number cost one comparison more.</summary>
    private static void Note(List<(ulong Key, int Most)> keys, int most, params ReadOnlySpan<string> parts)
    {
        var key = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var letter in part) key = (key ^ letter) * 1099511628211UL;
            key = (key ^ '|') * 1099511628211UL;
        }

        foreach (var noted in keys)
        {
            if (noted.Key == key) return;
        }

        keys.Add((key, most));
    }

    private static string Start(string text) => text.Length <= LettersOfStart ? text : text[..LettersOfStart];

    /// <summary>How many partners were filed under a key, and the slip of the latest; each slip tells which was before it.</summary>
    private record struct Drawer(int Count, int Latest);
}
