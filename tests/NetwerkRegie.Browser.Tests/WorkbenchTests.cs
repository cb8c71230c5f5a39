using Microsoft.Playwright;
using NetwerkRegie.Core.Workbench;

namespace NetwerkRegie.Browser.Tests;

/// <summary>The day of a coordinator, with the keyboard alone: she writes down a contact, finds the next step on her workbench, ticks it off, and takes that back.</summary>
public sealed class WorkbenchTests(DemoInBrowser demo)
{
    private const string Step = "Posters ophangen in de hal";

    [Fact]
    public async Task A_contact_is_recorded_and_its_next_step_finished_and_taken_back_with_the_keyboard()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/");
        await Press(page, page.Locator("#stil .nr-lines a[href$='/contactmomenten/nieuw']").First);
        await page.WaitForURLAsync("**/contactmomenten/nieuw");
        await page.IsAccessible();

        await page.Locator($"[name='Form.Kind'][value='{InteractionKind.Visit}']").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Type(page, "Form.Title", "Langs geweest");
        await Type(page, "Form.Notes", "De hal is opgeknapt. Er is plek voor posters.");
        await page.Locator($"[name='Form.Next'][value='{NextStep.Task}']").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Type(page, "Form.StepTitle", Step);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("De volgende stap staat op de werkvoorraad.").WaitForAsync();
        await page.Locator("#contactmomenten").GetByText("Bezoek: Langs geweest").WaitForAsync();
        await page.IsAccessible();

        await page.Visit("/");
        var tick = page.GetByRole(AriaRole.Button, new() { Name = $"Klaar: {Step}" });
        await Press(page, tick);
        await page.GetByText("De taak is klaar.").WaitForAsync();
        (await tick.CountAsync()).ShouldBe(0);
        await Press(page, page.GetByRole(AriaRole.Button, new() { Name = "Ongedaan maken" }));
        await tick.WaitForAsync();
        await page.IsAccessible();
    }

    private static async Task Press(IPage page, ILocator what)
    {
        await what.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task Type(IPage page, string field, string words)
    {
        await page.Locator($"[name='{field}']").FocusAsync();
        await page.Keyboard.TypeAsync(words);
    }
}
