using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The door: with a password or a passkey. In the demo its accounts stand below the form.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInDesk desk, SignInLimits limits, DemoState state) : NetworkPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>What the browser made of a passkey.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>The page that was asked for before signing in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>The accounts of the demo; none outside it.</summary>
    public IReadOnlyList<MemberRow> Demo { get; private set; } = [];

    /// <summary>Whether the demo is still on its way; the page looks again by itself.</summary>
    public bool DemoIsLoading => state.Stage == DemoStage.Loading;

    /// <summary>Shows the form; who is in already goes on.</summary>
    public async Task<IActionResult> OnGetAsync() => User.Identity is { IsAuthenticated: true } ? GoOn() : await Again();

    /// <summary>Signs in with a password.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (IsIncomplete()) return await Again();
        if (!limits.MayTry(HttpContext, Form.Email)) return StatusCode(StatusCodes.Status429TooManyRequests);
        var member = await Dispatcher.Send(new FindMemberByEmail(Form.Email), HttpContext.RequestAborted);
        switch (await desk.WithPassword(member.IsDone ? member.Value.Id : null, Form.Password ?? ""))
        {
            case SignInAnswer.Yes:
                Greet(member.Value);
                return GoOn();
            case SignInAnswer.SecondStep:
                return RedirectToPage("SecondStep", new { terug = Terug });
            default:
                limits.Count(HttpContext, Form.Email ?? "");
                ModelState.AddModelError("", Texts.Say("Access.SignIn.Wrong"));
                return await Again();
        }
    }

    /// <summary>Tells the script what to ask the browser for.</summary>
    public async Task<IActionResult> OnPostPasskeyRequestAsync() => Content(await desk.PasskeyRequest(), "application/json");

    /// <summary>Signs in with a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        if (!limits.MayTry(HttpContext, null)) return StatusCode(StatusCodes.Status429TooManyRequests);
        if (await desk.WithPasskey(Credential ?? "") == SignInAnswer.Yes) return GoOn();
        limits.Count(HttpContext, null);
        ModelState.AddModelError("", Texts.Say("Access.SignIn.PasskeyWrong"));
        return await Again();
    }

    /// <summary>An empty field is a slip and no guess: it is said beside the field and counts for nothing.</summary>
    private bool IsIncomplete()
    {
        if (string.IsNullOrWhiteSpace(Form.Email)) ModelState.AddModelError("Form.Email", Texts.Say("Access.EmailIsMissing"));
        if (string.IsNullOrEmpty(Form.Password)) ModelState.AddModelError("Form.Password", Texts.Say("Access.SignIn.PasswordMissing"));
        return !ModelState.IsValid;
    }

    private async Task<IActionResult> Again()
    {
        if (DemoIsLoading) Response.Headers["Refresh"] = "1";
        if (state.Stage != DemoStage.Loaded) return Page();
        return await Ask(new FindDemoMembers(), members => Demo = members);
    }

    private void Greet(MemberRow member)
    {
        if (!Request.Cookies.ContainsKey(ScreenLanguage.Cookie)) ScreenLanguage.Remember(HttpContext, member.Language == Language.English ? "en" : "nl");
    }

    private LocalRedirectResult GoOn() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>Mail address.</summary>
        public string? Email { get; set; }

        /// <summary>Password.</summary>
        public string? Password { get; set; }
    }
}
