using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Workbench;

/// <summary>All contact moments of one's own library with a partner.</summary>
public sealed class InteractionsModel : NetworkPage
{
    /// <summary>The partner.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Where the page begins.</summary>
    [BindProperty(SupportsGet = true, Name = "na")]
    public string? After { get; set; }

    /// <summary>The partner.</summary>
    public PartnerDetails Details { get; private set; } = null!;

    /// <summary>The contact moments.</summary>
    public InteractionPage Moments { get; private set; } = new([], null, null, null);

    /// <summary>Shows a page of them.</summary>
    public Task<IActionResult> OnGet() => Ask(new GetPartner(new PartnerId(Id)), details =>
    {
        Details = details;
        return Ask(new FindInteractions(details.Partner.Id, After: After), moments => Moments = moments);
    });
}
