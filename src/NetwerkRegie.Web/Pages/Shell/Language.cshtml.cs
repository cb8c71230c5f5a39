using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Shell;

/// <summary>Remembers the language somebody chose, and goes back to where she was.</summary>
[AllowAnonymous]
public sealed class LanguageModel : PageModel
{
    /// <summary>There is nothing to see here.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Chooses.</summary>
    public IActionResult OnPost(string? taal, string? terug)
    {
        ScreenLanguage.Remember(HttpContext, taal);
        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "/");
    }
}
