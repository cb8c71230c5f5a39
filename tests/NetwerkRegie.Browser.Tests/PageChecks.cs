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

    /// <summary>No cell of a table, nor of a table that became cards, runs over another or out of its own room.</summary>
    public static async Task KeepsItsCellsApart(this IPage page) =>
        (await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("tr")].filter(row => getComputedStyle(row.parentElement).position !== "absolute").flatMap(row => {
              const cells = [...row.children].filter(cell => cell.getClientRects().length > 0 && cell.getBoundingClientRect().width > 1);
              const boxes = cells.map(cell => cell.getBoundingClientRect());
              const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
              return cells
                .filter((cell, i) => cell.scrollWidth > cell.clientWidth + 1 || boxes.some((box, j) => j > i && meets(boxes[i], box)))
                .map(cell => cell.textContent.trim().slice(0, 60));
            })
            """)).ShouldBeEmpty($"{page.Url} writes over itself");

    /// <summary>Nothing sticks out of the page sideways.</summary>
    public static async Task FitsItsWidth(this IPage page) =>
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"{page.Url} scrolls sideways");
}
