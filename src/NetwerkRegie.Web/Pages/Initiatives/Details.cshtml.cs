using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Initiatives;

/// <summary>One initiative with everybody's part in it.</summary>
public sealed class DetailsModel : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InitiativeDossier Dossier { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Ask(new GetInitiative(new InitiativeId(Id)), dossier => Dossier = dossier);

    public Task<IActionResult> OnPostStopAsync() =>
        Show(Dispatcher.Send(new StopInitiative(new InitiativeId(Id))), _ => RedirectToPage(new { Id }), Texts.Say("InitiativePages.Stopped"), again: OnGetAsync);
}
