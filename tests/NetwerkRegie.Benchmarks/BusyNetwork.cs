using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Exchange.Demo;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Ties;

namespace NetwerkRegie.Benchmarks;

/// <summary>The whole web program (found by one of its pages) on Kestrel with a large network in it, and a coordinator who has signed in.</summary>
internal sealed partial class BusyNetwork : WebApplicationFactory<Web.Pages.Partners.IndexModel>
{
    private const string Coordinator = "coordinator@demo.example";
    private readonly string folder = Directory.CreateTempSubdirectory("nr-bench-").FullName;

    public PlainSql Sql { get; } = new();

    public string ConnectionString => $"Data Source={Path.Combine(folder, "netwerkregie.sqlite")}";

    public IReadOnlyList<PartnerId> Made { get; private set; } = [];

    public HttpClient Browser { get; private set; } = null!;

    public static async Task<BusyNetwork> Open(int partners, int ties)
    {
        var network = new BusyNetwork();
        network.UseKestrel(0);
        network.StartServer();
        var state = network.Services.GetRequiredService<DemoState>();
        while (state.Stage == DemoStage.Loading) await Task.Delay(50);
        await network.Fill(partners, ties);
        network.Browser = await network.SignIn();
        return network;
    }

    public async Task<string> Get(string path)
    {
        var answer = await Browser.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{path} answers {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends the form of a page that was read, with these values in it.</summary>
    public async Task Post(string path, string page, params (string Name, string Value)[] values)
    {
        var token = Token().Match(page).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(values.Append(("__RequestVerificationToken", token)).Select(value => KeyValuePair.Create(value.Item1, value.Item2)));
        var answer = await Browser.PostAsync(new Uri(path, UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{path} answers {(int)answer.StatusCode}");
    }

    /// <summary>Does it as whoever runs the program.</summary>
    public async Task<T> Operate<T>(ICommand<T> command)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentMember>().ActAsOperator();
        return (await scope.ServiceProvider.GetRequiredService<IDispatcher>().Send(command)).Value;
    }

    public override async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseContentRoot(AppContext.BaseDirectory);
        builder.UseSetting("NetwerkRegie:DataFolder", folder);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services =>
        {
            services.ConfigureDbContext<NetworkDb>(options => options.AddInterceptors(Sql));
            services.ConfigureDbContext<AccountsDb>(options => options.AddInterceptors(Sql));
        });
    }

    private async Task Fill(int partners, int ties)
    {
        Made = await Operate(new PopulatePartners(partners, Seed: 1));
        await Operate(new PopulateTies(Made, ties, Seed: 1));
    }

    private async Task<HttpClient> SignIn()
    {
        Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = ClientOptions.BaseAddress };
        await Post("/aanmelden", await Get("/aanmelden"), ("Form.Email", Coordinator), ("Form.Password", DemoPassword.Text));
        return Browser;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
