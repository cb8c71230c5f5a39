using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-badge kind="ok" icon="ok"&gt;geldig&lt;/nr-badge&gt;</c>: a status in a word, with an icon so that colour is never alone.</summary>
[HtmlTargetElement("nr-badge")]
public sealed class Badge : TagHelper
{
    /// <summary>ok, warning, error, info or neutral.</summary>
    public string Kind { get; set; } = "neutral";

    /// <summary>One of <see cref="Icons"/>; by default the one of the kind, "none" for none.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (look, icon) = Kind switch
        {
            "ok" => ("success", "ok"),
            "warning" => ("warning", "clock"),
            "error" => ("error", "error"),
            "info" => ("active", "info"),
            _ => ("neutral", "none"),
        };
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"utrecht-status-badge utrecht-status-badge--{look} nr-badge");
        if ((Icon ?? icon) is var name and not "none") output.PreContent.SetHtmlContent(Markup.Icon(name));
    }
}

/// <summary><c>&lt;nr-alert kind="info"&gt;…&lt;/nr-alert&gt;</c>: a message in the page.</summary>
[HtmlTargetElement("nr-alert")]
public sealed class Alert : TagHelper
{
    /// <summary>ok, info, warning or error.</summary>
    public string Kind { get; set; } = "info";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var icon = Kind is "ok" or "warning" or "error" ? Kind : "info";
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"utrecht-alert utrecht-alert--{Kind} nr-alert nr-alert--{Kind}");
        if (Kind is "error" && !output.Attributes.ContainsName("role")) output.Attributes.SetAttribute("role", "alert");
        output.PreContent.SetHtmlContent(Markup.Html($"""<div class="utrecht-alert__icon">{Markup.Icon(icon)}</div><div class="utrecht-alert__content">"""));
        output.PostContent.SetHtmlContent("</div>");
    }
}

/// <summary>
/// <c>&lt;nr-sla working-days="-1" /&gt;</c>: working days until an answer is due, counted by the room that owns the rule.
/// Below 0 is late, 0 is today; <c>later</c> with a day says the day.
/// </summary>
[HtmlTargetElement("nr-sla", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Sla : TagHelper
{
    /// <summary>Working days left; negative when late.</summary>
    public int WorkingDays { get; set; }

    /// <summary>Far enough to name the day instead of counting.</summary>
    public DateOnly? Later { get; set; }

    /// <summary>Which of the four it is: late, today, ontime or later. Also the class of a row in an inbox, with <c>is-</c> before it.</summary>
    public static string Kind(int workingDays) => workingDays switch { < 0 => "late", 0 => "today", _ => "ontime" };

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Later is null ? Kind(WorkingDays) : "later";
        var (icon, words) = (kind, Math.Abs(WorkingDays)) switch
        {
            ("later", _) => ("calendar", Moments.DayWithWeekday(Later!.Value)),
            ("late", 1) => ("error", Texts.Say("Shell.OneWorkingDayLate")),
            ("late", var days) => ("error", Texts.Say("Shell.WorkingDaysLate", days)),
            ("today", _) => ("clock", Texts.Say("Shell.AnswerToday")),
            (_, 1) => ("ok", Texts.Say("Shell.OneWorkingDayLeft")),
            (_, var days) => ("ok", Texts.Say("Shell.WorkingDaysLeft", days)),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"nr-sla nr-sla--{kind}");
        output.Content.SetHtmlContent(Markup.Html($"{Markup.Icon(icon)}{words}"));
    }
}

/// <summary><c>&lt;nr-freshness value="row.ConfirmedAt" /&gt;</c>: how long ago somebody confirmed a fact; never is "onbekend".</summary>
[HtmlTargetElement("nr-freshness", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Freshness(TimeProvider clock) : TagHelper
{
    /// <summary>When it was last confirmed, in UTC.</summary>
    public DateTime? Value { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var days = Value is { } confirmed ? clock.Today().DayNumber - confirmed.InAmsterdam().Day.DayNumber : (int?)null;
        var (kind, drawing) = days switch
        {
            null or > 365 => ("old", """<path d="M8 4.5V9M8 11.3v.4" class="e"/>"""),
            > 182 => ("half", """<path d="M8 1.5a6.5 6.5 0 010 13z" class="f"/>"""),
            _ => ("new", """<circle cx="8" cy="8" r="6.5" class="f"/>"""),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"nr-fresh nr-fresh--{kind}");
        output.Content.SetHtmlContent(Markup.Html(
            $"""<svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true"><circle cx="8" cy="8" r="6.5" class="r"/>{Markup.Raw(drawing)}</svg>{Age(days)}"""));
    }

    private static string Age(int? days) => days switch
    {
        null => Texts.Say("Shell.Unknown"),
        <= 0 => Texts.Say("Shell.Today"),
        1 => Texts.Say("Shell.OneDay"),
        < 31 => Texts.Say("Shell.Days", days),
        < 61 => Texts.Say("Shell.OneMonth"),
        < 730 => Texts.Say("Shell.Months", days / 30),
        _ => Texts.Say("Shell.Years", days / 365),
    };
}
