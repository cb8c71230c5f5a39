using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The second step: a code of an app, or a recovery code.</summary>
[AllowAnonymous]
public sealed class SecondStepModel(SignInDesk desk, SignInLimits limits) : NetworkPage
{
    private const int AppCodeLength = 6;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>The page that was asked for before signing in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>Shows the form to who gave a password.</summary>
    public async Task<IActionResult> OnGetAsync() => await desk.IsHalfWay() ? Page() : RedirectToPage("SignIn");

    /// <summary>Takes the code.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await desk.IsHalfWay()) return RedirectToPage("SignIn");
        if (!limits.MayTry(HttpContext, null)) return StatusCode(StatusCodes.Status429TooManyRequests);
        var code = Form.Code ?? "";
        var ofApp = code.Count(char.IsDigit) == AppCodeLength && !code.Any(char.IsLetter);
        if (await (ofApp ? desk.WithCode(code) : desk.WithRecoveryCode(code)) == SignInAnswer.Yes) return LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");
        limits.Count(HttpContext, null);
        ModelState.AddModelError("Form.Code", Texts.Say("Access.SecondStep.Wrong"));
        return Page();
    }

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>The code.</summary>
        public string? Code { get; set; }
    }
}
