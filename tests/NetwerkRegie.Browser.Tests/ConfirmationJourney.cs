using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Browser.Tests;

/// <summary>From a coordinator's question by mail to an accepted correction, with the contact on a phone and by keyboard alone.</summary>
public sealed partial class ConfirmationJourney(DemoInBrowser demo)
{
    private const string NewPhone = "026 000 05 77";
    private static readonly TimeSpan GraceAndAJob = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_contact_corrects_a_phone_number_and_the_coordinator_takes_it_over()
    {
        (await demo.Stranger()).ShouldNotBeNull();
        await using var post = SmtpServer.Started();
        await using var program = await RunningProgram.Start(post);
        var coordinator = await DemoInBrowser.SignIn(await demo.StrangerAt(program.Address), "coordinator");

        var card = await Ask(coordinator);
        var link = Link().Match("");

        // By day the list of today's work goes out by mail too.
        while (!link.Success) link = Link().Match((await post.Next(GraceAndAJob)).Text);
        await Answer(await demo.StrangerAt(program.Address, DemoInBrowser.Phone), link.Value);
        await Accept(coordinator, card);
    }

    private static async Task<string> Ask(IPage page)
    {
        await page.Visit("/partners?q=sjoerd");
        await page.Locator("main tbody th a").First.ClickAsync();
        await page.WaitForURLAsync("**/partners/*-*");
        var card = new Uri(page.Url).AbsolutePath;
        await page.IsAccessible();
        await page.Visit($"{card}/bevestigen");
        await page.IsAccessible();
        await page.GetByLabel("Sjoerd").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur link" }).ClickAsync();
        await page.GetByText("De link gaat over een halve minuut per mail weg.").WaitForAsync();
        await page.GetByText("Wacht op antwoord").WaitForAsync();
        return card;
    }

    private static async Task Answer(IPage page, string link)
    {
        await page.Visit(link);
        await page.IsAccessible();
        await page.FitsItsWidth();
        (await page.Context.CookiesAsync()).Select(cookie => cookie.Name).ShouldBeSubsetOf(["formulier"]);

        await page.Keyboard.PressAsync("Tab");
        await Press(page, page.Locator("[name='Form.Fields[0].Verdict'][value='Right']"), "Space");
        await Press(page, page.Locator("[name='Form.Fields[2].Verdict'][value='Wrong']"), "Space");
        await page.Locator("[name='Form.Fields[2].Value']").FocusAsync();
        await page.Keyboard.TypeAsync("12");
        await Press(page, page.GetByRole(AriaRole.Button, new() { Name = "Verstuur antwoord" }), "Enter");
        await page.Locator("[aria-invalid]").First.WaitForAsync();
        await page.IsAccessible();

        await page.Locator("[name='Form.Fields[2].Value']").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(NewPhone);
        if (await page.Locator("[name='Form.Level']").CountAsync() > 0) await Press(page, page.Locator("[name='Form.Level'][value='3']"), "Space");
        await Press(page, page.GetByRole(AriaRole.Button, new() { Name = "Verstuur antwoord" }), "Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Dank je wel" }).WaitForAsync();
        await page.IsAccessible();

        await page.Visit(link);
        await page.GetByText("Dit formulier is al verstuurd.").WaitForAsync();
    }

    private static async Task Accept(IPage page, string card)
    {
        await page.Visit(card);
        await page.GetByText("De partner stelt 1 verbetering voor.").WaitForAsync();
        await page.Visit($"{card}/voorstellen");
        await page.IsAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).ClickAsync();
        await page.GetByText("Het voorstel is overgenomen.").WaitForAsync();
        await page.Visit(card);
        await page.Locator("main").GetByText(NewPhone).WaitForAsync();
    }

    private static async Task Press(IPage page, ILocator on, string key)
    {
        await on.FocusAsync();
        await page.Keyboard.PressAsync(key);
    }

    [GeneratedRegex("/bevestigen/[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
