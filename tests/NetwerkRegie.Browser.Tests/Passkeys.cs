using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>Passkeys, with a browser that has an authenticator built in as a phone or laptop has.</summary>
public sealed class Passkeys(DemoInBrowser demo)
{
    [Fact]
    public async Task A_passkey_is_made_opens_the_door_without_a_password_and_no_longer_once_removed()
    {
        var page = await demo.SignedIn("redacteur", byName: true);
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await page.Visit("/profiel/passkeys");
        await page.GetByLabel("Naam").FillAsync("Laptop van de balie");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak passkey" }).ClickAsync();
        await page.GetByText("De passkey is toegevoegd.").First.WaitForAsync();
        await page.IsAccessible();

        await Knock(page);
        await page.WaitForURLAsync("**/profiel");

        await page.Visit("/profiel/passkeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verwijder Laptop van de balie" }).ClickAsync();
        await page.GetByText("De passkey is verwijderd.").First.WaitForAsync();
        await Knock(page);
        await page.GetByText("Deze passkey kennen we niet.").First.WaitForAsync();
        await page.IsAccessible();
    }

    /// <summary>Leaves, and knocks at the door with the passkey.</summary>
    private static async Task Knock(IPage page)
    {
        await page.Context.ClearCookiesAsync();
        await page.Visit("/aanmelden?terug=%2Fprofiel");
        await page.GetByRole(AriaRole.Button, new() { Name = "Inloggen met een passkey" }).ClickAsync();
    }
}
