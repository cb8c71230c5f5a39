using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Confirmations;

/// <summary>A contact of a partner checks what we know of it. Opening the page uses nothing up; its button does.</summary>
public sealed class ConfirmModel(GuestLimits limits) : GuestPage(limits)
{
    /// <summary>The form as filled in.</summary>
    [BindProperty]
    public ConfirmationForm Form { get; set; } = new();

    /// <summary>What we have; null when the link does not work.</summary>
    public ConfirmationSheet? Sheet { get; private set; }

    /// <summary>What came of it, once it was sent.</summary>
    public ConfirmationThanks? Thanks { get; private set; }

    /// <summary>How close two partners work together, in words.</summary>
    public static IReadOnlyList<SelectListItem> Levels => [.. Enumerable.Range(0, 6).Select(level => new SelectListItem(Texts.Say($"Confirm.Level{level}"), $"{level}"))];

    /// <summary>Right, wrong or unknown.</summary>
    public static IReadOnlyList<SelectListItem> Verdicts => [.. new[] { FieldVerdict.Right, FieldVerdict.Wrong, FieldVerdict.Skipped }.Select(verdict => new SelectListItem(Texts.Of(verdict), verdict.ToString()))];

    /// <summary>Shows what we have, or why the link does not work.</summary>
    public Task<IActionResult> OnGetAsync() => Load();

    /// <summary>Sends the form.</summary>
    public Task<IActionResult> OnPostAsync() => Show(
        Counted(Dispatcher.Send(new AnswerConfirmation(Token, Form)), refusal => refusal is ConfirmationUnknown),
        done: thanks =>
        {
            Thanks = thanks;
            return Page();
        },
        again: () => Refusal is null or NothingSaid ? Load() : Task.FromResult<IActionResult>(Page()));

    private Task<IActionResult> Load() => Show(Counted(Dispatcher.Send(new OpenConfirmation(Token), HttpContext.RequestAborted), refusal => refusal is ConfirmationUnknown), sheet =>
    {
        Sheet = sheet;
        if (Form.Fields.Count != sheet.Fields.Count) Form = Form with { Fields = [.. sheet.Fields.Select(field => new FactAnswer { Field = field.Field, Address = new() })] };
        return Page();
    });
}
