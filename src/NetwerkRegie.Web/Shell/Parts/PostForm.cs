using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>The framework adds its antiforgery token only to a form without an address of its own; this adds it to the others, so that no page can forget it.</summary>
[HtmlTargetElement("form", Attributes = "method, action")]
public sealed class PostForm(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var posts = string.Equals(output.Attributes["method"]?.Value.ToString(), "post", StringComparison.OrdinalIgnoreCase);
        var here = output.Attributes["action"]?.Value.ToString() is { Length: > 1 } action && action[0] == '/' && action[1] != '/';
        if (posts && here) output.PostContent.AppendHtml(antiforgery.GetHtml(View.HttpContext));
    }
}
