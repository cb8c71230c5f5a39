using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Initiatives;

/// <summary>Changes an initiative.</summary>
public sealed class EditModel : InitiativeFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Task<IActionResult> OnGetAsync() => Ask(new GetInitiativeForm(new InitiativeId(Id)), Fill);

    /// <summary>First whether it is there for this member at all: what is wrong with a form is no answer about a row of others.</summary>
    public Task<IActionResult> OnPostAsync(string? more) => Ask(new GetInitiativeForm(new InitiativeId(Id)), known =>
    {
        Held = known.Partners.Select(line => line.Partner);
        return more is not null
            ? MoreLines()
            : Show(Dispatcher.Send(new ChangeInitiative(new InitiativeId(Id), Form)), _ => RedirectToPage("Details", new { Id }), Texts.Say("InitiativePages.Changed"), again: Again);
    });

    /// <summary>The form as it was typed; after a conflict with the version that saving must build on now.</summary>
    private Task<IActionResult> Again() => Fill(Stale?.Version is { } version ? Form with { Version = version.Value } : Form);
}
