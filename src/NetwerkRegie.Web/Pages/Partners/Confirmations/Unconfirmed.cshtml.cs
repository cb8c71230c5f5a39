using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Confirmations;

/// <summary>Asks contacts of many partners at once: of those that nobody confirmed for a year.</summary>
public sealed class UnconfirmedModel(IMailer mailer) : NetworkPage
{
    /// <summary>Whom to ask.</summary>
    [BindProperty]
    public List<Guid> Contacts { get; set; } = [];

    /// <summary>Those that can be asked.</summary>
    public UnconfirmedPartners Unconfirmed { get; private set; } = null!;

    /// <summary>Whether there is a mail server.</summary>
    public bool HasMail => mailer.IsConfigured;

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindUnconfirmed(), found => Unconfirmed = found);

    /// <summary>Asks those who were chosen.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await Dispatcher.Send(new SendConfirmationLinks([.. Contacts.Select(contact => new ContactId(contact))]));
        return await Show(Task.FromResult(outcome), _ => Redirect("/partners/bevestigen"), outcome.IsDone ? Texts.Say(outcome.Value.LeftOut == 0 ? "Unconfirmed.Sent" : "Unconfirmed.SentSome", outcome.Value.Asked, outcome.Value.LeftOut) : null, again: OnGetAsync, form: "");
    }
}
