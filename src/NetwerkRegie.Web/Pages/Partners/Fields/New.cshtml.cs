using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Web.Pages.Partners.Fields;

/// <summary>Adds a field to the partners of the network.</summary>
public sealed class NewModel : FieldPage
{
    /// <summary>Shows the empty form.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetFieldForm(null), field =>
    {
        Form = field.Form;
        return Task.FromResult(ShowForm());
    });

    /// <summary>Adds it.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new DefineField(Form)),
        done: _ => Redirect("/beheer/velden"),
        message: Texts.Say("FieldPages.Saved", Form.Name?.Trim()),
        again: () => Ask(new GetFieldForm(null), _ => Task.FromResult(ShowForm())));
}
