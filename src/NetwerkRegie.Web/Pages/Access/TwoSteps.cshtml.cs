using System.Text;
using Microsoft.AspNetCore.Mvc;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;
using QRCoder;

namespace NetwerkRegie.Web.Pages.Access;

/// <summary>The second step of signing in: an app that shows codes, and recovery codes for when the phone is gone.</summary>
public sealed class TwoStepsModel(OwnCredentials credentials) : NetworkPage
{
    private const int KeyGroup = 4;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public Entry Form { get; set; } = new();

    /// <summary>How the member signs in now.</summary>
    public CredentialsOverview Credentials { get; private set; } = null!;

    /// <summary>The key for the app, in groups of four; null unless the second step is being switched on.</summary>
    public string? Key { get; private set; }

    /// <summary>The same for the camera of a phone: the path of the dark squares, and how many squares a side has.</summary>
    public (string Path, int Side) Picture { get; private set; }

    /// <summary>New recovery codes, shown this once.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>Shows whether it is on.</summary>
    public Task<IActionResult> OnGetAsync() => Look();

    /// <summary>Shows the key to put in the app.</summary>
    public Task<IActionResult> OnPostStartAsync() => Begin();

    /// <summary>Switches it on, with a code that shows that the app works.</summary>
    public Task<IActionResult> OnPostSwitchOnAsync() => Show(credentials.SwitchOn(User, Form.Code ?? ""), Reveal, again: Begin);

    /// <summary>Makes new recovery codes.</summary>
    public Task<IActionResult> OnPostRenewAsync() => Show(credentials.RenewRecoveryCodes(User), Reveal);

    /// <summary>Switches it off, for who knows the password.</summary>
    public Task<IActionResult> OnPostSwitchOffAsync() => Show(credentials.SwitchOff(User, Form.Password ?? ""), _ => RedirectToPage("Profile"), Texts.Say("Access.TwoSteps.SwitchedOff"), again: Look);

    private async Task<IActionResult> Look()
    {
        Credentials = await credentials.Look(User);
        return Page();
    }

    private Task<IActionResult> Begin() => Ask(new GetProfile(), async member =>
    {
        var key = await credentials.NewAuthenticatorKey(User);
        Key = string.Join(' ', key.Chunk(KeyGroup).Select(group => new string(group)));
        Picture = Draw($"otpauth://totp/NetwerkRegie:{Uri.EscapeDataString(member.Email)}?secret={key}&issuer=NetwerkRegie&digits=6");
        return await Look();
    });

    private IActionResult Reveal(IReadOnlyList<string> codes)
    {
        RecoveryCodes = codes;
        Credentials = new CredentialsOverview(true, codes.Count, []);
        return Page();
    }

    private static (string Path, int Side) Draw(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var squares = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < squares.Count; y++)
        {
            for (var x = 0; x < squares[y].Count; x++)
            {
                if (squares[y][x]) path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }

        return (path.ToString(), squares.Count);
    }

    /// <summary>The form.</summary>
    public sealed class Entry
    {
        /// <summary>The code of the app.</summary>
        public string? Code { get; set; }

        /// <summary>The password, to switch off.</summary>
        public string? Password { get; set; }
    }
}
