using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetwerkRegie.Architecture.Tests.Sources;

/// <summary>The sentences of one room in one language. A key that stands there twice is kept twice.</summary>
internal sealed partial record TextFile(SourceFile File, IReadOnlyList<KeyValuePair<string, string>> Sentences)
{
    public bool IsDutch => File.Name == "Texts.nl.json";

    public static IEnumerable<TextFile> In(SourceTree sources) => sources.Files
        .Where(file => file.IsUnder("src") && file.Name is "Texts.nl.json" or "Texts.en.json")
        .Select(Read);

    public static IEnumerable<string> Placeholders(string sentence) =>
        Placeholder().Matches(sentence).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);

    private static TextFile Read(SourceFile file)
    {
        using var json = JsonDocument.Parse(file.Text);
        return new(file, [.. json.RootElement.EnumerateObject().Select(each => KeyValuePair.Create(each.Name, each.Value.GetString() ?? ""))]);
    }

    [GeneratedRegex(@"\{(?<name>\w+)(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
