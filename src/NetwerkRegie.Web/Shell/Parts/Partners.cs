using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-partner-glyph type="row.Type" size="30" /&gt;</c>: the shape of a partner type; its letter is in it from 22 px up.</summary>
[HtmlTargetElement("nr-partner-glyph", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PartnerGlyph : TagHelper
{
    private const int SmallestWithLetter = 22;

    /// <summary>The type.</summary>
    public PartnerType Type { get; set; }

    /// <summary>Width and height in px.</summary>
    public int Size { get; set; } = 14;

    /// <summary>A white spot: the dashed, empty shape.</summary>
    public bool Ghost { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Html(
            $"""<svg class="nr-glyph" width="{Size}" height="{Size}" viewBox="-1 -1 26 26" aria-hidden="true" focusable="false">{PartnerDrawing.Shape(Type, Size >= SmallestWithLetter, Ghost)}</svg>"""));
    }
}

/// <summary><c>&lt;nr-partner type="row.Type" name="@row.Name" href="/partners/…" /&gt;</c>: a partner's name with its shape; the type is read aloud.</summary>
[HtmlTargetElement("nr-partner", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PartnerName : TagHelper
{
    /// <summary>The type.</summary>
    public PartnerType Type { get; set; }

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>Where the name leads; without it there is no link.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nr-pname");
        if (Href is not null) output.Attributes.SetAttribute("href", Href);
        output.Content.SetHtmlContent(Markup.Html(
            $"""<svg class="nr-glyph" width="14" height="14" viewBox="-1 -1 26 26" aria-hidden="true" focusable="false">{PartnerDrawing.Shape(Type)}</svg><span>{Name}<span class="nr-vh">, {Texts.Of(Type)}</span></span>"""));
    }
}

/// <summary>
/// <c>&lt;nr-tie-glyph ours="4" theirs="3" from="Library" to="Welfare" /&gt;</c>: our shape, the line, their shape, the level in words.
/// It counts as the lowest of both ratings; rated by one side only, the line is dashed and the words say so.
/// </summary>
[HtmlTargetElement("nr-tie-glyph", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TieGlyph : TagHelper
{
    private const int Width = 68;
    private static readonly string[] Weights = ["0", "1.25", "2.25", "3.5", "5", "7"];

    /// <summary>Our type.</summary>
    public PartnerType From { get; set; } = PartnerType.Library;

    /// <summary>Their type.</summary>
    public PartnerType To { get; set; }

    /// <summary>Our rating, 0 to 5; null when not rated.</summary>
    public int? Ours { get; set; }

    /// <summary>Their rating.</summary>
    public int? Theirs { get; set; }

    /// <summary>Only the drawing, for a place where the words stand elsewhere.</summary>
    public bool Bare { get; set; }

    /// <summary>The width of a line, in px, for a level.</summary>
    public static string Weight(int level) => Weights[Math.Clamp(level, 0, Weights.Length - 1)];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var level = (Ours, Theirs) switch
        {
            ({ } ours, { } theirs) => Math.Min(ours, theirs),
            _ => Ours ?? Theirs,
        };
        var oneSided = (Ours is null) != (Theirs is null);
        var line = level is 0 ? Markup.Nothing : Markup.Html($"""<line class="nr-edge{(oneSided ? " is-one" : "")}" x1="17" y1="9" x2="{Width - 17}" y2="9" stroke-width="{Weight(level ?? 1)}"/>""");
        var drawing = Markup.Html(
            $"""<svg width="{Width}" height="18" viewBox="0 0 {Width} 18" aria-hidden="true" focusable="false">{line}{PartnerDrawing.Shape(From, transform: Place(1.5))}{PartnerDrawing.Shape(To, transform: Place(Width - 14.5))}</svg>""");

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nr-tie");
        if (Bare)
        {
            output.Content.SetHtmlContent(drawing);
            return;
        }

        var words = level is { } known ? Markup.Html($"""<b class="nr-num">{known}</b> {Texts.Say($"Shell.Level{known}")}""") : Markup.Html($"{Texts.Say("Shell.NotRated")}");
        var below = (Ours, Theirs) switch
        {
            ({ } ours, { } theirs) when ours != theirs => Texts.Say("Shell.WeAndThey", ours, theirs),
            ({ }, null) => Texts.Say("Shell.OnlyWeSay"),
            (null, { }) => Texts.Say("Shell.OnlyTheySay"),
            _ => null,
        };
        var second = below is null ? Markup.Nothing : Markup.Html($"""<span class="nr-meta nr-block">{below}</span>""");
        output.Content.SetHtmlContent(Markup.Html($"{drawing}<span>{words}{second}</span>"));
    }

    private static string Place(double x) => string.Create(CultureInfo.InvariantCulture, $"translate({x} 2.5) scale(0.542)");
}
