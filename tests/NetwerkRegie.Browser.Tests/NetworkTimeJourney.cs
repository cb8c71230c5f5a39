using System.Globalization;
using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>A coordinator looks a year back and asks what changed, with the keyboard alone.</summary>
public sealed class NetworkTimeJourney(DemoInBrowser demo)
{
    private const int MonthsInAYear = 12;

    [Fact]
    public async Task A_year_back_by_keyboard_ties_are_gone_and_the_comparison_says_which()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk");
        var now = await page.Locator(".nr-net .nr-edge").CountAsync();
        var today = await page.Locator("[name='peildatum']").InputValueAsync();
        today.ShouldBeEmpty();

        await page.TabTo("#tijdschuif");
        for (var month = 0; month < MonthsInAYear; month++) await page.Keyboard.PressAsync("ArrowLeft");
        var chosen = DateOnly.ParseExact(await page.Locator("[name='peildatum']").InputValueAsync(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        (await page.Locator("#tijdschuif").GetAttributeAsync("aria-valuetext")).ShouldBe(chosen.ToString("d MMMM yyyy", new CultureInfo("nl-NL")), "who listens hears the day");
        (await page.Locator(".nr-net .nr-edge").CountAsync()).ShouldBe(now, "sliding alone shows no other page");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("Je ziet het netwerk zoals het was op").WaitForAsync();
        await page.IsAccessible();
        page.Url.ShouldContain($"peildatum={chosen:yyyy-MM-dd}");
        var ended = await page.Locator(".nr-day__n").Nth(1).InnerTextAsync();
        int.Parse(ended.Split(' ')[0], CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(3, ended);

        await page.EnterOn(".nr-day__c a");
        await page.WaitForURLAsync("**/netwerk/vergelijken*");
        await page.IsAccessible();
        (await page.Locator("[name='van']").InputValueAsync()).ShouldBe(chosen.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        (await page.Locator("#relaties-lost tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(3);
        (await page.Locator("#toen .nr-edge.is-gone").CountAsync()).ShouldBeGreaterThanOrEqualTo(3, "what ended since is dotted on the first map");
        (await page.Locator("#later .nr-edge.is-gone").CountAsync()).ShouldBe(0);
        await HoldStill(page);
    }

    [Fact]
    public async Task What_is_frozen_by_a_coordinator_can_be_compared_with_today()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk/momentopnamen");
        await page.Locator("[name='Form.Name']").FillAsync("Voor het jaarverslag");
        await page.Locator("[name='Form.AsOf']").FillAsync("2026-01-01");
        await page.Locator("main .nr-form__end button").ClickAsync();

        await page.GetByText("Nagerekend: de inhoud hoort bij dit controlegetal.").WaitForAsync();
        await page.IsAccessible();
        (await page.GetByText("Ongedaan maken").CountAsync()).ShouldBe(0, "a snapshot stays");
        await page.SetViewportSizeAsync(DemoInBrowser.Phone, DemoInBrowser.PhoneHeight);
        await page.FitsItsWidth();
        await page.GetByText("Vergelijk met vandaag").ClickAsync();
        await page.WaitForURLAsync("**/netwerk/vergelijken*");
        (await page.Locator("#kaart-toen").InnerTextAsync()).ShouldBe("Voor het jaarverslag (1 januari 2026)");
        await page.IsAccessible();
        await page.FitsItsWidth();
    }

    /// <summary>Who is on both maps stands in the same place on both.</summary>
    private static async Task HoldStill(IPage page)
    {
        var moved = await page.EvaluateAsync<string[]>("""
            () => {
              const places = map => new Map([...document.querySelectorAll(`#${map} .nr-node`)].map(node => [node.dataset.key, `${node.dataset.x} ${node.dataset.y}`]));
              const later = places("later");
              return [...places("toen")].filter(([key, place]) => later.has(key) && later.get(key) !== place).map(([key]) => key);
            }
            """);
        moved.ShouldBeEmpty();
    }
}
