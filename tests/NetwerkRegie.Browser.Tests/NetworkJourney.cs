using System.Globalization;
using Microsoft.Playwright;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Browser.Tests;

/// <summary>What a coordinator does with the network in one sitting: look back, find what is missing, ask what could go wrong, and tell it in a report.</summary>
public sealed class NetworkJourney(DemoInBrowser demo)
{
    private const int LeastGone = 3;

    [Theory, InlineData("with a mouse"), InlineData("by keyboard alone")]
    public async Task From_the_map_of_a_year_ago_to_the_network_report(string way)
    {
        var page = await demo.SignedIn("coordinator");
        var hands = new Hands(page, way == "by keyboard alone");
        await hands.Press(".nr-nav a[href='/netwerk']");
        await page.WaitForURLAsync("**/netwerk");
        await page.IsAccessible();

        await SeeWhatIsGone(page, hands);
        await MakeNeed(page, hands, $"Wie doet dit in de wijk ({way}, verzonnen)");
        await AskWhatIf(page, hands);
        await Report(page, hands);
    }

    private static async Task SeeWhatIsGone(IPage page, Hands hands)
    {
        await hands.Press($".nr-day a[href*='peildatum={TimeProvider.System.Today().AddYears(-1):yyyy-MM-dd}']");
        await page.GetByText("Je ziet het netwerk zoals het was op").WaitForAsync();
        await page.IsAccessible();
        await hands.Press(".nr-day__c a");
        await page.WaitForURLAsync("**/netwerk/vergelijken*");
        (await page.Locator("#relaties-lost tbody tr").CountAsync()).ShouldBeGreaterThanOrEqualTo(LeastGone);
        await page.IsAccessible();
    }

    private static async Task MakeNeed(IPage page, Hands hands, string title)
    {
        await hands.Press(".nr-nav a[href='/netwerk/witte-vlekken']");
        await page.WaitForURLAsync("**/netwerk/witte-vlekken");
        await page.IsAccessible();
        await hands.Press(".nr-spots td.is-white a");
        await page.WaitForURLAsync("**/netwerk/witte-vlekken?**gebied=*");
        await hands.Press("#vak a[href^='/behoeften/nieuw']");
        await page.WaitForURLAsync("**/behoeften/nieuw?*");
        await page.IsAccessible();
        await hands.Write("[name='Form.Title']", title);
        await hands.Press("main .nr-form__end button");
        await page.GetByText("De behoefte staat erin.").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe(title);
        await page.IsAccessible();
    }

    private static async Task AskWhatIf(IPage page, Hands hands)
    {
        await hands.Press(".nr-nav a[href='/netwerk/wat-als']");
        await page.WaitForURLAsync("**/netwerk/wat-als");
        var busiest = (await page.Locator("input[name='weg']").First.EvaluateAsync<string>("box => box.labels[0].textContent")).Split(" (")[0].Trim();
        (await page.Locator("#gevolgen h2").First.InnerTextAsync()).ShouldContain(busiest);
        (await page.Locator("#gevolgen").InnerTextAsync()).ShouldContain("relaties weg");
        await page.IsAccessible();
    }

    private static async Task Report(IPage page, Hands hands)
    {
        await hands.Press(".nr-nav a[href='/rapporten']");
        await page.WaitForURLAsync("**/rapporten");
        (await page.Locator("[name='soort']").InputValueAsync()).ShouldBe("Network");
        await hands.Write("[name='vergelijk']", TimeProvider.System.Today().AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.IsAccessible();
        var download = await page.RunAndWaitForDownloadAsync(() => hands.Press("button[formaction='/rapporten/pdf']"));
        var text = await PdfWords.Of(await download.PathAsync());
        text.ShouldContain("Wat veranderde");
        text.ShouldContain("Gestopte relatie");
    }

    /// <summary>Somebody at the page, with a mouse or without one.</summary>
    private sealed class Hands(IPage page, bool keyboardAlone)
    {
        public Task Press(string selector) => keyboardAlone ? page.EnterOn(selector) : page.Locator(selector).First.ClickAsync();

        public async Task Write(string selector, string text)
        {
            var field = page.Locator(selector).First;
            if (!keyboardAlone)
            {
                await field.FillAsync(text);
                return;
            }

            await page.TabTo(selector);
            if (await field.GetAttributeAsync("type") == "date") await page.Keyboard.TypeAsync(InItsOrder(text));
            else
            {
                await page.Keyboard.PressAsync("Control+A");
                await page.Keyboard.TypeAsync(text);
            }

            (await field.InputValueAsync()).ShouldBe(text);
        }

        /// <summary>A date field takes its parts in the order of the browser's own language, which is American here whatever the page speaks.</summary>
        private static string InItsOrder(string day)
        {
            var parts = day.Split('-');
            return $"{parts[1]}{parts[2]}{parts[0]}";
        }
    }
}
