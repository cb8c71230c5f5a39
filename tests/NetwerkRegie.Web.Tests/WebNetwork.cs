using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Tests;

/// <summary>The whole web program on a fresh SQLite data folder, with the demo consortium unless a test wants it empty.</summary>
public sealed class WebNetwork : WebApplicationFactory<Program>
{
    public const string DemoPassword = "Netwerk-regie-2026";
    private static readonly TimeSpan LongestLoad = TimeSpan.FromMinutes(2);
    private readonly bool demo;

    public WebNetwork()
        : this(demo: true)
    {
    }

    public WebNetwork(bool demo) => this.demo = demo;

    /// <summary>What a test sets otherwise than the program does by itself.</summary>
    public Action<IWebHostBuilder>? Otherwise { get; init; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("nr-web-").FullName;

    /// <summary>A visitor with a cookie jar of its own, who did not sign in. Redirects are not followed, so that a test can see them.</summary>
    public Visitor Stranger() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>A demo account that has signed in through the page, such as <c>coordinator</c>.</summary>
    public async Task<Visitor> SignedIn(string account)
    {
        var visitor = Stranger();
        var page = await visitor.Open("/aanmelden");
        var form = page.Forms.Single(f => f.QuerySelector("input[type=password]") is not null);
        var email = form.QuerySelector<IHtmlInputElement>("input[type=email]")!.Name!;
        var password = form.QuerySelector<IHtmlInputElement>("input[type=password]")!.Name!;
        var answer = await visitor.Submit(form, (email, $"{account}@demo.example"), (password, DemoPassword));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{account} cannot sign in");
        return visitor;
    }

    /// <summary>Looks at the rows themselves, past the pages.</summary>
    public async Task<T> Look<T>(Func<NetworkDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentMember>().ActAsOperator();
        return await look(scope.ServiceProvider.GetRequiredService<NetworkDb>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("NetwerkRegie:DataFolder", Folder);
        builder.UseSetting("NetwerkRegie:Demo", demo ? "true" : "false");
        Otherwise?.Invoke(builder);
    }

    /// <summary>Open only when the demo is all there, so that no test meets it half loaded.</summary>
    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        var state = host.Services.GetRequiredService<DemoState>();
        SpinWait.SpinUntil(() => state.Stage != DemoStage.Loading, LongestLoad).ShouldBeTrue("the demo does not get loaded");
        return host;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>Somebody who visits pages and submits forms, as a browser without JavaScript does.</summary>
public sealed class Visitor(HttpClient client)
{
    private readonly IBrowsingContext browser = BrowsingContext.New(Configuration.Default);

    public HttpClient Client => client;

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(path);

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> Open(string path)
    {
        var answer = await client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await Read(answer, path);
    }

    /// <summary>Submits a form of an opened page with its own values (the antiforgery token too), some of them replaced.</summary>
    public Task<HttpResponseMessage> Submit(IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var field in form.Elements.OfType<IHtmlElement>())
        {
            var (name, value) = Value(field);
            if (name is not null && value is not null && values.All(v => v.Name != name)) fields.Add(new(name, value));
        }

        fields.AddRange(values.Select(v => new KeyValuePair<string, string>(v.Name, v.Value)));
        var action = form.GetAttribute("action") is { Length: > 0 } path ? path : new Uri(form.BaseUri).PathAndQuery;
        return client.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    /// <summary>Reads an answer as a page.</summary>
    public async Task<IHtmlDocument> Read(HttpResponseMessage answer, string path = "/")
    {
        var html = await answer.Content.ReadAsStringAsync();
        return (IHtmlDocument)await browser.OpenAsync(response => response.Content(html).Address(new Uri(new Uri("http://localhost"), path)));
    }

    /// <summary>Submits and goes where the answer leads.</summary>
    public async Task<IHtmlDocument> SubmitAndFollow(IHtmlFormElement form, params (string Name, string Value)[] values)
    {
        var answer = await Submit(form, values);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            var page = await Read(answer);
            answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, page.Body?.TextContent);
        }

        return await Open(answer.Headers.Location!.ToString());
    }

    private static (string? Name, string? Value) Value(IHtmlElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => (box.Name, box.IsChecked ? box.Value : null),
        IHtmlInputElement { Type: "submit" or "button" or "file" } => (null, null),
        IHtmlInputElement input => (input.Name, input.Value),
        IHtmlTextAreaElement area => (area.Name, area.Value),
        IHtmlSelectElement select => (select.Name, select.Value),
        _ => (null, null),
    };
}
