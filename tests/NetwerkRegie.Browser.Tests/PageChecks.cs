using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetwerkRegie.Browser.Tests;

/// <summary>What must hold on every page that a test visits.</summary>
internal static class PageChecks
{
    private static readonly AxeRunOptions Wcag22 = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    /// <summary>Goes to an address that must be there, and finds nothing in the way of anybody on it.</summary>
    public static async Task Visit(this IPage page, string path)
    {
        var answer = await page.GotoAsync(path);
        answer!.Status.ShouldBe(200, path);
        await page.IsAccessible();
    }

    /// <summary>Nothing on the page as it is now fails WCAG 2.2 AA, as far as a program can tell.</summary>
    public static async Task IsAccessible(this IPage page)
    {
        var found = await page.RunAxe(Wcag22);
        found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")).ShouldBeEmpty(page.Url);
    }

    /// <summary>Nothing sticks out of the page sideways.</summary>
    public static async Task FitsItsWidth(this IPage page) =>
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"{page.Url} scrolls sideways");
}
