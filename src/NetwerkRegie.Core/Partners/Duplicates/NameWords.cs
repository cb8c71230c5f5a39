using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Duplicates;

/// <summary>
/// The words of an organisation's name that tell it apart: accents, legal forms and small words gone, abbreviations written out.
/// "St. Welzijn Rivierenland" and "Welzijn Rivierenland (stichting)" have the same words.
/// </summary>
internal static partial class NameWords
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "stichting", "st", "sticht", "vereniging", "ver", "bv", "nv", "vof", "cv", "cooperatie", "ua", "maatschap", "inc", "incorporated", "llc", "ltd", "corp", "corporation", "co",
    };

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "de", "het", "t", "een", "der", "den", "des", "van", "v", "vd", "voor", "en", "of", "in", "te", "ter", "ten", "aan", "bij", "op", "s", "the", "and", "for", "at", "a", "an",
    };

    private static readonly Dictionary<string, string[]> WrittenOut = new(StringComparer.Ordinal)
    {
        ["gem"] = ["gemeente"], ["hap"] = ["huisartsenpraktijk"], ["huisartspraktijk"] = ["huisartsenpraktijk"], ["obs"] = ["openbare", "basisschool"], ["bs"] = ["basisschool"],
        ["rkbs"] = ["katholieke", "basisschool"], ["cbs"] = ["christelijke", "basisschool"], ["pcbs"] = ["christelijke", "basisschool"], ["kbs"] = ["katholieke", "basisschool"],
        ["ned"] = ["nederland"], ["nl"] = ["nederland"], ["bieb"] = ["bibliotheek"], ["bibl"] = ["bibliotheek"], ["ob"] = ["openbare", "bibliotheek"], ["afd"] = ["afdeling"],
        ["zkh"] = ["ziekenhuis"], ["mw"] = ["maatschappelijk", "werk"], ["amw"] = ["algemeen", "maatschappelijk", "werk"], ["ctr"] = ["center"], ["centre"] = ["center"],
        ["nw"] = ["northwest"], ["saint"] = ["sint"], ["dept"] = ["department"], ["loc"] = ["locatie"], ["div"] = ["division"], ["wijkt"] = ["wijkteam"],
    };

    private static readonly HashSet<string> UnitWords = new(StringComparer.Ordinal) { "afdeling", "cluster", "dienst", "sector", "department", "division", "team" };

    private static readonly HashSet<string> Directions = new(StringComparer.Ordinal)
    {
        "noord", "zuid", "oost", "west", "noordoost", "noordwest", "zuidoost", "zuidwest", "centrum", "midden", "north", "south", "east",
    };

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "bibliotheek", "openbare", "gemeente", "gemeentelijke", "huisartsenpraktijk", "praktijk", "basisschool", "school", "katholieke", "christelijke", "kindcentrum", "buurthuis", "wijkteam", "wijkcentrum",
        "welzijn", "zorg", "centrum", "center", "dienst", "locatie", "nederland", "ziekenhuis", "apotheek", "fysiotherapie", "consultatiebureau", "sport", "club", "community", "county", "service", "services", "health",
        "district", "department", "division", "program", "family", "support", "state", "city", "public", "national",
    };

    /// <summary>What a word that says what kind of organisation it is, counts for beside one that says which.</summary>
    private const double WeightOfKind = 0.4;

    /// <summary>The ways to read a name: as it stands, without what stands in brackets, without its own place, and an abbreviation in brackets by itself.</summary>
    public static IReadOnlyList<string[]> Readings(string name, string? place)
    {
        var readings = new List<string[]> { Words(name) };
        var outside = Brackets().Replace(name, " ");
        if (outside.Length != name.Length && !string.IsNullOrWhiteSpace(outside)) Add(readings, Words(outside));
        if (Branch().Replace(name, "") is { Length: > 0 } whole && whole.Length != name.Length) Add(readings, Words(whole));
        var own = Folding.Words(place);
        foreach (var reading in readings.ToList()) Add(readings, [.. reading.Where(word => !own.Contains(word))]);
        foreach (Match inside in Brackets().Matches(name))
        {
            if (Abbreviation().IsMatch(inside.Groups["inside"].Value)) Add(readings, [Folding.Fold(inside.Groups["inside"].Value)]);
        }

        return readings;
    }

    /// <summary>The words that count, in the order of the name; all of its words when none counts.</summary>
    public static string[] Words(string name)
    {
        var words = Folding.Words(Dotted().Replace(name, match => match.Value.Replace(".", "", StringComparison.Ordinal))).SelectMany(word => WrittenOut.GetValueOrDefault(word) ?? [word]).ToList();
        var telling = words.Where(word => !LegalForms.Contains(word) && !SmallWords.Contains(word)).ToArray();
        return telling.Length > 0 ? telling : [.. words];
    }

    /// <summary>What a word counts for, between 0 and 1.</summary>
    public static double Weight(string word) => Kinds.Contains(word) ? WeightOfKind : 1;

    /// <summary>Whether the name speaks of a unit of an organisation, such as a department.</summary>
    public static bool IsUnit(IEnumerable<string> words) => words.Any(UnitWords.Contains);

    /// <summary>The words that tell one of a series from another: points of the compass, and numbers.</summary>
    public static string Series(IEnumerable<string> words) => string.Join(' ', words.Where(word => Directions.Contains(word) || word.All(char.IsAsciiDigit)));

    private static void Add(List<string[]> readings, string[] reading)
    {
        if (reading.Length > 0 && !readings.Exists(known => known.SequenceEqual(reading))) readings.Add(reading);
    }

    [GeneratedRegex(@"\((?<inside>[^)]*)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@",?\s+(locatie|loc\.|vestiging|filiaal)\s.*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Branch();

    [GeneratedRegex(@"^\s*\p{Lu}{2,6}\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\b(\p{L}\.){2,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dotted();
}
