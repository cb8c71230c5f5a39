using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Fields;

/// <summary>What the pages that add and change a field have in common.</summary>
public abstract class FieldPage : NetworkPage
{
    private const int EmptyChoices = 4;

    /// <summary>The field as typed.</summary>
    [BindProperty]
    public FieldForm Form { get; set; } = new();

    /// <summary>Shows the form, with some empty answers to fill in.</summary>
    protected IActionResult ShowForm()
    {
        var empty = Form.Choices.Reverse().TakeWhile(choice => choice.Id is null && string.IsNullOrWhiteSpace(choice.Name)).Count();
        Form = Form with { Choices = [.. Form.Choices, .. Enumerable.Range(0, Math.Max(0, EmptyChoices - empty)).Select(_ => new ChoiceForm())] };
        return Page();
    }
}
