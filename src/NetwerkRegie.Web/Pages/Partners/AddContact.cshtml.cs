using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Adds somebody at a partner to one's own library's contacts.</summary>
public sealed class AddContactModel : ContactFormModel
{
    /// <summary>Shows an empty form.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetPartnerForm(new PartnerId(Id)), partner => PartnerName = partner.Name ?? "");

    /// <summary>Adds the person.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new AddContact(new PartnerId(Id), Form)),
        done: _ => Redirect($"/partners/{Id}"),
        message: Texts.Say("Partners.ContactAdded"),
        again: OnGet);
}
