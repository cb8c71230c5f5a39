using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Initiatives;

/// <summary>One initiative with everybody's part in it.</summary>
public sealed class DetailsModel(ICurrentMember me) : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public InitiativeDossier Dossier { get; private set; } = null!;

    /// <summary>The agreements that it is carried out under; null for whoever does not see agreements.</summary>
    public AgreementList? Agreements { get; private set; }

    /// <summary>Whether the member may record an agreement for it: a coordinator of a partner that takes part.</summary>
    public bool MayAgree => me.Roles.Contains(Role.Coordinator) && Dossier.Partners.Any(part => part.Partner == me.Partner);

    public Task<IActionResult> OnGetAsync() => Ask(new GetInitiative(new InitiativeId(Id)), async dossier =>
    {
        Dossier = dossier;
        if (!me.Roles.Contains(Role.Coordinator) && !me.Roles.Contains(Role.Director)) return Page();
        return await Ask(new FindAgreements { Initiative = new InitiativeId(Id) }, list => Agreements = list);
    });

    public Task<IActionResult> OnPostStopAsync() =>
        Show(Dispatcher.Send(new StopInitiative(new InitiativeId(Id))), _ => RedirectToPage(new { Id }), Texts.Say("InitiativePages.Stopped"), again: OnGetAsync);
}
