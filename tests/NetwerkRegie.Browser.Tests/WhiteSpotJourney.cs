using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>From a white spot to a need, and what happens without the busiest partner, by keyboard alone.</summary>
public sealed class WhiteSpotJourney(DemoInBrowser demo)
{
    [Fact]
    public async Task A_white_spot_becomes_a_need_by_keyboard_alone()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk");
        await page.EnterOn(".nr-nav a[href='/netwerk/witte-vlekken']");
        await page.WaitForURLAsync("**/netwerk/witte-vlekken");
        await page.IsAccessible();

        var cell = page.Locator(".nr-spots td.is-white a").First;
        var name = (await cell.GetAttributeAsync("aria-label"))!;
        name.ShouldContain("witte vlek");
        await page.EnterOn(".nr-spots td.is-white a");
        await page.WaitForURLAsync("**/netwerk/witte-vlekken?**gebied=*");
        (await page.Locator(".nr-spots a[aria-current]").GetAttributeAsync("aria-label")).ShouldBe(name);
        (await page.Locator("#vak-titel").InnerTextAsync()).ShouldBe(name.Split(':')[0]);
        await page.IsAccessible();

        await page.EnterOn("#vak a[href^='/behoeften/nieuw']");
        await page.WaitForURLAsync("**/behoeften/nieuw?*");
        (await page.Locator("[name='Form.Evidence']").InputValueAsync()).ShouldContain("Ontbreekt:");
        await page.IsAccessible();
        await page.TabTo("[name='Form.Title']");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Iemand die hierbij helpt in de wijk (verzonnen)");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("De behoefte staat erin.").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Iemand die hierbij helpt in de wijk (verzonnen)");
        await page.IsAccessible();

        await page.EnterOn(".nr-nav a[href='/behoeften']");
        await page.Locator("tbody").GetByText("Iemand die hierbij helpt in de wijk (verzonnen)").WaitForAsync();
        await page.IsAccessible();
    }

    [Fact]
    public async Task Who_asks_what_if_sees_the_busiest_partner_and_chooses_another_by_keyboard_alone()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/netwerk/witte-vlekken");
        await page.EnterOn("main a[href='/netwerk/wat-als']");
        await page.WaitForURLAsync("**/netwerk/wat-als");
        await page.IsAccessible();
        var busiest = (await page.Locator("input[name='weg']").First.EvaluateAsync<string>("box => box.labels[0].textContent")).Split(" (")[0].Trim();
        (await page.Locator("input[name='weg']").First.IsCheckedAsync()).ShouldBeTrue();
        (await page.Locator("#gevolgen h2").First.InnerTextAsync()).ShouldContain(busiest);
        (await page.Locator("#gevolgen").InnerTextAsync()).ShouldContain("relaties weg");

        await page.TabTo("input[name='weg']");
        await page.Keyboard.PressAsync("Space");
        await page.TabTo("[name='ook']");
        await page.Keyboard.TypeAsync("Buurthuis De Kade");
        await page.EnterOn("form[action^='/netwerk/wat-als'] button");
        await page.WaitForURLAsync("**/netwerk/wat-als?gekozen=ja*");
        (await page.Locator("#gevolgen h2").First.InnerTextAsync()).ShouldContain("Buurthuis De Kade");
        (await page.Locator("#gevolgen h2").First.InnerTextAsync()).ShouldNotContain(busiest);
        await page.IsAccessible();

        await page.TabTo("[name='ook']");
        await page.Keyboard.TypeAsync("Bestaat niet");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".utrecht-form-field--invalid [name='ook']").WaitForAsync();
        (await page.Locator("#gevolgen h2").First.InnerTextAsync()).ShouldContain("Buurthuis De Kade", Case.Sensitive, "what was chosen stays");
        await page.IsAccessible();
    }
}
