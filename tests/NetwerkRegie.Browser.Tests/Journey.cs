using System.Globalization;
using Microsoft.Playwright;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Browser.Tests;

/// <summary>The main job from beginning to end, by the people whose job it is: a coordinator, a referrer, a member of a neighbourhood team and a director.</summary>
public sealed class Journey(DemoInBrowser demo)
{
    private const string Partner = "Repaircafé De Schroef (verzonnen)";
    private const string Initiative = "Samen repareren in Molenveld";
    private const string Resident = "mevrouw Zomerlicht";
    private const string Phone = "06 0000 01 77";
    private const string Feedback = "Er is een vaste afspraak op dinsdagmorgen gemaakt.";

    [Fact]
    public async Task From_a_new_partner_to_a_report_for_the_funder()
    {
        var coordinator = await demo.SignedIn("coordinator");
        var card = await Register(coordinator);
        await RecordTie(coordinator, card);
        await SeeTheNetwork(coordinator);
        await RecordInitiative(coordinator);

        var referrer = await demo.SignedIn("verwijzer");
        var referral = await Refer(referrer);
        await Answer(await demo.SignedIn("wijkteam"), referral);
        await ReadTheAnswer(referrer, referral);

        await Report(await demo.SignedIn("directeur"));
    }

    private static async Task<string> Register(IPage page)
    {
        await page.Visit("/partners/nieuw");
        await page.Locator("[name='Form.Name']").FillAsync(Partner);
        await page.Locator("[name='Form.Type']").SelectOptionAsync("Entrepreneur");
        await page.Locator("[name='Form.Locations[0].Place']").FillAsync("Arnhem");
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.Locator("#flash").GetByText("Ongedaan maken").WaitForAsync();
        await page.IsAccessible();
        var card = new Uri(page.Url).AbsolutePath;

        await page.Visit("/partners?q=schroef");
        await page.Locator("main").GetByText(Partner).First.WaitForAsync();
        return card;
    }

    private static async Task RecordTie(IPage page, string card)
    {
        await page.Visit(card);
        await page.GetByRole(AriaRole.Link, new() { Name = "Relatie met ons" }).Or(page.Locator($"a[href='{card}/relaties/nieuw?ons=true']")).First.ClickAsync();
        await page.Locator("[name='Form.Kinds'][value='SharedActivity']").CheckAsync();
        await page.Locator("[name='Form.Level']").SelectOptionAsync("3");
        await page.IsAccessible();
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("De relatie is toegevoegd.").WaitForAsync();
        await page.IsAccessible();
    }

    private static async Task SeeTheNetwork(IPage page)
    {
        await page.Visit("/netwerk");
        var node = page.Locator($"a.nr-node[aria-label^='{Partner}']");
        await node.WaitForAsync();

        // Whoever cannot see the map reads the same tie in the table below it.
        (await page.Locator("#tabel tr", new() { Has = page.Locator("th", new() { HasText = Partner }) }).InnerTextAsync()).ShouldContain("Bieb Arnhem");
    }

    private static async Task RecordInitiative(IPage page)
    {
        await page.Visit("/initiatieven/nieuw");
        await page.Locator("[name='Form.Name']").FillAsync(Initiative);
        await page.Locator("[name='Form.Aim']").FillAsync("Buren repareren samen wat stuk is, en leren elkaar kennen.");
        await page.Locator("[name='Form.Function']").SelectOptionAsync("MeetingAndDebate");
        await page.Locator("[name='Form.Status']").SelectOptionAsync("Running");
        await page.Locator("[name='Form.Partners[0].Role']").SelectOptionAsync("Lead");
        var choice = page.Locator("[name='Form.Partners[1].Partner'] option", new() { HasText = Partner });
        await page.Locator("[name='Form.Partners[1].Partner']").SelectOptionAsync((await choice.GetAttributeAsync("value"))!);
        await page.Locator("[name='Form.Partners[1].Role']").SelectOptionAsync("CoOrganiser");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar initiatief" }).ClickAsync();
        await page.GetByText("Het initiatief staat erin.").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(Initiative);
        await page.IsAccessible();
    }

    private static async Task<string> Refer(IPage page)
    {
        await page.Visit("/doorverwijzingen/nieuw");
        await page.Locator("[name='Facts.Theme']").SelectOptionAsync("loneliness");
        await page.Locator("[name='Facts.Area']").SelectOptionAsync("WK0202ZA");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek teams" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Wijkteam Molenveld" }).CheckAsync();
        await page.Locator("[name='Facts.Resident.Name']").FillAsync(Resident);
        await page.Locator("[name='Facts.Resident.Phone']").FillAsync(Phone);
        await page.Locator("[name='Facts.Resident.Question']").FillAsync("Wil graag mensen leren kennen in de buurt.");
        await page.GetByLabel("De inwoner wil deze hulp en weet dat ik doorverwijs").CheckAsync();
        await page.Locator("[name='Facts.Ground'][value='Consent']").CheckAsync();
        await page.Locator("[name='Facts.Consent']").SelectOptionAsync("Spoken");
        await page.Locator("[name='Facts.Secrecy'][value='NotBound']").CheckAsync();
        await page.IsAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Doorverwijzing versturen" }).ClickAsync();
        await page.GetByText("De doorverwijzing is verstuurd.").WaitForAsync();
        await page.IsAccessible();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Answer(IPage page, string referral)
    {
        await page.Visit("/doorverwijzingen");
        await page.Locator($"a[href='{referral}']").ClickAsync();
        await page.IsAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Aannemen", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Contact is er geweest" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon gegevens" }).ClickAsync();
        (await page.Locator("#inwoner").InnerTextAsync()).ShouldContain(Resident);
        await page.IsAccessible();
        await page.Locator("[name='Form.Outcome'][value='StartedWithOffer']").CheckAsync();
        await page.Locator("[name='Form.Feedback']").FillAsync(Feedback);
        await page.GetByRole(AriaRole.Button, new() { Name = "Afronden" }).ClickAsync();
        await page.GetByText("De doorverwijzing is afgerond.").WaitForAsync();
        await page.IsAccessible();
    }

    private static async Task ReadTheAnswer(IPage page, string referral)
    {
        await page.Visit(referral);
        (await page.Locator("main").InnerTextAsync()).ShouldContain(Feedback);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gelezen" }).ClickAsync();
        await page.GetByText("Daarmee is de doorverwijzing gesloten.").WaitForAsync();
        await page.IsAccessible();
    }

    private static async Task Report(IPage page)
    {
        await page.Visit("/rapporten");
        await page.Locator("[name='tot']").FillAsync(TimeProvider.System.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon rapport" }).ClickAsync();
        await page.Locator("article").GetByText(Initiative).First.WaitForAsync();

        // Only a map can be zoomed; buttons over a bar would hide what it says.
        (await page.Locator("[data-netmap]").EvaluateAllAsync<bool>("figures => figures.length > 0 && figures.every(figure => figure.querySelector('a.nr-node'))")).ShouldBeTrue();
        await page.IsAccessible();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download als PDF" }).ClickAsync());
        var text = await PdfWords.Of(await download.PathAsync());

        text.ShouldContain(await page.Locator("article h2").First.InnerTextAsync());
        text.ShouldContain("Repaircafé De Schroef");
        text.ShouldContain("Bieb Arnhem");
        text.ShouldContain(Initiative);
        text.ShouldNotContain("Zomerlicht");
        text.ShouldNotContain(Phone);
        text.ShouldNotContain("dinsdagmorgen");
    }
}
