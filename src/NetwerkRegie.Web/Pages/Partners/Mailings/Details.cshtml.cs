using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Mailings;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Mailings;

/// <summary>What became of a mail: of each of those it went to.</summary>
public sealed class DetailsModel : NetworkPage
{
    /// <summary>The mailing.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What became of it.</summary>
    public MailingDetails Mailing { get; private set; } = null!;

    /// <summary>How many have left.</summary>
    public int Left => Mailing.Letters.Count(letter => letter.Fate == LetterFate.Left);

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new GetMailing(new MailingId(Id)), mailing => Mailing = mailing);
}
