using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Changes a contact moment, or takes it off the list.</summary>
public sealed class InteractionModel : InteractionFormPage
{
    /// <summary>Whether the member may change it; else she reads it.</summary>
    public bool MayChange { get; private set; }

    private InteractionId Moment => new(Id);

    /// <summary>Shows it as a form.</summary>
    public Task<IActionResult> OnGet() => Load(known => Form = known.Form);

    /// <summary>Saves it.</summary>
    public Task<IActionResult> OnPost() => Do(new ChangeInteraction(Moment, Form), "WorkbenchPages.MomentSaved");

    /// <summary>Takes it off the list.</summary>
    public Task<IActionResult> OnPostRemove() => Do(new RemoveInteraction(Moment), "WorkbenchPages.MomentRemoved");

    private Task<IActionResult> Do(ICommand<Nothing> command, string message) => Load(_ => { }, then: () => Show(
        Dispatcher.Send(command),
        done: _ => Redirect($"/partners/{Partner}#contactmomenten"),
        message: Texts.Say(message)));

    private Task<IActionResult> Load(Action<InteractionToChange> fill, Func<Task<IActionResult>>? then = null) => Ask(new GetInteractionForm(Moment), async known =>
    {
        fill(known);
        MayChange = known.MayChange;
        var shown = await WithChoices(known.Partner, Moment);
        return then is null ? shown : await then();
    });
}
