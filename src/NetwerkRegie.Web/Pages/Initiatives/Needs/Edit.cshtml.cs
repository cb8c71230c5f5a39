using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Pages.Initiatives.Needs;

/// <summary>Changes a need.</summary>
public sealed class EditModel : NeedFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Task<IActionResult> OnGetAsync() => Ask(new GetNeedForm(new NeedId(Id)), Fill);

    /// <summary>First whether it is there for this member at all: what is wrong with a form is no answer about a row of others.</summary>
    public Task<IActionResult> OnPostAsync() => Ask(new GetNeedForm(new NeedId(Id)), _ =>
        Show(Dispatcher.Send(new ChangeNeed(new NeedId(Id), Form)), _ => RedirectToPage("Details", new { Id }), Texts.Say("NeedPages.Changed"), again: Again));

    /// <summary>The form as it was typed; after a conflict with the version that saving must build on now.</summary>
    private Task<IActionResult> Again() => Fill(Stale?.Version is { } version ? Form with { Version = version.Value } : Form);
}
