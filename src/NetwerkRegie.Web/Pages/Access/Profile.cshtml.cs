using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>One's own name, language and ways to sign in.</summary>
public sealed class ProfileModel(OwnCredentials credentials, IAccounts accounts, SignInDesk desk, ICurrentMember me) : NetworkPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>The member herself.</summary>
    public MemberRow Member { get; private set; } = null!;

    /// <summary>How she signs in.</summary>
    public CredentialsOverview Credentials { get; private set; } = null!;

    /// <summary>Shows the profile.</summary>
    public Task<IActionResult> OnGetAsync() => Load(member => Form = new Entry { Name = member.Name, Language = member.Language, Version = member.Version.Value });

    /// <summary>Keeps name and language.</summary>
    public Task<IActionResult> OnPostAsync() => Show(
        Dispatcher.Send(new ChangeProfile(Form.Name, Form.Language, Form.Version), HttpContext.RequestAborted),
        done: _ =>
        {
            ScreenLanguage.Remember(HttpContext, Form.Language == Language.English ? "en" : "nl");
            return RedirectToPage();
        },
        Texts.Say("Access.Profile.Saved"),
        again: () => Load(member => Form.Version = member.Version.Value));

    /// <summary>Ends the sessions on every device, this one too.</summary>
    public async Task<IActionResult> OnPostSignOutEverywhereAsync()
    {
        await accounts.SignOutEverywhere(me.Id!.Value, HttpContext.RequestAborted);
        await desk.SignOut();
        return RedirectToPage("SignIn");
    }

    private Task<IActionResult> Load(Action<MemberRow> fill) => Ask(new GetProfile(), async member =>
    {
        Member = member;
        Credentials = await credentials.Look(User);
        fill(member);
        return Page();
    });

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>Name on the screen.</summary>
        public string? Name { get; set; }

        /// <summary>Language of screen and mail.</summary>
        public Language Language { get; set; }

        /// <summary>The version the form was opened on.</summary>
        public Guid Version { get; set; }
    }
}
