using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Initiatives.Needs;

/// <summary>One need with what shows it.</summary>
public sealed class DetailsModel : NetworkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public NeedDossier Dossier { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Ask(new GetNeed(new NeedId(Id)), dossier => Dossier = dossier);

    public Task<IActionResult> OnPostWithdrawAsync() =>
        Show(Dispatcher.Send(new WithdrawNeed(new NeedId(Id))), _ => RedirectToPage(new { Id }), Texts.Say("NeedPages.Withdrawn"), again: OnGetAsync);
}
