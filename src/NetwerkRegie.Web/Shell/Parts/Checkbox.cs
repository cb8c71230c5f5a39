using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-checkbox for="Form.Agreed" label-key="…" /&gt;</c>: yes or no. Unticked posts nothing, so let the property start at false.</summary>
[HtmlTargetElement("nr-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Checkbox : FormPart
{
    /// <inheritdoc />
    protected override string Kind => "checkbox";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var rest = TakeAttributes(output);
        WriteLine(output, Markup.Html(
            $"""
            <div class="nr-check"><input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" id="{Id}" name="{Name}" value="true"{Markup.Flag("checked", Values().Contains("true"))}{State()}{rest}>
            <label class="utrecht-form-label utrecht-form-label--checkbox" for="{Id}">{LabelWords}</label></div>
            """));
    }
}
