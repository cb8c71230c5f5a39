using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>Organisations say how it goes: a member by keyboard alone and without scripts, a coordinator who writes down a talk, and a contact by her link on a phone.</summary>
public sealed class RatingJourney(DemoInBrowser demo)
{
    private const string Talk = "gesprek met de teamleider";

    [Fact]
    public async Task A_member_rates_her_own_side_and_the_coordinator_writes_down_what_a_third_said()
    {
        var member = await demo.SignedIn("wijkteam", scripts: false);
        var tie = await Find(member, "/partners?q=rijnoever");
        await Rate(member);
        await member.GetByText("De inschaling is bewaard.").WaitForAsync();

        var coordinator = await demo.SignedIn("coordinator");
        await coordinator.Visit(tie);
        await coordinator.Locator("tbody tr").First.GetByText("Ingevuld door een deelnemer van de organisatie zelf").WaitForAsync();
        await coordinator.Locator("tbody tr").First.GetByText("Zekerheid 100%").WaitForAsync();
        await coordinator.GetByText("een goed onderwerp voor een gesprek").WaitForAsync();
        await Interview(coordinator);
        var link = await Link(coordinator);
        var onPhone = await demo.Stranger(DemoInBrowser.Phone);
        await onPhone.Visit(link);
        await onPhone.FitsItsWidth();
        await Answer(await demo.Stranger(DemoInBrowser.Phone, scripts: false), link);
        await Find(coordinator, "/partners?q=buurthuis+de+kade");
        await coordinator.Locator("tbody tr").First.GetByText("Gezegd door de partner via een link").WaitForAsync();
        await coordinator.Locator("tbody tr").First.GetByText("Vertrouwen 3,0, waarde onbekend").WaitForAsync();
        await coordinator.Visit("/netwerk/inschalingen");
        await coordinator.Locator("th", new() { HasText = "Welzijn Rijnoever" }).First.WaitForAsync();
    }

    private static async Task<string> Find(IPage page, string search)
    {
        await page.GotoAsync(search);
        await page.Locator("main tbody th a").First.ClickAsync();
        await page.WaitForURLAsync("**/partners/*-*");
        await page.Locator(".nr-lines li", new() { HasText = "Bieb Arnhem" }).Locator("a[href^='/relaties/']").First.ClickAsync();
        await page.WaitForURLAsync("**/relaties/*");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Every answer by the keys: Tab to the question, arrows or space to the answer, Enter on the button.</summary>
    private static async Task Rate(IPage page)
    {
        await page.TabTo("[name='Level']");
        await Choose(page, "[name='Level'][value='3']");
        foreach (var question in new[] { "Reliability", "Support", "Openness" }) await Choose(page, $"[name='Scores.{question}'][value='4']");
        await Choose(page, "[name='Scores.Authority'][value='4']");
        (await page.Locator("[name='Scores.Impact'][value='']").IsCheckedAsync()).ShouldBeTrue("who says nothing does not know");
        (await page.Locator("[name='Note']").CountAsync()).ShouldBe(0, "she speaks for her own organisation only");
        await page.EnterOn("form[action*='handler=Rate'] button");
    }

    private static async Task Interview(IPage page)
    {
        await Find(page, "/partners?q=buurthuis+de+kade");
        await page.Locator("[name='Side']").Last.CheckAsync();
        await page.Locator("[name='Level'][value='2']").CheckAsync();
        await page.Locator("[name='Scores.Support'][value='1']").CheckAsync();
        await page.Locator("form[action*='handler=Rate'] button").ClickAsync();
        await page.GetByText("Schrijf op met wie je sprak.").First.WaitForAsync();
        (await page.Locator("[name='Scores.Support'][value='1']").IsCheckedAsync()).ShouldBeTrue("what was chosen stays");
        await page.IsAccessible();
        await page.Locator("[name='Note']").FillAsync(Talk);
        await page.Locator("form[action*='handler=Rate'] button").ClickAsync();
        await page.GetByText("De inschaling is bewaard.").WaitForAsync();
        await page.Locator("tbody tr").First.GetByText(Talk).WaitForAsync();
        await page.IsAccessible();
    }

    private static async Task<string> Link(IPage page)
    {
        await page.Visit("/partners?q=buurthuis+de+kade");
        await page.Locator("main tbody th a").First.ClickAsync();
        await page.WaitForURLAsync("**/partners/*-*");
        await page.Visit($"{new Uri(page.Url).AbsolutePath}/bevestigen");
        await page.GetByLabel("Hennie").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak link" }).ClickAsync();
        return new Uri(await page.Locator("#link").InnerTextAsync()).AbsolutePath;
    }

    private static async Task Answer(IPage page, string link)
    {
        await page.GotoAsync(link);
        await Choose(page, "[name='Form.Scores.Reliability'][value='4']");
        await Choose(page, "[name='Form.Scores.Openness'][value='2']");
        await page.EnterOn("main form .nr-form__end button");
        await page.GetByText("Kies ook hoe jullie nu samenwerken.").First.WaitForAsync();
        (await page.Locator("[name='Form.Scores.Openness'][value='2']").IsCheckedAsync()).ShouldBeTrue("what was chosen stays");
        await Choose(page, "[name='Form.Level'][value='3']");
        await page.EnterOn("main form .nr-form__end button");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Dank je wel" }).WaitForAsync();
    }

    private static async Task Choose(IPage page, string answer)
    {
        await page.Locator(answer).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        (await page.Locator(answer).IsCheckedAsync()).ShouldBeTrue(answer);
    }
}
