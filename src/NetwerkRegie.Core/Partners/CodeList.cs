using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>One entry of a shipped code list: its code, which is stored and never changes, and its words.</summary>
/// <param name="Code">What is stored.</param>
/// <param name="Nl">The Dutch word.</param>
/// <param name="En">The English word.</param>
/// <param name="Bravo">The letter of a BRAVO theme.</param>
/// <param name="Also">Other words that people write for it.</param>
public sealed record CodeWord(string Code, string Nl, string En, string? Bravo, IReadOnlyList<string>? Also)
{
    /// <summary>The word in the current language.</summary>
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is "en" ? En : Nl;
}

/// <summary>What was recognised in free text: the codes, and the parts that are no word of the list.</summary>
public sealed record CodeWordReading(IReadOnlyList<string> Codes, IReadOnlyList<string> Unknown);

/// <summary>A list of codes with words that the program ships: data, so that a new theme needs no new code.</summary>
public sealed partial class CodeList
{
    /// <summary>What partners and initiatives work on; the first five are the BRAVO themes.</summary>
    public static readonly CodeList Themes = Load("Themes");

    /// <summary>The groups of people that partners and initiatives are there for.</summary>
    public static readonly CodeList TargetGroups = Load("TargetGroups");

    private readonly FrozenDictionary<string, CodeWord> byCode;
    private readonly FrozenDictionary<string, CodeWord> byWord;

    private CodeList(IReadOnlyList<CodeWord> all)
    {
        All = all;
        byCode = all.ToFrozenDictionary(entry => entry.Code, StringComparer.Ordinal);
        byWord = all.SelectMany(entry => (entry.Also ?? []).Concat([entry.Code, entry.Nl, entry.En]).Select(word => (Folding.Fold(word), entry))).DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.entry, StringComparer.Ordinal);
    }

    /// <summary>Every entry, in the order of the list.</summary>
    public IReadOnlyList<CodeWord> All { get; }

    /// <summary>The entry with the code, or null.</summary>
    public CodeWord? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The word for a code in the current language; a code that is no longer in the list is shown as it is.</summary>
    public string Word(string code) => Find(code)?.Word ?? code;

    /// <summary>Reads free text such as "Bewegen, Ontspanning" or "Roken / Alcohol".</summary>
    public CodeWordReading Read(string? text)
    {
        var (codes, unknown) = (new List<string>(), new List<string>());
        foreach (var part in Marks().Split(text ?? "").Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            if (byWord.TryGetValue(Folding.Fold(part), out var whole)) codes.Add(whole.Code);
            else foreach (var word in Ands().Split(part)) (byWord.TryGetValue(Folding.Fold(word), out var entry) ? codes : unknown).Add(entry?.Code ?? word.Trim());
        }

        return new CodeWordReading([.. codes.Distinct()], unknown);
    }

    private static CodeList Load(string name)
    {
        using var stream = typeof(CodeList).Assembly.GetManifestResourceStream($"{typeof(CodeList).Namespace}.{name}.data.json")!;
        return new CodeList(JsonSerializer.Deserialize<List<CodeWord>>(stream, JsonSerializerOptions.Web)!);
    }

    [GeneratedRegex(@"[;,/|\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+(?:en|and|&|\+)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ands();
}
