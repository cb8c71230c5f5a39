using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-field for="Form.Name" label-key="Partners.Name" /&gt;</c>: one line of text. Attributes it does not know go on the input.</summary>
[HtmlTargetElement("nr-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Field : FormPart
{
    /// <summary>The type of the input; from the model when not given.</summary>
    public string? Type { get; set; }

    /// <summary>What the browser may fill in.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc />
    protected override string Kind => "text";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var type = Type ?? TypeOf(For.Metadata.UnderlyingOrModelType);
        var value = type is "password" or "file" ? null : Values().FirstOrDefault();
        var look = type is "file" ? "nr-file" : $"utrecht-textbox utrecht-textbox--html-input{(Errors.Count == 0 ? "" : " utrecht-textbox--invalid")}";
        var rest = TakeAttributes(output);
        Write(output, Markup.Html(
            $"""<input class="{look}" id="{Id}" name="{Name}" type="{type}"{Markup.Attribute("value", value)}{Markup.Attribute("autocomplete", Autocomplete)}{State()}{rest}>"""));
    }

    private static string TypeOf(Type model) => model == typeof(DateOnly) ? "date" : model == typeof(TimeOnly) ? "time" : "text";
}
