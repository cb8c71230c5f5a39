using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Accounts.Keys;
using NetwerkRegie.Accounts.Links;
using NetwerkRegie.Accounts.SignIn;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Accounts;

/// <summary>Registers credentials and, for the web, signing in.</summary>
public static class AccountServices
{
    private const string ProductName = "NetwerkRegie";

    /// <summary>Credentials without a web: passwords, links, demo accounts. A database project adds the tables.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        Texts.Add(typeof(AccountServices).Assembly);
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.Tokens.AuthenticatorTokenProvider = TotpCodes.Provider;
                identity.User.AllowedUserNameCharacters = "0123456789abcdef";
            })
            .AddUserManager<AccountManager>()
            .AddEntityFrameworkStores<AccountsDb>()
            .AddTokenProvider<TotpCodes>(TotpCodes.Provider);
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<IMailSecrets>(provider => provider.GetRequiredService<OneTimeLinks>());
        services.AddScoped<AccountDesk>();
        services.AddScoped<IAccounts>(provider => provider.GetRequiredService<AccountDesk>());
        services.AddScoped<IDemoAccounts, DemoAccounts>();
        return services;
    }

    /// <summary>Signing in over the web, with sessions in a cookie whose keys are in the database.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, NetworkSettings settings)
    {
        services.AddAccounts();
        services.AddHttpContextAccessor();
        new IdentityBuilder(typeof(Account), services).AddSignInManager();
        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            // Without it the framework takes the name the visitor came by.
            if (settings.IsPublicUrlKnown) passkey.ServerDomain = new Uri(settings.PublicUrl).Host;
            passkey.UserVerificationRequirement = "required";
            passkey.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            Name(cookie, "sessie", settings);
            cookie.EventsType = typeof(Session);
            (cookie.LoginPath, cookie.ReturnUrlParameter) = ("/aanmelden", "terug");
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (Session.Idle, true);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie => Name(cookie, "tweede-stap", settings));
        services.AddScoped<Session>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OwnCredentials>();
        services.AddDataProtection().SetApplicationName(ProductName);
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new DatabaseKeys(scopes));
        return services;
    }

    private static void Name(CookieAuthenticationOptions cookie, string name, NetworkSettings settings)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
