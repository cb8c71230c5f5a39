using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>The box in the top bar leads to the list of partners.</summary>
public sealed class SearchModel : NetworkPage
{
    /// <summary>Sends the words on.</summary>
    public IActionResult OnGet(string? q) => LocalRedirect(new PartnerListAddress(new FindPartners { Words = q }).Url);
}
