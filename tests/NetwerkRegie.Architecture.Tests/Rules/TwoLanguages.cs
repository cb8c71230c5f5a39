using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>Every sentence stands once in Dutch and once in English, with the same places to fill in.</summary>
internal sealed class TwoLanguages : ISourceRule
{
    public IEnumerable<string> Violations(SourceTree sources)
    {
        TextFile[] files = [.. TextFile.In(sources)];
        return files.GroupBy(file => file.File.Folder).SelectMany(Compare).Concat(Twice(files));
    }

    private static IEnumerable<string> Compare(IGrouping<string, TextFile> folder)
    {
        var dutch = Sentences(folder, isDutch: true);
        var english = Sentences(folder, isDutch: false);
        foreach (var key in dutch.Keys.Except(english.Keys)) yield return $"{folder.Key}: {key} has no English sentence.";
        foreach (var key in english.Keys.Except(dutch.Keys)) yield return $"{folder.Key}: {key} has no Dutch sentence.";
        foreach (var key in dutch.Keys.Intersect(english.Keys))
        {
            if (string.IsNullOrWhiteSpace(dutch[key]) || string.IsNullOrWhiteSpace(english[key])) yield return $"{folder.Key}: {key} is empty.";
            if (!TextFile.Placeholders(dutch[key]).SequenceEqual(TextFile.Placeholders(english[key])))
            {
                yield return $"{folder.Key}: {key} has other places to fill in in Dutch than in English.";
            }
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<TextFile> files) =>
        from file in files
        from sentence in file.Sentences
        group file by (file.File.Name, sentence.Key) into same
        where same.Count() > 1
        select $"{same.Key.Key} stands {same.Count()} times in {same.Key.Name}, in {string.Join(" and ", same.Select(file => file.File.Folder).Distinct())}.";

    private static Dictionary<string, string> Sentences(IEnumerable<TextFile> folder, bool isDutch) => folder
        .Where(file => file.IsDutch == isDutch)
        .SelectMany(file => file.Sentences)
        .DistinctBy(sentence => sentence.Key)
        .ToDictionary(sentence => sentence.Key, sentence => sentence.Value, StringComparer.Ordinal);
}
