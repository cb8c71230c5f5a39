using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>A first or a new password, behind a link that works once. Opening the page uses nothing up; its button does.</summary>
[AllowAnonymous]
public sealed class ChoosePasswordModel(IAccounts accounts) : NetworkPage
{
    private const string InvitationRoute = "uitnodiging";

    /// <summary>Which of the two links it is.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>For whom the link is; null when it does not work.</summary>
    public LinkHolder? Holder { get; private set; }

    /// <summary>Whether somebody comes in for the first time.</summary>
    public bool IsInvitation => Kind == InvitationRoute;

    /// <summary>Shows the form, or why the link does not work.</summary>
    public Task<IActionResult> OnGetAsync() => Again();

    /// <summary>Presses the button.</summary>
    public Task<IActionResult> OnPostAsync() => Show(
        accounts.ChoosePassword(Link, Token, Form.Password ?? "", HttpContext.RequestAborted),
        done: _ => RedirectToPage("SignIn"),
        Texts.Say("Access.ChoosePassword.Done"),
        again: Again);

    private LinkKind Link => IsInvitation ? LinkKind.Invitation : LinkKind.PasswordReset;

    private Task<IActionResult> Again() => Show(accounts.Read(Link, Token, HttpContext.RequestAborted), holder =>
    {
        Holder = holder;
        return Page();
    });

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>The password.</summary>
        public string? Password { get; set; }
    }
}
