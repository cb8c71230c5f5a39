using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Mailings;

/// <summary>The mails that one's own library sent, and its texts.</summary>
public sealed class IndexModel : NetworkPage
{
    /// <summary>The latest mails.</summary>
    public IReadOnlyList<MailingRow> Mailings { get; private set; } = [];

    /// <summary>The texts.</summary>
    public IReadOnlyList<MailTemplateRow> Templates { get; private set; } = [];

    /// <summary>Shows both.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new FindMailings(), async mailings =>
    {
        Mailings = mailings;
        return await Ask(new FindMailTemplates(), templates => Templates = templates);
    });

    /// <summary>Throws a text away.</summary>
    public Task<IActionResult> OnPostRemoveAsync(Guid template) => Show(Dispatcher.Send(new RemoveMailTemplate(new MailTemplateId(template))), _ => Redirect("/partners/mail"), Texts.Say("Mailings.Removed"), again: OnGetAsync);
}
