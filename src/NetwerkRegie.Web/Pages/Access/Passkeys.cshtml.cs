using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The passkeys of a member. Making one needs a script, because the browser itself makes it; everything else works without.</summary>
public sealed class PasskeysModel(OwnCredentials credentials) : NetworkPage
{
    private const int LongestName = 60;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>What the browser made.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>The passkeys.</summary>
    public IReadOnlyList<PasskeyRow> Rows { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task<IActionResult> OnGetAsync() => Look();

    /// <summary>Tells the script what to ask the browser for.</summary>
    public Task<IActionResult> OnPostCreationAsync() => Ask(new GetProfile(), async member => Content(await credentials.PasskeyCreation(User, member.Email, member.Name), "application/json"));

    /// <summary>Keeps the passkey that the browser made.</summary>
    public Task<IActionResult> OnPostAddAsync()
    {
        var name = Form.Name?.Trim() is { Length: > 0 } typed ? typed[..Math.Min(typed.Length, LongestName)] : Texts.Say("Access.Passkeys.NoName");
        return Show(credentials.AddPasskey(User, Credential ?? "", name), _ => RedirectToPage(), Texts.Say("Access.Passkeys.Added"), again: Look, form: "");
    }

    /// <summary>Removes one.</summary>
    public Task<IActionResult> OnPostRemoveAsync(string? id) => Show(credentials.RemovePasskey(User, id), _ => RedirectToPage(), Texts.Say("Access.Passkeys.Removed"));

    private async Task<IActionResult> Look()
    {
        Rows = (await credentials.Look(User)).Passkeys;
        return Page();
    }

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>What the member calls it.</summary>
        public string? Name { get; set; }
    }
}
