using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>
/// <c>&lt;nr-pager previous="@url" next="@url" total="Model.Page.Total" /&gt;</c>: by key, without page numbers. Not drawn when everything is on one page.
/// </summary>
[HtmlTargetElement("nr-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Pager : TagHelper
{
    /// <summary>Address of the previous page, or null on the first.</summary>
    public string? Previous { get; set; }

    /// <summary>Address of the next page, or null on the last.</summary>
    public string? Next { get; set; }

    /// <summary>How many there are in all.</summary>
    public CappedCount? Total { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Previous) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nr-pager");
        output.Content.SetHtmlContent(Markup.Html(
            $"""
            <span class="nr-meta">{(Total is null ? "" : Texts.Say("Shell.InAll", Total))}</span>
            <nav class="utrecht-pagination" aria-label="{Texts.Say("Shell.Paging")}">{Step(Previous, "prev", Texts.Say("Shell.Previous"))}{Step(Next, "next", Texts.Say("Shell.Next"))}</nav>
            """));
    }

    private static IHtmlContent Step(string? href, string rel, string words) => string.IsNullOrEmpty(href)
        ? Markup.Html($"""<span class="utrecht-pagination__relative-link utrecht-pagination__relative-link--disabled utrecht-pagination__relative-link--{rel}">{words}</span>""")
        : Markup.Html($"""<a class="utrecht-pagination__relative-link utrecht-pagination__relative-link--{rel}" rel="{rel}" href="{href}">{words}</a>""");
}

/// <summary>
/// <c>&lt;nr-empty title="Nog geen scholen" text="…" shape="School"&gt;button&lt;/nr-empty&gt;</c>: our circle, a dashed line, what is missing; one sentence, one button.
/// With <c>icon</c> instead of a shape it serves "no access" and "offline".
/// </summary>
[HtmlTargetElement("nr-empty")]
public sealed class Empty : TagHelper
{
    /// <summary>What is not there; or <see cref="TitleKey"/>.</summary>
    public string? Title { get; set; }

    /// <summary>Key of what is not there.</summary>
    public string? TitleKey { get; set; }

    /// <summary>What to do about it; or <see cref="TextKey"/>.</summary>
    public string? Text { get; set; }

    /// <summary>Key of what to do about it.</summary>
    public string? TextKey { get; set; }

    /// <summary>The type of partner that is missing.</summary>
    public PartnerType Shape { get; set; } = PartnerType.Other;

    /// <summary>One of <see cref="Icons"/>, instead of the shapes.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var text = Text ?? (TextKey is null ? null : Texts.Say(TextKey));
        var picture = Icon is not null
            ? Markup.Icon(Icon)
            : Markup.Html($"""<svg class="nr-empty__pic" viewBox="0 0 84 56" aria-hidden="true" focusable="false"><line x1="20" y1="28" x2="64" y2="28"/>{PartnerDrawing.Shape(PartnerType.Library, transform: "translate(3 15) scale(1.083)")}{PartnerDrawing.Shape(Shape, ghost: true, transform: "translate(53 15) scale(1.083)")}</svg>""");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nr-empty");
        output.PreContent.SetHtmlContent(Markup.Html(
            $"{picture}<b>{Title ?? Texts.Say(TitleKey ?? "")}</b>{(text is null ? Markup.Nothing : Markup.Html($"""<p class="nr-meta">{text}</p>"""))}"));
    }
}
