using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Changes or takes away a contact of one's own library.</summary>
public sealed class ChangeContactModel : ContactFormModel
{
    /// <summary>The partner where the person works.</summary>
    public Guid PartnerId { get; private set; }

    private ContactId Contact => new(Id);

    /// <summary>Shows the person's details as a form.</summary>
    public Task<IActionResult> OnGet() => Load(keepTyped: false);

    /// <summary>Saves the details.</summary>
    public Task<IActionResult> OnPost() => Load(keepTyped: true, then: () => Show(
        Dispatcher.Send(new ChangeContact(Contact, Form)),
        done: _ => Redirect($"/partners/{PartnerId}"),
        message: Texts.Say("Partners.ContactSaved")));

    /// <summary>The person is no longer there.</summary>
    public Task<IActionResult> OnPostEnd() => Load(keepTyped: false, then: () => Show(
        Dispatcher.Send(new EndContact(Contact)),
        done: _ => Redirect($"/partners/{PartnerId}"),
        message: Texts.Say("Partners.ContactEnded")));

    private Task<IActionResult> Load(bool keepTyped, Func<Task<IActionResult>>? then = null) => Ask(new GetContactForm(Contact), found =>
    {
        (PartnerId, PartnerName) = (found.Partner.Value, found.PartnerName);
        if (!keepTyped) Form = found.Form;
        return then is null ? Task.FromResult<IActionResult>(Page()) : then();
    });
}
