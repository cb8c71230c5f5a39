using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>
/// <c>&lt;nr-head title="@Model.Name" sub="@line"&gt;buttons&lt;/nr-head&gt;</c>: the one h1 of a page, the line below it, its actions on the right.
/// Also names the browser's tab.
/// </summary>
[HtmlTargetElement("nr-head")]
public sealed class Head : TagHelper
{
    /// <summary>The h1; or <see cref="TitleKey"/>.</summary>
    public string? Title { get; set; }

    /// <summary>Key of the h1.</summary>
    public string? TitleKey { get; set; }

    /// <summary>The line below; or <see cref="SubKey"/>.</summary>
    public string? Sub { get; set; }

    /// <summary>Key of the line below.</summary>
    public string? SubKey { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = Title ?? Texts.Say(TitleKey ?? "");
        var sub = Sub ?? (SubKey is null ? null : Texts.Say(SubKey));
        var actions = await output.GetChildContentAsync();
        View.ViewData["Title"] = title;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nr-head");
        output.Content.SetHtmlContent(Markup.Html(
            $"""<div class="nr-head__t"><h1 class="utrecht-heading-1">{title}</h1>{(sub is null ? Markup.Nothing : Markup.Html($"""<p class="nr-sub">{sub}</p>"""))}</div>"""));
        if (!actions.IsEmptyOrWhiteSpace) output.Content.AppendHtml("""<div class="nr-actions">""").AppendHtml(actions).AppendHtml("</div>");
    }
}

/// <summary><c>&lt;nr-crumbs here="@name"&gt;&lt;nr-crumb href="/partners"&gt;Partners&lt;/nr-crumb&gt;&lt;/nr-crumbs&gt;</c>: the way back, on the second level and below.</summary>
[HtmlTargetElement("nr-crumbs")]
public sealed class Crumbs : TagHelper
{
    /// <summary>The page itself.</summary>
    public required string Here { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-breadcrumb-nav");
        output.Attributes.SetAttribute("aria-label", Texts.Say("Shell.Breadcrumb"));
        output.PreContent.SetHtmlContent("""<ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">""");
        output.PostContent.SetHtmlContent(Markup.Html(
            $"""<li class="utrecht-breadcrumb-nav__item"><span class="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current" aria-current="page">{Here}</span></li></ol>"""));
    }
}

/// <summary>One step of the way back. The first one says to which entry of the menu the page belongs when its own address does not.</summary>
[HtmlTargetElement("nr-crumb", ParentTag = "nr-crumbs")]
public sealed class Crumb : TagHelper
{
    /// <summary>Where it leads.</summary>
    public required string Href { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        View.ViewData.TryAdd(Navigation.SectionKey, Href);
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "utrecht-breadcrumb-nav__item");
        output.PreContent.SetHtmlContent(Markup.Html($"""<a class="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link" href="{Href}">"""));
        output.PostContent.SetHtmlContent("</a>");
    }
}

/// <summary><c>&lt;nr-panel title="…" more="Wijzigen" more-href="…" flush&gt;…&lt;/nr-panel&gt;</c>: a part of a page with an h2. Flush lets a table reach the edges.</summary>
[HtmlTargetElement("nr-panel")]
public sealed class Panel : TagHelper
{
    /// <summary>The h2; or <see cref="TitleKey"/>.</summary>
    public string? Title { get; set; }

    /// <summary>Key of the h2.</summary>
    public string? TitleKey { get; set; }

    /// <summary>Words on the right of the h2.</summary>
    public string? More { get; set; }

    /// <summary>Key of the words on the right.</summary>
    public string? MoreKey { get; set; }

    /// <summary>Makes a link of them.</summary>
    public string? MoreHref { get; set; }

    /// <summary>Without padding, for a table or a list of rows.</summary>
    public bool Flush { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var title = Title ?? (TitleKey is null ? null : Texts.Say(TitleKey));
        var more = More ?? (MoreKey is null ? null : Texts.Say(MoreKey));
        var id = $"{output.Attributes["id"]?.Value ?? context.UniqueId}-h";
        var link = (more, MoreHref) switch
        {
            (null, _) => Markup.Nothing,
            (_, null) => Markup.Html($"""<span class="nr-meta">{more}</span>"""),
            _ => Markup.Html($"""<a class="utrecht-link utrecht-link--html-a" href="{MoreHref}">{more}<span class="nr-vh"> {title}</span></a>"""),
        };

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', ((string?[])["nr-panel", Flush ? "nr-panel--flush" : null, output.Attributes["class"]?.Value.ToString()]).Where(name => name is not null)));
        if (title is not null)
        {
            output.Attributes.SetAttribute("aria-labelledby", id);
            output.PreContent.SetHtmlContent(Markup.Html($"""<div class="nr-panel__h"><h2 class="utrecht-heading-2" id="{id}">{title}</h2>{link}</div>"""));
        }

        output.PreContent.AppendHtml("""<div class="nr-panel__b">""");
        output.PostContent.SetHtmlContent("</div>");
    }
}

/// <summary>
/// <c>&lt;nr-button kind="primary" icon="plus"&gt;Partner toevoegen&lt;/nr-button&gt;</c>: submits the form it stands in; with <c>href</c> it is a link.
/// Other attributes (name, value, formaction, data-…) stay.
/// </summary>
[HtmlTargetElement("nr-button")]
public sealed class Button : TagHelper
{
    /// <summary>primary, secondary, subtle or danger.</summary>
    public string Kind { get; set; } = "secondary";

    /// <summary>One of <see cref="Icons"/>, before the words.</summary>
    public string? Icon { get; set; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; set; }

    /// <summary>In a row of a list.</summary>
    public bool Small { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var block = Href is null ? "utrecht-button" : "utrecht-button-link";
        var kind = Kind switch { "primary" => "primary-action", "subtle" => "subtle", _ => "secondary-action" };
        output.TagName = Href is null ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', ((string?[])
        [
            block, Href is null ? null : "utrecht-button-link--html-a", $"{block}--{kind}", Kind is "danger" ? "nr-btn--danger" : null, "nr-btn", Small ? "nr-btn--s" : null,
            output.Attributes["class"]?.Value.ToString(),
        ]).Where(name => name is not null)));
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        else if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
        if (Icon is not null) output.PreContent.SetHtmlContent(Markup.Icon(Icon));
        output.PreContent.AppendHtml("<span>");
        output.PostContent.SetHtmlContent("</span>");
    }
}
