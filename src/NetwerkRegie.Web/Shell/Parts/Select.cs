using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary><c>&lt;nr-select for="Form.Type" items="Model.Types" empty-key="Partners.ChooseType" /&gt;</c>: one of a list.</summary>
[HtmlTargetElement("nr-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Select : FormPart
{
    /// <summary>What can be chosen; see <see cref="Choices"/>.</summary>
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>Key of the words of the empty choice, which is there only when this is given.</summary>
    public string? EmptyKey { get; set; }

    /// <inheritdoc />
    protected override string Kind => "select";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Values();
        var empty = EmptyKey is null ? Markup.Nothing : Markup.Html($"""<option value="">{Texts.Say(EmptyKey)}</option>""");
        var options = Items.Select(item => Markup.Html(
            $"""<option value="{item.Value}"{Markup.Flag("selected", chosen.Contains(item.Value))}{Markup.Flag("disabled", item.Disabled)}>{item.Text}</option>"""));
        var invalid = Errors.Count == 0 ? "" : " utrecht-select--invalid";
        var rest = TakeAttributes(output);
        Write(output, Markup.Html(
            $"""<select class="utrecht-select utrecht-select--html-select{invalid}" id="{Id}" name="{Name}"{State()}{rest}>{empty}{Markup.Join(options)}</select>"""));
    }
}
