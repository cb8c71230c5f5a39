using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Succession;

/// <summary>A contact goes to work at another partner.</summary>
public sealed class MoveModel : NetworkPage
{
    private const int MostSuggestions = 500;

    /// <summary>The contact.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The move as typed.</summary>
    [BindProperty]
    public ContactMoveForm Form { get; set; } = new();

    /// <summary>The contact as she is, and where she works now.</summary>
    public ContactToChange Contact { get; private set; } = null!;

    /// <summary>Names to choose from.</summary>
    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => Load();

    /// <summary>Moves her.</summary>
    public Task<IActionResult> OnPostAsync() => Show(Dispatcher.Send(new MoveContact(new ContactId(Id), Form)), partner => Redirect($"/partners/{partner.Value}"), Texts.Say("Move.Done"), again: Load);

    private Task<IActionResult> Load() => Ask(new GetContactForm(new ContactId(Id)), async contact =>
    {
        Contact = contact;
        return await Ask(new SuggestPartners(null, MostSuggestions), partners => Partners = partners);
    });
}
