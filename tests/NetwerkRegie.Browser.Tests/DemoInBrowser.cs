using Microsoft.Playwright;
using NetwerkRegie.Browser.Tests;
using NetwerkRegie.TestKit;

// One program and one browser for all tests: they take turns, because they look at the same demo.
[assembly: AssemblyFixture(typeof(DemoInBrowser))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace NetwerkRegie.Browser.Tests;

/// <summary>The program with the demo, and a browser to visit it with.</summary>
public sealed class DemoInBrowser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Password = "Netwerk-regie-2026";
    /// <summary>Width of a desk screen.</summary>
    public const int Desk = 1440;

    /// <summary>Width of a phone.</summary>
    public const int Phone = 390;

    /// <summary>Height of a phone.</summary>
    public const int PhoneHeight = 844;

    /// <summary>Height of a desk screen.</summary>
    public const int DeskHeight = 900;

    private RunningProgram? program;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts nothing when there is no browser; the tests say so then.</summary>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        program = await RunningProgram.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-background-networking"] });
    }

    /// <summary>Somebody who did not sign in, with cookies of her own.</summary>
    /// <param name="width">Width of the screen.</param>
    /// <param name="scripts">Whether scripts run.</param>
    /// <param name="byName">Whether she comes by the name localhost: a passkey belongs to a name, never to a number.</param>
    public async Task<IPage> Stranger(int width = Desk, bool scripts = true, bool byName = false)
    {
        if (browser is null) Absent.Skip(Chromium);
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = byName ? program!.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) : program!.Address,
            ViewportSize = new ViewportSize { Width = width, Height = width == Phone ? PhoneHeight : DeskHeight },
            JavaScriptEnabled = scripts,
            Locale = "nl-NL",
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Somebody who visits another program than the one all tests share, such as one with a mail server.</summary>
    public async Task<IPage> StrangerAt(string address, int width = Desk)
    {
        if (browser is null) Absent.Skip(Chromium);
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            ViewportSize = new ViewportSize { Width = width, Height = width == Phone ? PhoneHeight : DeskHeight },
            Locale = "nl-NL",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    /// <summary>A demo account that signed in through the page.</summary>
    public async Task<IPage> SignedIn(string account, int width = Desk, bool scripts = true, bool byName = false) =>
        await SignIn(await Stranger(width, scripts, byName), account);

    /// <summary>Signs a demo account in at a program of a test's own.</summary>
    internal async Task<IPage> SignedInAt(RunningProgram own, string account) => await SignIn(await StrangerAt(own.Address), account);

    /// <summary>Signs a visitor in through the page.</summary>
    public static async Task<IPage> SignIn(IPage page, string account)
    {
        await page.GotoAsync("/aanmelden");
        await page.GetByLabel("E-mailadres").FillAsync($"{account}@demo.example");
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.Locator("#aanmelden button").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/aanmelden", StringComparison.Ordinal));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (program is not null) await program.DisposeAsync();
    }
}
