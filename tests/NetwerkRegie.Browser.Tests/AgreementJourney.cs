using System.Globalization;
using Microsoft.Playwright;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Browser.Tests;

/// <summary>An agreement from draft to force, with its paper, its place in the calendar and a change taken back, by the coordinator whose job it is.</summary>
public sealed class AgreementJourney(DemoInBrowser demo)
{
    private const string Title = "Samen repareren, samen leren (verzonnen)";

    [Fact]
    public async Task From_a_draft_to_a_signed_paper_in_the_calendar()
    {
        var page = await demo.SignedIn("coordinator");
        var today = TimeProvider.System.Today();
        var ends = today.AddDays(400);
        var agreement = await Propose(page, today, ends);
        await Sign(page, agreement, "Ineke Verzonnen");
        await page.GetByText("1 van 2 getekend").First.WaitForAsync();
        await Sign(page, agreement, "Hennie Voorbeeld");
        (await page.Locator("main .nr-badge").First.InnerTextAsync()).ShouldBe("Geldt");
        await AddDocument(page, agreement);
        await SeeInCalendar(page, agreement, ends);
        await EndAndUndo(page, agreement, today.AddDays(10), ends);
    }

    private static async Task<string> Propose(IPage page, DateOnly starts, DateOnly ends)
    {
        await page.Visit("/afspraken/nieuw");
        await page.Locator("[name='Form.Name']").FillAsync(Title);
        await page.Locator("[name='Form.Kind']").SelectOptionAsync("CooperationAgreement");
        await page.Locator("[name='Form.Parties[1]']").SelectOptionAsync(new SelectOptionValue { Label = "Buurthuis De Kade, Arnhem" });
        await page.Locator("[name='Form.StartsOn']").FillAsync(Written(starts));
        await page.Locator("[name='Form.EndsOn']").FillAsync(Written(ends));
        await page.Locator("[name='Form.NoticeDays']").FillAsync("30");
        await page.Locator("[name='Form.Results']").FillAsync("Elke maand een repareeravond");
        await page.IsAccessible();
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("De afspraak staat erin.").WaitForAsync();
        (await page.Locator("main .nr-badge").First.InnerTextAsync()).ShouldBe("Concept");
        await page.IsAccessible();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Sign(IPage page, string agreement, string by)
    {
        await page.Visit($"{agreement}/tekenen");
        await page.Locator("[name='Form.Signatory']").FillAsync(by);
        await page.IsAccessible();
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("De handtekening is vastgelegd.").WaitForAsync();
        (await page.GetByText("Ongedaan maken").CountAsync()).ShouldBe(0, "signing cannot be undone");
    }

    private static async Task AddDocument(IPage page, string agreement)
    {
        await page.Visit($"{agreement}/documenten");
        await page.Locator("[name='Chosen']").SetInputFilesAsync(new FilePayload { Name = "vals.pdf", MimeType = "application/pdf", Buffer = "<html>"u8.ToArray() });
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("Dit is geen PDF").First.WaitForAsync();
        await page.IsAccessible();
        var paper = "%PDF-1.7\n%%EOF"u8.ToArray();
        await page.Locator("[name='Chosen']").SetInputFilesAsync(new FilePayload { Name = "Getekend (definitief).pdf", MimeType = "application/pdf", Buffer = paper });
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("Het document is toegevoegd.").WaitForAsync();
        await page.IsAccessible();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Getekend (definitief).pdf" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("Getekend (definitief).pdf");
        (await File.ReadAllBytesAsync(await download.PathAsync())).ShouldBe(paper);
    }

    private static async Task SeeInCalendar(IPage page, string agreement, DateOnly ends)
    {
        await page.Visit($"/afspraken/kalender?maand={ends.ToString("yyyy-MM", CultureInfo.InvariantCulture)}");
        await page.Locator($"td li.is-ends a[href='{agreement}']").WaitForAsync();
        await page.IsAccessible();
        await page.SetViewportSizeAsync(DemoInBrowser.Phone, DemoInBrowser.PhoneHeight);
        await page.FitsItsWidth();
        await page.IsAccessible();
        await page.SetViewportSizeAsync(DemoInBrowser.Desk, DemoInBrowser.DeskHeight);
    }

    private static async Task EndAndUndo(IPage page, string agreement, DateOnly sooner, DateOnly ends)
    {
        await page.Visit($"{agreement}/beeindigen");
        await page.Locator("[name='dag']").FillAsync(Written(sooner));
        await page.IsAccessible();
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("De laatste dag van de afspraak is gewijzigd.").WaitForAsync();
        (await page.Locator("main .nr-badge").First.InnerTextAsync()).ShouldBe("Loopt af");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken" }).ClickAsync();
        await page.Visit(agreement);
        (await page.Locator("main .nr-badge").First.InnerTextAsync()).ShouldBe("Geldt");
        (await page.Locator($"main time[datetime='{Written(ends)}']").CountAsync()).ShouldBeGreaterThan(0);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
