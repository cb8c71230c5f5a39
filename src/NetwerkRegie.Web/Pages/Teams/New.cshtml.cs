using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Web.Pages.Teams;

/// <summary>Sets up a team.</summary>
public sealed class NewModel(ICurrentMember me) : TeamFormPage
{
    public Task<IActionResult> OnGetAsync()
    {
        Form.Partner = me.Partner?.Value;
        return Ask(new NewTeam(), _ => ShowForm());
    }

    public Task<IActionResult> OnPostAsync() =>
        Show(Dispatcher.Send(new RegisterTeam(new PartnerId(Form.Partner ?? default), Form.ToFacts())), id => Redirect($"/teams/{id}"), Texts.Say("TeamPages.Added"), again: ShowForm);
}
