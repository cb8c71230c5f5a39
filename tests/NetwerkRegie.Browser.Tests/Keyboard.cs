using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>Goes through a page as somebody without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostStops = 400;

    /// <summary>Presses Tab until the element has the focus.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        await page.Locator(selector).First.WaitForAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await page.Locator(selector).EvaluateAllAsync<bool>("all => all.includes(document.activeElement)")) return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The tab key never reached {selector}");
    }

    /// <summary>Goes to the element and presses Enter on it.</summary>
    public static async Task EnterOn(this IPage page, string selector)
    {
        await page.TabTo(selector);
        await page.Keyboard.PressAsync("Enter");
    }
}
