using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Referrals;

namespace NetwerkRegie.Web.Pages.Teams;

/// <summary>Changes the facts of a team.</summary>
public sealed class ChangeModel : TeamFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Task<IActionResult> OnGetAsync() => Ask(new NewTeam(), _ => Ask(new ShowTeam(new TeamId(Id)), card =>
    {
        if (!card.MayChange) return Task.FromResult<IActionResult>(NotFound());
        Form = TeamForm.Of(card);
        return ShowForm();
    }));

    public Task<IActionResult> OnPostAsync() =>
        Show(Dispatcher.Send(new ChangeTeam(new TeamId(Id), Form.Version, Form.ToFacts())), _ => Redirect($"/teams/{Id}"), Texts.Say("TeamPages.Changed"), again: ShowForm);
}
