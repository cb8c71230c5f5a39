using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>Several inputs that answer one question.</summary>
public abstract class ChoiceGroup : FormPart
{
    /// <summary>What can be chosen.</summary>
    public required IEnumerable<SelectListItem> Items { get; set; }

    /// <summary>The class of an input, and its type.</summary>
    protected abstract (string Look, string Type) Input { get; }

    /// <summary>One input with its label; the first carries the id that the error summary points to.</summary>
    protected IHtmlContent Choice(SelectListItem item, int place, bool chosen)
    {
        var id = place == 0 ? Id : $"{Id}_{place}";
        var sort = Input.Type == "radio" ? "radio" : "checkbox";
        return Markup.Html(
            $"""
            <div class="nr-check"><input class="{Input.Look}" type="{Input.Type}" id="{id}" name="{Name}" value="{item.Value}"{Markup.Flag("checked", chosen)}{Markup.Flag("disabled", item.Disabled)}{(place == 0 ? State() : Markup.Nothing)}>
            <label class="utrecht-form-label utrecht-form-label--{sort}" for="{id}">{item.Text}</label></div>
            """);
    }

    /// <summary>All inputs.</summary>
    protected IHtmlContent All()
    {
        var chosen = Values();
        return Markup.Join(Items.Select((item, place) => Choice(item, place, chosen.Contains(item.Value))));
    }
}

/// <summary><c>&lt;nr-checkboxes for="Form.Themes" items="…" /&gt;</c>: any number of a list; bind to a list of the value's type.</summary>
[HtmlTargetElement("nr-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Checkboxes : ChoiceGroup
{
    /// <summary>Beside each other where there is room.</summary>
    public bool Columns { get; set; }

    /// <inheritdoc />
    protected override string Kind => "checkbox-group";

    /// <inheritdoc />
    protected override (string Look, string Type) Input => ("utrecht-checkbox utrecht-checkbox--html-input", "checkbox");

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        WriteGroup(output, Columns ? Markup.Html($"""<div class="nr-checks--cols">{All()}</div>""") : All());
}

/// <summary><c>&lt;nr-radios for="Form.Answer" items="…" cards /&gt;</c>: one of a few, all in sight. The group of an item is the line below its words.</summary>
[HtmlTargetElement("nr-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Radios : ChoiceGroup
{
    /// <summary>Each answer on a card.</summary>
    public bool Cards { get; set; }

    /// <inheritdoc />
    protected override string Kind => "radio-group";

    /// <inheritdoc />
    protected override (string Look, string Type) Input => ("utrecht-radio-button utrecht-radio-button--html-input", "radio");

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Values();
        WriteGroup(output, Cards
            ? Markup.Html($"""<div class="nr-choice">{Markup.Join(Items.Select((item, place) => Card(item, place, chosen.Contains(item.Value))))}</div>""")
            : All());
    }

    private IHtmlContent Card(SelectListItem item, int place, bool chosen)
    {
        var below = item.Group?.Name is { } words ? Markup.Html($"""<span class="nr-meta">{words}</span>""") : Markup.Nothing;
        return Markup.Html(
            $"""<label><input class="{Input.Look}" type="radio" id="{(place == 0 ? Id : $"{Id}_{place}")}" name="{Name}" value="{item.Value}"{Markup.Flag("checked", chosen)}{(place == 0 ? State() : Markup.Nothing)}><b>{item.Text}</b>{below}</label>""");
    }
}
