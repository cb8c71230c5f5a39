namespace NetwerkRegie.Architecture.Tests.Sources;

/// <summary>What a person reads between two tags of a page; what an expression puts there is left out.</summary>
internal sealed record MarkupText(int Line, string Text);

/// <summary>An opening tag with its attributes, in whose values an expression stands as <see cref="Expression"/>.</summary>
internal sealed record MarkupTag(int Line, string Name, IReadOnlyList<MarkupAttribute> Attributes)
{
    public const char Expression = '\u0001';

    public bool Has(string attribute) => Attributes.Any(each => each.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase));
}

internal sealed record MarkupAttribute(string Name, string Value);

/// <summary>The markup of a Razor file, also that inside its loops and conditions.</summary>
internal sealed record Markup(IReadOnlyList<MarkupTag> Tags, IReadOnlyList<MarkupText> Texts)
{
    public static Markup Of(SourceFile file) => new RazorReader(file.Text).Read();
}
