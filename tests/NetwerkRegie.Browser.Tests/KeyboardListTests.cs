using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>The list of partners without a mouse: columns, a kept view, a field of the network's own, and many partners at once.</summary>
public sealed class KeyboardListTests(DemoInBrowser demo)
{
    [Fact]
    public async Task Columns_are_chosen_and_a_view_is_kept_by_keyboard_alone()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/partners?type=School");
        await page.TabTo("a[href^='/partners/kolommen']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/partners/kolommen*");
        await page.IsAccessible();
        await page.TabTo("#kolom-phone");
        await page.Keyboard.PressAsync("Space");
        await page.TabTo("main .nr-form__end button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("thead").GetByText("Telefoon").WaitForAsync();

        await page.TabTo("a[href^='/weergaven/nieuw']");
        await page.Keyboard.PressAsync("Enter");
        await page.TabTo("[name='Form.Name']");
        await page.Keyboard.TypeAsync("Scholen met telefoon");
        await page.IsAccessible();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/partners?weergave=*");
        (await page.Locator(".nr-tabs a[aria-current='page']").InnerTextAsync()).ShouldStartWith("Scholen met telefoon");
        await page.Locator("thead").GetByText("Telefoon").WaitForAsync();
        await page.IsAccessible();

        await page.TabTo(".nr-viewbar a[href^='/weergaven/']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/weergaven/*");
        await page.IsAccessible();
        await page.TabTo("form[action$='handler=Remove'] button");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("is weggehaald.").WaitForAsync();
    }

    [Fact]
    public async Task Chosen_partners_get_a_tag_after_a_preview_by_keyboard_alone()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/partners?type=School");
        await page.TabTo("tbody input[name='id']");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/partners/bewerken*");
        await page.IsAccessible();
        await page.TabTo("[name='wat']");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await page.TabTo("[name='Value']");
        await page.Keyboard.TypeAsync("Zomerschool");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Er is nog niets veranderd.").WaitForAsync();
        await page.IsAccessible();
        await page.TabTo("form[action$='handler=Change'] button");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("1 partner is gewijzigd.").WaitForAsync();
        await page.IsAccessible();
    }

    [Fact]
    public async Task A_field_of_the_networks_own_is_made_filled_in_and_found()
    {
        var page = await demo.SignedIn("coordinator");
        await page.Visit("/beheer/velden/nieuw");
        await page.Locator("[name='Form.Name']").FillAsync("Convenant getekend");
        await page.Locator("[name='Form.Kind'][value='YesNo']").CheckAsync();
        await page.IsAccessible();
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.GetByText("Het veld ‘Convenant getekend’ is bewaard.").WaitForAsync();
        await page.IsAccessible();

        await page.Visit("/partners/nieuw");
        await page.Locator("[name='Form.Name']").FillAsync("Leeswinkel De Pagina (verzonnen)");
        await page.Locator("[name='Form.Type']").SelectOptionAsync("Entrepreneur");
        await page.GetByLabel("Convenant getekend").SelectOptionAsync("true");
        await page.Locator("main .nr-form__end button").ClickAsync();
        await page.Locator(".nr-facts").GetByText("Convenant getekend").WaitForAsync();
        await page.IsAccessible();

        await page.Visit("/partners");
        await page.Locator("select[name^='vj-']").SelectOptionAsync("ja");
        await page.Locator(".nr-filters > button, .nr-filters .nr-btn--s").Last.ClickAsync();
        await page.Locator("tbody").GetByText("Leeswinkel De Pagina").WaitForAsync();
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        await page.IsAccessible();
    }
}
