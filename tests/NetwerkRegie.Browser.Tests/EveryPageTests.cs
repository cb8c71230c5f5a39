using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>
/// Every page that links lead to, seen by whoever works there: on a desk, on a phone in the dark, and on the narrowest screen that WCAG asks for.
/// A new page joins by itself as soon as something links to it.
/// </summary>
public sealed partial class EveryPageTests(DemoInBrowser demo)
{
    private const int Narrow = 320;

    [Theory]
    [InlineData("", "/aanmelden /wachtwoord-vergeten /uitnodiging/bestaat-niet /fout/404", "")]
    [InlineData("coordinator", "/ /taken /taken/nieuw /profiel/agenda /werkvoorraad/overdragen /partners /partners/dubbel /netwerk /netwerk/witte-vlekken /netwerk/wat-als /importeren /initiatieven /behoeften /afspraken /diensten /teams /rapporten /profiel /wijzigingen /beheer /bestaat-niet", "/partners /relaties /contacten /contactmomenten /taken /netwerk /initiatieven /behoeften /afspraken /diensten /teams /profiel")]
    [InlineData("verwijzer", "/doorverwijzingen", "/doorverwijzingen")]
    [InlineData("wijkteam", "/doorverwijzingen", "/doorverwijzingen")]
    [InlineData("directeur", "/rapporten?toon=true&soort=Funder&van=2026-01-01&tot=2026-03-31 /partners", "/rapporten")]
    [InlineData("beheer", "/beheer", "/beheer")]
    public async Task Every_page_fits_every_screen_and_shuts_nobody_out(string account, string starts, string follows)
    {
        var page = account.Length == 0 ? await demo.Stranger() : await demo.SignedIn(account);
        var following = follows.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var waiting = new Queue<string>(starts.Split(' '));
        var seen = waiting.Select(Shape).ToHashSet();
        while (waiting.TryDequeue(out var path))
        {
            await page.GotoAsync(path);
            await LookAt(page);
            foreach (var link in await page.Locator("main a[href^='/']:not([download])").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
            {
                if (following.Any(start => link.StartsWith(start, StringComparison.Ordinal)) && !link.Contains("pdf", StringComparison.Ordinal) && !link.Contains("/documenten/", StringComparison.Ordinal) && seen.Add(Shape(link))) waiting.Enqueue(link);
            }
        }
    }

    private static async Task LookAt(IPage page)
    {
        await page.IsAccessible();
        await page.KeepsItsCellsApart();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.SetViewportSizeAsync(DemoInBrowser.Phone, DemoInBrowser.PhoneHeight);
        await page.IsAccessible();
        await page.FitsItsWidth();
        await page.KeepsItsCellsApart();
        await page.SetViewportSizeAsync(Narrow, DemoInBrowser.PhoneHeight);
        await page.FitsItsWidth();
        await page.KeepsItsCellsApart();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(DemoInBrowser.Desk, DemoInBrowser.DeskHeight);
    }

    /// <summary>Cards of the same kind are one page, and so are views of a list.</summary>
    private static string Shape(string address) => Id().Replace(address.Split('?', '#')[0], "*");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
