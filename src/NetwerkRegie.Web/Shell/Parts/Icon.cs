using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-icon name="mail" /&gt;</c>: always beside words, so hidden from screen readers.</summary>
[HtmlTargetElement("nr-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Icon : TagHelper
{
    /// <summary>One of <see cref="Icons"/>.</summary>
    public required string Name { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Icon(Name));
    }
}
