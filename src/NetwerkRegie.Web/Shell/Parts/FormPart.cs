using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Shell.Parts;

/// <summary>What every form field has: a label, a hint, the errors beside it, and the value that was typed.</summary>
public abstract class FormPart : TagHelper
{
    /// <summary>The property of the model.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>Key of the label, or <see cref="Label"/> for words that are no key.</summary>
    public string? LabelKey { get; set; }

    /// <summary>The label itself.</summary>
    public string? Label { get; set; }

    /// <summary>Key of the sentence between label and input.</summary>
    public string? HintKey { get; set; }

    /// <summary>That sentence itself.</summary>
    public string? Hint { get; set; }

    /// <summary>Tells a screen reader that a value is needed. The rule itself lives in the use case.</summary>
    public bool Required { get; set; }

    /// <summary>Says "(niet verplicht)" after the label.</summary>
    public bool Optional { get; set; }

    /// <summary>The label is read aloud but not seen.</summary>
    public bool HideLabel { get; set; }

    /// <summary>The page.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The modifier of the Utrecht form field.</summary>
    protected abstract string Kind { get; }

    /// <summary>The name under which the value is posted: its own where the page gives it one, such as "tot" in an address.</summary>
    protected string Name => For.Metadata.BinderModelName is { Length: > 0 } own && !For.Name.Contains('.', StringComparison.Ordinal) ? own : View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The id of the first input.</summary>
    protected string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>What is wrong with the value.</summary>
    protected IReadOnlyList<string> Errors => View.ModelState.TryGetValue(Name, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [];

    /// <summary>The label, with "(niet verplicht)" when it says so.</summary>
    protected IHtmlContent LabelWords => Optional
        ? Markup.Html($"{LabelText} <span class=\"nr-optional\">{Texts.Say("Shell.Optional")}</span>")
        : Markup.Html($"{LabelText}");

    private string LabelText => Label ?? Texts.Say(LabelKey ?? $"Field.{For.Metadata.Name ?? For.Name}");

    private string? HintText => Hint ?? (HintKey is null ? null : Texts.Say(HintKey));

    /// <summary>The attributes that tie an input to its hint and errors.</summary>
    protected IHtmlContent State(params string?[] describedBy)
    {
        string?[] ids = [HintText is null ? null : $"{Id}-hint", .. describedBy, Errors.Count == 0 ? null : $"{Id}-error"];
        var described = string.Join(' ', ids.Where(id => id is not null));
        return Markup.Join(
        [
            Markup.Attribute("aria-describedby", described.Length == 0 ? null : described),
            Markup.Attribute("aria-invalid", Errors.Count == 0 ? null : "true"),
            Markup.Attribute("aria-required", Required ? "true" : null),
        ]);
    }

    /// <summary>Wraps label, hint, errors and input in a form field.</summary>
    protected void Write(TagHelperOutput output, IHtmlContent input)
    {
        Frame(output, "div");
        output.Content.SetHtmlContent(Markup.Html(
            $"""
            <div class="utrecht-form-field__label{Hidden}"><label class="utrecht-form-label" for="{Id}">{LabelWords}</label></div>
            {HintMarkup}{ErrorMarkup}<div class="utrecht-form-field__input">{input}</div>
            """));
    }

    /// <summary>The same for an input that stands before its own label.</summary>
    protected void WriteLine(TagHelperOutput output, IHtmlContent input)
    {
        Frame(output, "div");
        output.Content.SetHtmlContent(Markup.Html($"{HintMarkup}{ErrorMarkup}{input}"));
    }

    /// <summary>The same for a group of inputs, as a fieldset.</summary>
    protected void WriteGroup(TagHelperOutput output, IHtmlContent inputs)
    {
        Frame(output, "fieldset");
        output.Content.SetHtmlContent(Markup.Html($"""<legend class="nr-legend-f{Hidden}">{LabelWords}</legend>{HintMarkup}{ErrorMarkup}{inputs}"""));
    }

    /// <summary>The values that were typed or chosen, else those of the model, as they are posted.</summary>
    protected IReadOnlyCollection<string> Values()
    {
        if (View.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null)
            return entry.RawValue as string[] ?? [Convert.ToString(entry.RawValue, CultureInfo.CurrentCulture) ?? ""];
        return For.Model switch
        {
            null => [],
            string text => [text],
            System.Collections.IEnumerable many => [.. many.Cast<object?>().Select(FormValue.Of)],
            var one => [FormValue.Of(one)],
        };
    }

    /// <summary>The attributes of the page that belong on the input (such as <c>inputmode</c>), taken from the tag; class stays on the field.</summary>
    protected static IHtmlContent TakeAttributes(TagHelperOutput output)
    {
        var taken = output.Attributes.Where(attribute => attribute.Name is not ("class" or "id")).ToList();
        foreach (var attribute in taken) output.Attributes.Remove(attribute);
        return Markup.Join(taken.Select(attribute => Markup.Html($" {attribute}")));
    }

    private string Hidden => HideLabel ? " nr-vh" : "";

    private IHtmlContent HintMarkup => HintText is null
        ? Markup.Nothing
        : Markup.Html($"""<div class="utrecht-form-field-description utrecht-form-field__description" id="{Id}-hint">{HintText}</div>""");

    private IHtmlContent ErrorMarkup => Errors.Count == 0
        ? Markup.Nothing
        : Markup.Html($"""<div class="utrecht-form-field-error-message utrecht-form-field__error-message" id="{Id}-error">{Markup.Icon("error")}<span>{string.Join(' ', Errors)}</span></div>""");

    private void Frame(TagHelperOutput output, string tag)
    {
        var more = output.Attributes["class"]?.Value.ToString();
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', ((string?[])
        [
            "utrecht-form-field", $"utrecht-form-field--{Kind}", Errors.Count == 0 ? null : "utrecht-form-field--invalid", more,
        ]).Where(name => !string.IsNullOrEmpty(name))));
    }
}
