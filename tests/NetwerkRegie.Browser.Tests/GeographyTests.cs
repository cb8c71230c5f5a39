using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

public sealed class GeographyTests(DemoInBrowser demo)
{
    // One grey pixel.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task With_pictures_under_it_the_map_is_walked_by_keyboard_to_a_partner()
    {
        var page = await demo.SignedIn("coordinator");
        await page.RouteAsync($"{RunningProgram.Tiles}/**", route => route.FulfillAsync(new RouteFulfillOptions { BodyBytes = Picture, ContentType = "image/png" }));
        await page.Visit("/netwerk/kaart?plaats=Arnhem");

        await page.Locator("img.leaflet-tile-loaded").First.WaitForAsync();
        (await page.Locator("[role=status]", new PageLocatorOptions { HasText = "niet te laden" }).CountAsync()).ShouldBe(0);
        (await page.Locator(".nr-geomark[tabindex='0']").CountAsync()).ShouldBe(1, "all marks together are one stop for the tab key");

        await page.Locator(".nr-geomark[tabindex='0']").FocusAsync();
        var first = await Focused(page);
        foreach (var key in (string[])["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync("ArrowRight");
        (await Focused(page)).ShouldNotBeNullOrEmpty();
        first.ShouldNotBeNullOrEmpty();

        await page.Keyboard.PressAsync("Enter");
        await page.IsAccessible();
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".leaflet-popup a").CountAsync()).ShouldBe(0);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/partners/*");
    }

    [Fact]
    public async Task Without_pictures_or_without_scripts_the_partners_are_there_all_the_same()
    {
        var page = await demo.SignedIn("verwijzer");
        await page.Visit("/netwerk/kaart");
        await page.Locator("[role=status]", new PageLocatorOptions { HasText = "niet te laden" }).WaitForAsync();
        (await page.Locator(".nr-geomark").CountAsync()).ShouldBeGreaterThan(3);

        var plain = await demo.SignedIn("verwijzer", scripts: false);
        await plain.GotoAsync("/netwerk/kaart");
        (await plain.Locator("svg.nr-net a.nr-node").CountAsync()).ShouldBe(await plain.Locator("#tabel tbody tr").CountAsync());
    }

    private static Task<string?> Focused(IPage page) => page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('aria-label')");
}
