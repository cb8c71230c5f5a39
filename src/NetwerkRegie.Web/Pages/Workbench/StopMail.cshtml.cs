using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>Where the link in a daily mail leads: one button and it comes no more. A link alone changes nothing, because programs that check mail open links too.</summary>
[AllowAnonymous]
public sealed class StopMailModel : NetworkPage
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Secret { get; set; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Shows the button.</summary>
    public Task<IActionResult> OnGet() => Ask(new CheckStopLink(Secret), _ => { });

    /// <summary>Ends the mail.</summary>
    public async Task<IActionResult> OnPost() => await Answer(await Dispatcher.Send(new StopReminders(Secret), HttpContext.RequestAborted), _ =>
    {
        IsDone = true;
        return Page();
    });
}
