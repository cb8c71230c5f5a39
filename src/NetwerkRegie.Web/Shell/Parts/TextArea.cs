using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-textarea for="Form.Question" maxlength="300" /&gt;</c>: several lines; with a longest length it says how much room there is.</summary>
[HtmlTargetElement("nr-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextArea : FormPart
{
    /// <summary>How many lines are shown.</summary>
    public int Rows { get; set; } = 4;

    /// <summary>The most characters. Not put on the input: whoever pastes more must see it and be told, not lose the end.</summary>
    public int? Maxlength { get; set; }

    /// <inheritdoc />
    protected override string Kind => "textarea";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var left = $"{Id}-left";
        var counter = Maxlength is { } most
            ? Markup.Html($"""<p class="nr-left" id="{left}" data-left-one="{Texts.Say("Shell.CharacterLeft")}" data-left="{Texts.Say("Shell.CharactersLeft")}" data-over="{Texts.Say("Shell.CharactersOver")}">{Texts.Say("Shell.CharactersAtMost", most)}</p>""")
            : Markup.Nothing;
        var invalid = Errors.Count == 0 ? "" : " utrecht-textarea--invalid";
        var rest = TakeAttributes(output);
        Write(output, Markup.Html(
            $"""<textarea class="utrecht-textarea utrecht-textarea--html-textarea{invalid}" id="{Id}" name="{Name}" rows="{Rows}"{Markup.Attribute("data-count", Maxlength)}{State(Maxlength is null ? null : left)}{rest}>{"\n"}{Values().FirstOrDefault()}</textarea>{counter}"""));
    }
}
