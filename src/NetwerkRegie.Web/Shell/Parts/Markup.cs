using Microsoft.AspNetCore.Html;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>Writes HTML from C#: what stands between braces is encoded, unless it is HTML already.</summary>
internal static class Markup
{
    public static IHtmlContent Nothing { get; } = HtmlString.Empty;

    public static IHtmlContent Html(FormattableString markup) => new HtmlFormattableString(markup.Format, markup.GetArguments());

    public static IHtmlContent Raw(string markup) => new HtmlString(markup);

    /// <summary>An attribute with a leading space, or nothing when there is no value.</summary>
    public static IHtmlContent Attribute(string name, object? value) => value is null ? Nothing : Html($" {Raw(name)}=\"{value}\"");

    /// <summary>An attribute that is there or not, such as <c>checked</c>.</summary>
    public static IHtmlContent Flag(string name, bool present) => present ? Raw($" {name}") : Nothing;

    public static IHtmlContent Join(IEnumerable<IHtmlContent> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts) all.AppendHtml(part);
        return all;
    }

    public static IHtmlContent Icon(string name) =>
        Raw($"""<svg class="nr-ic" viewBox="0 0 20 20" aria-hidden="true" focusable="false">{Icons.Drawing(name)}</svg>""");
}
