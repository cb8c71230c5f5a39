using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace NetwerkRegie.Benchmarks;

/// <summary>The other yardstick: a program with one Razor Page that asks nothing and says nothing.</summary>
internal sealed class EmptyPage : IAsyncDisposable
{
    private readonly WebApplication host;

    private EmptyPage(WebApplication host) => this.host = host;

    public HttpClient Browser { get; private init; } = null!;

    public static async Task<EmptyPage> Open()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(parts =>
        {
            foreach (var part in parts.ApplicationParts.Where(part => part is not (AssemblyPart or CompiledRazorAssemblyPart) || part.Name != typeof(EmptyPage).Assembly.GetName().Name).ToList())
            {
                parts.ApplicationParts.Remove(part);
            }
        });
        var program = builder.Build();
        program.MapRazorPages();
        await program.StartAsync();
        return new EmptyPage(program) { Browser = new HttpClient { BaseAddress = new Uri(program.Urls.First()) } };
    }

    public async Task Get() => (await Browser.GetAsync(new Uri("/leeg", UriKind.Relative))).EnsureSuccessStatusCode();

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await host.DisposeAsync();
    }
}
