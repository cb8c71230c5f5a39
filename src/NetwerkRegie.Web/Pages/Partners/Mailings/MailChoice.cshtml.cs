using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Web.Pages.Partners.Confirmations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Mailings;

/// <summary>A contact ends the mails of a library, by the link in one of them. A mail program does it in one click (RFC 8058), with the secret alone and no page before it.</summary>
[IgnoreAntiforgeryToken]
public sealed class MailChoiceModel(GuestLimits limits) : GuestPage(limits)
{
    /// <summary>The library, and what was chosen; null when the link does not work.</summary>
    public MailChoice? Choice { get; private set; }

    /// <summary>Shows what was chosen.</summary>
    public Task<IActionResult> OnGetAsync() => Load();

    /// <summary>No more mail.</summary>
    public Task<IActionResult> OnPostAsync() => Show(Counted(Dispatcher.Send(new StopMail(Token)), refusal => refusal is MailLinkUnknown), _ => Redirect(Address));

    /// <summary>Mail after all.</summary>
    public Task<IActionResult> OnPostResumeAsync() => Show(Counted(Dispatcher.Send(new ResumeMail(Token)), refusal => refusal is MailLinkUnknown), _ => Redirect(Request.Path));

    private Task<IActionResult> Load() => Show(Counted(Dispatcher.Send(new OpenMailChoice(Token), HttpContext.RequestAborted), refusal => refusal is MailLinkUnknown), choice =>
    {
        Choice = choice;
        return Page();
    });
}
