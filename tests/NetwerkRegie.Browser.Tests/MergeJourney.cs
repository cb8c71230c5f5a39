using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>Two partners that turn out to be one, from the warning on entry to the merge and back, without a mouse.</summary>
public sealed class MergeJourney(DemoInBrowser demo)
{
    private const string Pair = "tr:has-text('Weefcafé De Spoel')";

    [Fact]
    public async Task A_double_is_seen_on_entry_merged_taken_back_and_told_apart_by_keyboard_alone()
    {
        var page = await demo.SignedIn("coordinator");
        await Register(page, "Weefcafé De Spoel (verzonnen)", "Tiel");
        await page.WaitForURLAsync(url => !url.EndsWith("/nieuw", StringComparison.Ordinal));

        await Register(page, "St. Weef cafe de Spoel (verzonnen)", "Tiel");
        await page.GetByText("zelfde naam").WaitForAsync();
        await page.IsAccessible();
        await page.EnterOn("button[name='Anyway']");
        await page.WaitForURLAsync(url => !url.EndsWith("/nieuw", StringComparison.Ordinal));

        await page.Visit("/partners/dubbel");
        await page.KeepsItsCellsApart();
        await page.EnterOn($"{Pair} a[href*='/samenvoegen/']");
        await page.WaitForURLAsync("**/samenvoegen/**");
        await page.IsAccessible();
        await page.TabTo("input[type='radio'][name='Choice[Name]']");
        await page.Keyboard.PressAsync("ArrowRight");
        (await page.Locator("input[name='Choice[Name]'][value='gone']").IsCheckedAsync()).ShouldBeTrue();
        await page.EnterOn(".nr-merge .nr-form__end button");
        await page.GetByText("De twee partners zijn samengevoegd.").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("St. Weef cafe de Spoel (verzonnen)");
        await page.IsAccessible();

        await page.EnterOn("form[action='/ongedaan'] button");
        await page.GetByText("Ongedaan gemaakt.").WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Weefcafé De Spoel (verzonnen)");

        await page.Visit("/partners/dubbel");
        await page.EnterOn($"{Pair} form[action$='handler=Apart'] button");
        await page.GetByText("We laten dit paar niet meer zien.").WaitForAsync();
        (await page.Locator(Pair).CountAsync()).ShouldBe(0);
    }

    private static async Task Register(IPage page, string name, string place)
    {
        await page.GotoAsync("/partners/nieuw");
        await page.TabTo("[name='Form.Name']");
        await page.Keyboard.TypeAsync(name);
        await page.TabTo("[name='Form.Type']");
        await page.Keyboard.TypeAsync("Wel");
        await page.TabTo("[name='Form.Locations[0].Place']");
        await page.Keyboard.TypeAsync(place);
        await page.Keyboard.PressAsync("Enter");
    }
}
