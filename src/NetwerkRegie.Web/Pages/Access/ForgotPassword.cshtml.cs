using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>Asks for a link to choose a new password. The answer is the same for every address.</summary>
[AllowAnonymous]
public sealed class ForgotPasswordModel(IMailer mailer, SignInLimits limits) : NetworkPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>Whether mail can leave at all; else the administrator is the one to ask.</summary>
    public bool HasMail => mailer.IsConfigured;

    /// <summary>Whether the link was asked for.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Asks for the link.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.Email))
        {
            ModelState.AddModelError("Form.Email", Texts.Say("Access.EmailIsMissing"));
            return Page();
        }

        if (!limits.MayTry(HttpContext, Form.Email)) return StatusCode(StatusCodes.Status429TooManyRequests);
        limits.Count(HttpContext, Form.Email ?? "");
        return await Show(Dispatcher.Send(new SendPasswordReset(Form.Email), HttpContext.RequestAborted), _ =>
        {
            IsSent = true;
            return Page();
        });
    }

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>Mail address.</summary>
        public string? Email { get; set; }
    }
}
