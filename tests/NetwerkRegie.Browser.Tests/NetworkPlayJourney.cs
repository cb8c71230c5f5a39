using System.Globalization;
using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>Somebody without a mouse plays the map through time, stops it, and lets it come to today.</summary>
public sealed class NetworkPlayJourney(DemoInBrowser demo)
{
    private const double MostMoved = 1;

    [Fact]
    public async Task The_months_play_on_the_same_spots_pause_with_the_same_key_and_stop_at_today()
    {
        var page = await demo.SignedIn("coordinator");
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("/netwerk/tijd.json", StringComparison.Ordinal) ? 1 : 0;
        await page.Visit("/netwerk");
        var before = await Places(page);
        var today = await page.Locator("[data-day]").GetAttributeAsync("data-today");

        await page.EnterOn("[data-play] button");
        await page.Locator(".nr-net .nr-edge.is-out").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await page.Locator("[data-play] button").InnerTextAsync()).ShouldBe("Pauzeer");
        await page.Keyboard.PressAsync("Space");
        (await page.Locator("[data-play] button").InnerTextAsync()).ShouldBe("Speel de tijd af");
        var day = await page.Locator("[name='peildatum']").InputValueAsync();
        string.CompareOrdinal(day, today).ShouldBeLessThan(0);
        (await page.Locator("[data-play] [role='status']").InnerTextAsync()).ShouldMatch(@"^1 \w+ 20\d\d: \d+ partners, \d+ relaties\.$");
        (await page.Locator("a.nr-node.is-out").EvaluateAllAsync<bool>("nodes => nodes.every(node => getComputedStyle(node).visibility === 'hidden')")).ShouldBeTrue("who is not there yet is not reached");
        (await page.Locator("a.nr-node[tabindex='0']:not(.is-out)").CountAsync()).ShouldBe(1);
        await page.IsAccessible();
        var after = await Places(page);
        before.Keys.Where(key => Math.Abs(before[key][0] - after[key][0]) + Math.Abs(before[key][1] - after[key][1]) > MostMoved).ShouldBeEmpty("everybody stays in place");

        await page.Locator("[name='peildatum']").FillAsync(DateOnly.ParseExact(today!, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.TabTo("[data-play] button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-play] button:has-text('Pauzeer')").WaitForAsync();
        await page.Locator("[data-play] button:has-text('Speel de tijd af')").WaitForAsync(new() { Timeout = 15_000 });
        (await page.Locator("[name='peildatum']").InputValueAsync()).ShouldBe(today, "it stops at today");
        (await Places(page)).Keys.Count(key => before.ContainsKey(key)).ShouldBe(before.Count);
        (await page.Locator("a.nr-node:not(.is-out)").CountAsync()).ShouldBe(before.Count, "today is as the map of today");
        asked.ShouldBe(1, "all months come in one answer");
    }

    [Fact]
    public async Task Who_asks_for_less_motion_sees_steps_without_fading_and_on_a_phone_all_of_it_fits()
    {
        var page = await demo.SignedIn("verwijzer");
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(DemoInBrowser.Phone, DemoInBrowser.PhoneHeight);
        await page.Visit("/netwerk");
        await page.GetByText("Kies een dag").ClickAsync();
        await page.Locator("[data-play] button").ClickAsync();
        await page.Locator(".nr-net[data-film]").WaitForAsync();
        (await page.Locator(".nr-net .nr-edge").First.EvaluateAsync<string>("line => getComputedStyle(line).transitionDuration")).ShouldBe("0s");
        await page.Locator("[data-play] button").ClickAsync();
        await page.FitsItsWidth();
        await page.IsAccessible();
    }

    [Fact]
    public async Task Sums_of_referrals_over_the_map_are_told_in_words_at_every_width()
    {
        var page = await demo.SignedIn("stuurgroep");
        await page.Visit("/netwerk?laag=ReferralFlow");
        await page.SetViewportSizeAsync(DemoInBrowser.Phone, DemoInBrowser.PhoneHeight);
        await page.FitsItsWidth();
        await page.KeepsItsCellsApart();
        await page.IsAccessible();
    }

    /// <summary>Nobody else has the letters that names were measured with, so the file brings them.</summary>
    [Fact]
    public async Task A_file_of_the_map_draws_its_names_as_wide_as_they_were_measured()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk");
        var file = await page.EvaluateAsync<string>("async () => await (await fetch('/netwerk/kaart.svg')).text()");
        var alone = await page.Context.NewPageAsync();
        await alone.SetContentAsync(file);
        var wrong = await alone.EvaluateAsync<string[]>(
            """
            async () => {
              await document.fonts.ready;
              await Promise.all([...document.fonts].map(font => font.load()));
              return [...document.querySelectorAll("[textLength]")].flatMap(text => {
                const told = Number(text.getAttribute("textLength"));
                text.removeAttribute("textLength");
                const drawn = text.getComputedTextLength();
                return Math.abs(drawn - told) > 0.01 * told + 0.3 ? [`${text.textContent}: ${drawn} and not ${told}`] : [];
              });
            }
            """);
        wrong.ShouldBeEmpty();
        (await alone.EvaluateAsync<int>("() => [...document.fonts].filter(font => font.status === 'loaded').length")).ShouldBeGreaterThanOrEqualTo(2);
    }

    private static async Task<Dictionary<string, double[]>> Places(IPage page) =>
        await page.EvaluateAsync<Dictionary<string, double[]>>("() => Object.fromEntries([...document.querySelectorAll('a.nr-node')].map(node => [node.dataset.key, [Number(node.dataset.x), Number(node.dataset.y)]]))");
}
