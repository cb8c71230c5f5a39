using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetwerkRegie.Accounts.SignIn;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The way out, on this device.</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInDesk desk) : PageModel
{
    /// <summary>An address alone signs nobody out.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await desk.SignOut();
        return RedirectToPage("SignIn");
    }
}
