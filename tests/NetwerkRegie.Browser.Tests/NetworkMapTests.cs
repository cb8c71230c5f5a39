using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

public sealed class NetworkMapTests(DemoInBrowser demo)
{
    [Fact]
    public async Task The_keyboard_follows_ties_and_reaches_partners_without_one()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk");
        (await page.Locator("a.nr-node[tabindex='0']").CountAsync()).ShouldBe(1, "the map is one stop for the tab key");
        var total = await page.Locator("a.nr-node").CountAsync();

        await page.Locator("a.nr-node[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        var seen = new HashSet<string> { await FocusedNode(page) };
        for (var press = 1; press < total; press++)
        {
            await page.Keyboard.PressAsync("PageDown");
            seen.Add(await FocusedNode(page));
        }

        seen.Count.ShouldBe(total);

        await page.Locator("a.nr-node[aria-label^='Bieb Arnhem']").FocusAsync();
        foreach (var key in (string[])["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"])
        {
            await page.Locator("a.nr-node[aria-label^='Bieb Arnhem']").FocusAsync();
            var neighbours = await page.EvaluateAsync<string[]>("() => document.activeElement.dataset.ties.split(' ')");
            var start = await FocusedNode(page);
            await page.Keyboard.PressAsync(key);
            var end = await FocusedNode(page);
            if (end != start) neighbours.ShouldContain(end, key);
        }

        (await page.Locator(".nr-map.has-ego .nr-edge.is-now").CountAsync()).ShouldBeGreaterThan(0, "the ties of the partner with focus stand out");
        await page.Keyboard.PressAsync("+");
        await page.IsAccessible();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/partners/*");
    }

    [Fact]
    public async Task Names_on_the_map_are_never_cut_or_written_over_each_other()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk");

        var faults = await page.EvaluateAsync<string[]>("""
            () => {
              const frame = document.querySelector('svg.nr-net').getBoundingClientRect();
              const names = [...document.querySelectorAll('.nr-node__t')].map(name => [name.textContent, name.getBoundingClientRect()]);
              const faults = names.filter(([, box]) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom).map(([name]) => name + ' is cut');
              names.forEach(([one, a], at) => names.slice(at + 1).forEach(([other, b]) => {
                if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4) faults.push(one + ' over ' + other);
              }));
              return faults;
            }
            """);
        faults.ShouldBeEmpty();
        var said = page.Locator("[data-names-left-out]");
        var leftOut = await said.CountAsync() == 0 ? 0 : int.Parse(await said.GetAttributeAsync("data-names-left-out") ?? "", System.Globalization.CultureInfo.InvariantCulture);
        (await page.Locator(".nr-node__t").CountAsync()).ShouldBe(await page.Locator("a.nr-node").CountAsync() - leftOut, "a name that does not fit is said to be left out");
        leftOut.ShouldBeLessThan(9, "nine of ten names have a place, whatever the layout");
        (await page.EvaluateAsync<double>("() => { const name = document.querySelector('.nr-node__t'); return parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a; }")).ShouldBeGreaterThanOrEqualTo(12);
    }

    [Fact]
    public async Task On_a_phone_the_list_comes_first_and_the_map_opens_at_a_size_that_can_be_read()
    {
        var page = await demo.SignedIn("coordinator", DemoInBrowser.Phone);
        await page.Visit("/netwerk");
        await page.FitsItsWidth();
        (await page.Locator("svg.nr-net").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#tabel tbody tr").First.BoundingBoxAsync())!.Y.ShouldBeLessThan(844, "the first partner stands on the first screen");

        await page.GetByText("Toon de kaart").ClickAsync();

        (await page.Locator("svg.nr-net").BoundingBoxAsync())!.Width.ShouldBeGreaterThan(900);
        await page.FitsItsWidth();
        await page.IsAccessible();
    }

    [Fact]
    public async Task Without_a_script_every_partner_on_the_map_is_a_link_and_filters_work()
    {
        var page = await demo.SignedIn("verwijzer", scripts: false);
        await page.GotoAsync("/netwerk");
        (await page.Locator("a.nr-node[tabindex='0'][href^='/partners/']").CountAsync()).ShouldBe(await page.Locator("a.nr-node").CountAsync());

        await page.Locator("[name='vanuit']").SelectOptionAsync(new SelectOptionValue { Label = "Bieb Arnhem (demo)" });
        await page.Locator("[name='stappen']").SelectOptionAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon", Exact = true }).ClickAsync();

        (await page.Locator(".nr-mapframe__e h2").InnerTextAsync()).ShouldBe("Bieb Arnhem (demo)");
        (await page.Locator(".nr-egosteps [aria-current]").InnerTextAsync()).ShouldBe("2 stappen");
    }

    private static Task<string> FocusedNode(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");
}
