using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Records a contact moment with a partner, and what follows from it.</summary>
public sealed class NewInteractionModel(ICurrentMember me, TimeProvider clock) : InteractionFormPage
{
    private const int DaysForStep = 7;

    /// <inheritdoc />
    public override bool AsksNext => true;

    /// <summary>Shows the form: today, and with oneself. A coordinator does what follows herself, unless she says otherwise.</summary>
    public Task<IActionResult> OnGet()
    {
        var today = clock.Today();
        Form = new InteractionForm { Day = today, Colleagues = me.Id is { } member ? [member.Value] : [], StepDueOn = today.AddDays(DaysForStep), StepOwner = me.Roles.Contains(Role.Coordinator) ? me.Id?.Value : null };
        return WithChoices(new PartnerId(Id));
    }

    /// <summary>Records it.</summary>
    public Task<IActionResult> OnPost() => Show(
        Dispatcher.Send(new RecordInteraction(new PartnerId(Id), Form)),
        done: _ => Redirect($"/partners/{Id}#contactmomenten"),
        message: Texts.Say(Form.Next == NextStep.Task ? "WorkbenchPages.RecordedWithStep" : "WorkbenchPages.Recorded"),
        again: () => WithChoices(new PartnerId(Id)));
}
