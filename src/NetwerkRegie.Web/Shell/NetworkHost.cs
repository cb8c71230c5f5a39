using Microsoft.AspNetCore.Authorization;
using NetwerkRegie.Accounts;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Documents;
using NetwerkRegie.PostgreSql;
using NetwerkRegie.Sqlite;

namespace NetwerkRegie.Web.Shell;

/// <summary>Puts the web program together.</summary>
internal static class NetworkHost
{
    private const string DefaultAddress = "http://localhost:5080";

    private const string SettingsFile = "appsettings.json";

    /// <summary>Where settings and styles lie when the program is started from another folder than its own; null where they are at hand.</summary>
    public static string? Home(string[] words) =>
        File.Exists(SettingsFile) || words.Any(word => word.Contains(WebHostDefaults.ContentRootKey, StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory;

    public static void AddNetwork(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var settings = SettingsReader.Read(builder.Configuration);
        builder.Services.AddNetwerkRegie(settings);
        builder.Services.AddDocuments();
        if (settings.Database == "postgresql") builder.Services.AddPostgreSql();
        else builder.Services.AddSqlite();
        builder.Services.AddSignIn(settings);
        builder.Services.AddSingleton<SignInLimits>();
        builder.Services.AddSingleton<FeedLimits>();
        builder.Services.AddSingleton<GuestLimits>();
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsMemberOrNowhere).Build());
        builder.Services.AddHostedService<DemoOpening>();
        builder.Services.AddHostedService<FirstStart>();
        builder.Services.AddHostedService<JobRunner>();
        builder.Services.AddHealth();
        builder.AddShell();
    }

    public static void UseNetwork(this WebApplication app)
    {
        using (var scope = app.Services.CreateScope())
        {
            Opening.Prepare(scope.ServiceProvider, app.Logger);
            Opening.DecideOnDemo(scope.ServiceProvider, app.Environment);
        }

        app.UseShell();
        app.MapHealth();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
    }

    /// <summary>Every page is for members unless it says otherwise; a page that is not there is told to be so.</summary>
    private static bool IsMemberOrNowhere(AuthorizationHandlerContext asked) =>
        asked.User.Identity is { IsAuthenticated: true } || (asked.Resource is HttpContext context && context.GetEndpoint() is null);
}
