using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>
/// <c>&lt;nr-when value="row.Since" /&gt;</c>: a day (DateOnly) or a moment (DateTime in UTC, with its time). Null is "onbekend".
/// </summary>
[HtmlTargetElement("nr-when", TagStructure = TagStructure.WithoutEndTag)]
public sealed class When : TagHelper
{
    /// <summary>A DateOnly, or a DateTime in UTC.</summary>
    public object? Value { get; set; }

    /// <summary>As in a column: 22 nov 2026.</summary>
    public bool Short { get; set; }

    /// <summary>Leave the time of a moment out.</summary>
    public bool DayOnly { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        switch (Value)
        {
            case DateOnly day:
                output.Attributes.SetAttribute("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                output.Content.SetContent(Words(day));
                break;
            case DateTime utc:
                var (on, at) = utc.InAmsterdam();
                output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                output.Content.SetContent(DayOnly ? Words(on) : $"{Words(on)}, {Moments.Time(at)}");
                break;
            default:
                output.TagName = null;
                output.Content.SetContent(Texts.Say("Shell.Unknown"));
                break;
        }
    }

    private string Words(DateOnly day) => Short ? Moments.ShortDay(day) : Moments.Day(day);
}
