using System.Net;
using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>A page holds no words of its own: they come from the texts, in two languages.</summary>
internal sealed class WordlessPages : ISourceRule
{
    private static readonly string[] Read = ["title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext"];

    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where file.Is(".cshtml")
        let markup = Markup.Of(file)
        let words = markup.Texts.Select(text => (text.Line, text.Text)).Concat(markup.Tags.SelectMany(Words))
        from word in words
        where HasWords(word.Text)
        select $"{file.Path}:{word.Line} says \"{word.Text}\" itself: take it from the texts.";

    private static IEnumerable<(int Line, string Text)> Words(MarkupTag tag) =>
        from attribute in tag.Attributes
        where Read.Contains(attribute.Name, StringComparer.OrdinalIgnoreCase) || (attribute.Name == "value" && IsButton(tag))
        select (tag.Line, attribute.Value.Replace($"{MarkupTag.Expression}", "", StringComparison.Ordinal).Trim());

    private static bool IsButton(MarkupTag tag) =>
        tag.Name == "input" && tag.Attributes.Any(attribute => attribute is { Name: "type", Value: "submit" or "button" or "reset" });

    private static bool HasWords(string text) => !Agreed.WordsOfNoLanguage.Contains(text) && WebUtility.HtmlDecode(text).Any(char.IsLetter);
}
