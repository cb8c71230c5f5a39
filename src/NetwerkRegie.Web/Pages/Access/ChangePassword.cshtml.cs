using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>A new password, for who knows the one of now. Other devices are signed out.</summary>
public sealed class ChangePasswordModel(OwnCredentials credentials) : NetworkPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>The mail address, for the browser's password store.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public Task<IActionResult> OnGetAsync() => Ask(new GetProfile(), member => Email = member.Email);

    /// <summary>Changes the password.</summary>
    public Task<IActionResult> OnPostAsync() => Ask(new GetProfile(), member =>
    {
        Email = member.Email;
        return Show(
            credentials.ChangePassword(User, member.Id, member.Email, Form.CurrentPassword ?? "", Form.Password ?? ""),
            done: _ => RedirectToPage("Profile"),
            Texts.Say("Access.Password.Changed"));
    });

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>The password of now.</summary>
        public string? CurrentPassword { get; set; }

        /// <summary>The password wanted.</summary>
        public string? Password { get; set; }
    }
}
