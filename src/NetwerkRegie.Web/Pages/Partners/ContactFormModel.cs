using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>What the pages to add and to change a contact share.</summary>
public abstract class ContactFormModel : NetworkPage
{
    /// <summary>The partner, or the contact that is changed.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The form as typed.</summary>
    [BindProperty]
    public ContactForm Form { get; set; } = new();

    /// <summary>The partner where the person works.</summary>
    public string PartnerName { get; protected set; } = "";
}
