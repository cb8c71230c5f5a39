using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Agreements;

/// <summary>What the pages for one step in the life of an agreement share: only coordinators of a party come in, and all see which agreement it is.</summary>
public abstract class AgreementStepPage : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AgreementDossier Dossier { get; private set; } = null!;

    protected AgreementId Agreement => new(Id);

    /// <summary>Shows the page.</summary>
    protected Task<IActionResult> Load() => Enter(() => Task.FromResult<IActionResult>(Page()));

    /// <summary>Goes on for whoever may change the agreement; to all others it is not theirs, or not there.</summary>
    protected Task<IActionResult> Enter(Func<Task<IActionResult>> inside) => Ask(new GetAgreementForm(Agreement), _ => Ask(new GetAgreement(Agreement), dossier =>
    {
        Dossier = dossier;
        return inside();
    }));

    /// <summary>Takes the step and goes back to the agreement.</summary>
    protected Task<IActionResult> Take(ICommand<Nothing> step, string message, string form = "Form") =>
        Enter(() => Show(Dispatcher.Send(step), _ => Redirect($"/afspraken/{Id}"), Texts.Say(message), form: form));
}
