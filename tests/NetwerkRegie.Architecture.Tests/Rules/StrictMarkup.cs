using NetwerkRegie.Architecture.Tests.Sources;

namespace NetwerkRegie.Architecture.Tests.Rules;

/// <summary>The content security policy allows no style or script within a page, so none is written there.</summary>
internal sealed class StrictMarkup : ISourceRule
{
    public IEnumerable<string> Violations(SourceTree sources) =>
        from file in sources.Files
        where file.Is(".cshtml")
        from tag in Markup.Of(file).Tags
        from found in Found(tag)
        select $"{file.Path}:{tag.Line} <{tag.Name}> has {found}, which the security policy blocks.";

    private static IEnumerable<string> Found(MarkupTag tag)
    {
        if (tag.Name == "style") yield return "styles of its own";
        if (tag.Name == "script" && !tag.Has("src")) yield return "a script of its own";
        foreach (var attribute in tag.Attributes)
        {
            var name = attribute.Name.ToLowerInvariant();
            if (name == "style" || name.StartsWith("hx-on", StringComparison.Ordinal) || IsHandler(name)) yield return $"the attribute {name}";
            if (attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return $"a script in {name}";
        }
    }

    private static bool IsHandler(string attribute) => attribute.StartsWith("on", StringComparison.Ordinal) && attribute.Length > 2 && attribute.All(char.IsAsciiLetter);
}
