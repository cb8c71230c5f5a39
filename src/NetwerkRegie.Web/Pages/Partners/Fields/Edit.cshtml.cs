using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Web.Pages.Partners.Fields;

/// <summary>Changes a field, ends it, or has it asked again.</summary>
public sealed class EditModel : FieldPage
{
    /// <summary>The field.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whether it is asked no longer.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Shows the field as a form.</summary>
    public Task<IActionResult> OnGet() => Look(form => Form = form);

    /// <summary>Saves it.</summary>
    public Task<IActionResult> OnPost() => Do(new ChangeField(new PartnerFieldId(Id), Form), Texts.Say("FieldPages.Saved", Form.Name?.Trim()), _ => { });

    /// <summary>It is asked no longer.</summary>
    public Task<IActionResult> OnPostEnd() => Do(new EndField(new PartnerFieldId(Id)), Texts.Say("FieldPages.EndedNow"), form => Form = form);

    /// <summary>It is asked again.</summary>
    public Task<IActionResult> OnPostRestore() => Do(new RestoreField(new PartnerFieldId(Id)), Texts.Say("FieldPages.RestoredNow"), form => Form = form);

    private Task<IActionResult> Do(ICommand<Nothing> command, string message, Action<FieldForm> fill) =>
        Show(Dispatcher.Send(command), done: _ => Redirect("/beheer/velden"), message: message, again: () => Look(fill));

    private Task<IActionResult> Look(Action<FieldForm> fill) => Ask(new GetFieldForm(new PartnerFieldId(Id)), field =>
    {
        HasEnded = field.HasEnded;
        fill(field.Form);
        return Task.FromResult(ShowForm());
    });
}
