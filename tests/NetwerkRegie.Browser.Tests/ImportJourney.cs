using System.Text;
using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>A coordinator brings a long list in: sees how far it is, stops it, loses the program in the middle, begins again, and takes it all back.</summary>
public sealed class ImportJourney(DemoInBrowser demo)
{
    private const int Rows = 40_000;
    private const int MostAsked = 2000;

    [Fact]
    public async Task A_long_list_is_stopped_lost_begun_again_and_taken_back_by_keyboard()
    {
        var program = await RunningProgram.Start();
        try
        {
            var page = await demo.SignedInAt(program, "coordinator");
            await Upload(page);
            var import = new Uri(page.Url).AbsolutePath;
            await StopWhileItIsJudged(page);
            await LookAgain(page);
            await BeginToTakeIn(page, import);

            var dead = program;
            program = await dead.KillAndStartAgain();
            await dead.DisposeAsync();
            page = await demo.SignedInAt(program, "coordinator");
            await BeginAgainFromTheHistory(page);
            await TakeBack(page, import);
        }
        finally
        {
            await program.DisposeAsync();
        }
    }

    private static async Task Upload(IPage page)
    {
        await page.Visit("/importeren");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Partners" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        var list = "Naam;Plaats;Telefoon;Thema's\n" + string.Concat(Enumerable.Range(1, Rows).Select(number => $"Lange lijst {number} (fictief);Tiel;0344 00 01 {number % 100:00};Eenzaamheid\n"));
        await page.Locator("[name=Chosen]").SetInputFilesAsync(new FilePayload { Name = "lange-lijst.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(list) });
        await Press(page, "Bekijk wat er zou gebeuren");
        await page.WaitForURLAsync(url => url.Contains("/importeren/", StringComparison.Ordinal));
    }

    /// <summary>The list is long, yet a fast machine may have judged it before the button is reached: then there is nothing to stop.</summary>
    private static async Task StopWhileItIsJudged(IPage page)
    {
        if (await page.Locator("[data-progress]").CountAsync() == 0) return;
        await page.IsAccessible();
        await Press(page, "Stop");
        await page.GetByText("Het werk is gestopt. Er is niets veranderd.").Or(page.GetByRole(AriaRole.Heading, new() { Name = "Proefronde: er is nog niets veranderd" })).WaitForAsync();
        await page.IsAccessible();
    }

    private static async Task LookAgain(IPage page)
    {
        if (await page.GetByRole(AriaRole.Button, new() { Name = "Bekijk opnieuw" }).CountAsync() > 0) await Press(page, "Bekijk opnieuw");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Proefronde: er is nog niets veranderd" }).WaitForAsync(new() { Timeout = 120_000 });
        (await page.Locator(".nr-counts dd").First.InnerTextAsync()).ShouldBe("40.000");
        await page.IsAccessible();
    }

    /// <summary>Until rows are being written. The page itself waits a while before it answers, and by then a fast machine has written them all; the script on it gets its answer at once.</summary>
    private static async Task BeginToTakeIn(IPage page, string import)
    {
        await Press(page, "Importeer 40.000 rijen");
        var said = "";
        for (var asked = 0; asked < MostAsked && !said.Contains("weggeschreven", StringComparison.Ordinal); asked++)
        {
            var answer = await page.Context.APIRequest.GetAsync(import, new() { Headers = [new("X-Requested-With", "progress")] });
            said = await answer.TextAsync();
        }

        said.ShouldContain("weggeschreven");
    }

    private static async Task BeginAgainFromTheHistory(IPage page)
    {
        await page.Visit("/importeren");
        var history = await page.Locator("main").InnerTextAsync();
        history.ShouldContain("Afgebroken doordat het programma stopte, niets opgeslagen", customMessage: history);
        await page.Visit("/partners?q=lange+lijst");
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Lange lijst 1 (fictief)");
        await page.GotoAsync("/importeren");
        await Press(page, "Begin opnieuw lange-lijst.csv");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Geïmporteerd" }).WaitForAsync(new() { Timeout = 180_000 });
        await page.IsAccessible();
    }

    private static async Task TakeBack(IPage page, string import)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download het bestand" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("lange-lijst.csv");
        await page.GotoAsync("/importeren");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken lange-lijst.csv" }).FocusAsync();
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => answer.Request.Method == "GET" && answer.Url.EndsWith("/importeren", StringComparison.Ordinal), new() { Timeout = 180_000 });
        await page.GetByText("Ongedaan gemaakt op").First.WaitForAsync();
        await page.Visit(import);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Ongedaan gemaakt op");
        await page.FitsItsWidth();
    }

    private static async Task Press(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }
}
