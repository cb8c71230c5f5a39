using System.Collections.Frozen;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>The words by which people say whether a partner takes part: a status as we show it, or yes and no below "Actief?".</summary>
internal static class StatusWords
{
    private static readonly FrozenDictionary<string, PartnerStatus> Words = new[]
    {
        (PartnerStatus.Active, "ja j yes y waar w true t 1 x actief active"),
        (PartnerStatus.Ended, "nee n no onwaar false f 0 inactief inactive beeindigd gestopt ended"),
        (PartnerStatus.Candidate, "kandidaat candidate prospect"),
    }.SelectMany(line => line.Item2.Split(' ').Select(word => (word, line.Item1))).Concat(ShownWords.Of<PartnerStatus>())
        .DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The status; null when we do not know the word.</summary>
    public static PartnerStatus? Read(string text) => Words.TryGetValue(Folding.Fold(text), out var status) ? status : null;
}

/// <summary>The words that our own pages and exports use, in both languages: what we write, we read.</summary>
internal static class ShownWords
{
    public static IEnumerable<(string Word, T Value)> Of<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().SelectMany(value => new[] { "nl", "en" }.Select(language => (Folding.Fold(Texts.All(language)[$"{typeof(T).Name}.{value}"]), value)));
}
