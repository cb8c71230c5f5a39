using System.Text.RegularExpressions;
using NetwerkRegie.Architecture.Tests.Compiled;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>What the program says by key has a sentence, and so has every refusal: nobody reads a key on the screen.</summary>
internal sealed partial class KnownKeys(CodeBase code) : ISourceRule
{
    public IEnumerable<string> Violations(SourceTree sources)
    {
        var known = TextFile.In(sources).SelectMany(file => file.Sentences).Select(sentence => sentence.Key).ToHashSet(StringComparer.Ordinal);
        return Said(sources, known).Concat(Refusals(known));
    }

    private static IEnumerable<string> Said(SourceTree sources, HashSet<string> known) =>
        from file in sources.Files
        where file.IsUnder("src") && (file.Is(".cs") || file.Is(".cshtml"))
        from line in file.Lines.Index()
        from Match said in SaysKey().Matches(line.Item)
        let key = said.Groups["key"].Value
        where !known.Contains(key)
        select $"{file.Path}:{line.Index + 1} says {key}, which has no sentence.";

    private IEnumerable<string> Refusals(HashSet<string> known) =>
        from type in code.InCore()
        where type.IsConcrete() && code.Derives(type, Agreed.Kernel + ".Refusal") && !known.Contains($"Refusal.{type.Name.Name}")
        select $"{type} has no sentence: add Refusal.{type.Name.Name} to the room's texts.";

    [GeneratedRegex("""\bTexts\.Say\("(?<key>[^"]+)"\s*[,)]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysKey();
}
