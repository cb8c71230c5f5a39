using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Adds a partner.</summary>
public sealed class RegisterModel : FormModel
{
    /// <summary>Also when a partner of that name and place is there already.</summary>
    [BindProperty]
    public bool Anyway { get; set; }

    /// <summary>Partners that may be the same organisation.</summary>
    public IReadOnlyList<Lookalike> Known => Refusal is PartnerLooksKnown looks ? looks.Known : [];

    /// <summary>Shows an empty form, to those who may add.</summary>
    public Task<IActionResult> OnGet() => Ask(new NewPartnerForm(), form =>
    {
        Form = form;
        return ShowForm();
    });

    /// <summary>Adds it, and shows its card.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new RegisterPartner(Form, Anyway)),
        done: id => Redirect($"/partners/{id.Value}"),
        message: Texts.Say("Partners.Added", Form.Name?.Trim()),
        again: ShowForm);
}
