using System.Collections.Frozen;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>The words by which people say what kind of organisation a partner is, Dutch and English.</summary>
internal static class PartnerTypeWords
{
    /// <summary>Whole words, folded.</summary>
    private static readonly FrozenDictionary<string, PartnerType> Words = Each(
        (PartnerType.Library, "bieb bibliotheken library libraries"),
        (PartnerType.Municipality, "gem municipality overheid"),
        (PartnerType.Hospital, "umc hospital kliniek polikliniek"),
        (PartnerType.PrimaryCare, "hap ha gp pharmacy apotheken gezondheidscentrum zorggroep praktijk primarycare"),
        (PartnerType.Welfare, "wijkteam wijkteams buurtteam buurthuis dorpshuis wijkcentrum welfare vrijwilligers voedselbank"),
        (PartnerType.School, "school scholen obs roc mbo hbo ikc onderwijs college lyceum gymnasium kindcentrum university universiteit education"),
        (PartnerType.Entrepreneur, "bedrijf bedrijven company business winkel horeca mkb cafe"),
        (PartnerType.Other, "anders overig overige other")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What we ourselves call the kinds, folded.</summary>
    private static readonly FrozenDictionary<string, PartnerType> Shown = ShownWords.Of<PartnerType>().DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Ends of words, folded: a streekziekenhuis is a hospital.</summary>
    private static readonly (string End, PartnerType Type)[] Ends = [.. Each(
        (PartnerType.Library, "bibliotheek"),
        (PartnerType.Hospital, "ziekenhuis polikliniek"),
        (PartnerType.School, "school")).Select(pair => (pair.Key, pair.Value))];

    /// <summary>Beginnings of words, folded.</summary>
    private static readonly (string Beginning, PartnerType Type)[] Beginnings = [.. Each(
        (PartnerType.Library, "bibliotheek"),
        (PartnerType.Municipality, "gemeente"),
        (PartnerType.Hospital, "ziekenhuis"),
        (PartnerType.PrimaryCare, "eerstelijn huisarts fysio apotheek tandarts verloskund logoped"),
        (PartnerType.Welfare, "welzijn"),
        (PartnerType.School, "basisscho schoolver schoolbes"),
        (PartnerType.Entrepreneur, "ondernemer winkelier")).Select(pair => (pair.Key, pair.Value))];

    /// <summary>What a cell says the partner is; null when we do not know the word.</summary>
    public static PartnerType? Read(string text)
    {
        if (Shown.TryGetValue(Folding.Fold(text), out var shown)) return shown;
        return Enum.TryParse<PartnerType>(text.Trim(), ignoreCase: true, out var type) && Enum.IsDefined(type) && !char.IsDigit(text.Trim()[0]) ? type : First(text);
    }

    /// <summary>What a name makes likely: its first word that is a kind of organisation.</summary>
    public static PartnerType? First(string name) => Folding.Words(name).Select(Of).FirstOrDefault(type => type is not null);

    private static PartnerType? Of(string word)
    {
        if (Words.TryGetValue(word, out var type)) return type;
        foreach (var (beginning, meant) in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return meant;
        }

        foreach (var (end, meant) in Ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal)) return meant;
        }

        return null;
    }

    private static IEnumerable<KeyValuePair<string, PartnerType>> Each(params (PartnerType Type, string Words)[] lines) =>
        lines.SelectMany(line => line.Words.Split(' ').Select(word => KeyValuePair.Create(word, line.Type)));
}
