using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Initiatives;

/// <summary>Records a joint initiative.</summary>
public sealed class NewModel : InitiativeFormPage
{
    public Task<IActionResult> OnGetAsync() => Ask(new NewInitiativeForm(), Fill);

    public Task<IActionResult> OnPostAsync(string? more) => more is not null
        ? MoreLines()
        : Show(Dispatcher.Send(new ProposeInitiative(Form)), id => RedirectToPage("Details", new { id = id.Value }), Texts.Say("InitiativePages.Added"), again: () => Fill(Form));
}
