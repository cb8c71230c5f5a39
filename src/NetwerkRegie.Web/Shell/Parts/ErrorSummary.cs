using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>
/// <c>&lt;nr-error-summary /&gt;</c> above a form: what concerns the whole form, and from two errors on a list with links to the fields.
/// One error needs no list: it stands beside its field.
/// </summary>
[HtmlTargetElement("nr-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = View.ModelState.SelectMany(field => (field.Value?.Errors ?? []).Select(error => (Field: field.Key, error.ErrorMessage))).ToList();
        if (errors.Count == 0 || (errors.Count == 1 && errors[0].Field.Length > 0))
        {
            output.SuppressOutput();
            return;
        }

        var whole = errors.Where(error => error.Field.Length == 0).Select(error => Markup.Html($"<p>{error.ErrorMessage}</p>"));
        var fields = errors.Where(error => error.Field.Length > 0).ToList();
        var list = fields.Count == 0
            ? Markup.Nothing
            : Markup.Html($"<h2>{Texts.Say("Shell.ErrorsInForm", fields.Count)}</h2><ul>{Markup.Join(fields.Select(error => Markup.Html($"""<li><a class="utrecht-link utrecht-link--html-a" href="#{TagBuilder.CreateSanitizedId(error.Field, "_")}">{error.ErrorMessage}</a></li>""")))}</ul>");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--error nr-alert nr-alert--error nr-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-errors", "");
        output.Content.SetHtmlContent(Markup.Html(
            $"""<div class="utrecht-alert__icon">{Markup.Icon("error")}</div><div class="utrecht-alert__content">{Markup.Join(whole)}{list}</div>"""));
    }
}
