using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace NetwerkRegie.Web.Shell;

/// <summary>The language of the screen: Dutch, or English when the reader chose it. A cookie remembers the choice; nothing about the reader is in it.</summary>
public static class ScreenLanguage
{
    /// <summary>The cookie.</summary>
    public const string Cookie = "taal";

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>What the middleware needs.</summary>
    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Dutch);
        options.SupportedCultures = options.SupportedUICultures = [Dutch, English];
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(context => Task.FromResult<ProviderCultureResult?>(
                new ProviderCultureResult(Of(InAddress(context.Request) ?? context.Request.Cookies[Cookie]).Name))),
        ];
    }

    /// <summary>Speaks the language for the rest of a request, whatever its cookie says.</summary>
    public static void Speak(string? language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Of(language);

    /// <summary>Remembers a choice for a year.</summary>
    public static void Remember(HttpContext context, string? language) => context.Response.Cookies.Append(
        Cookie,
        Of(language).TwoLetterISOLanguageName,
        new CookieOptions { MaxAge = TimeSpan.FromDays(365), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps });

    /// <summary>Who comes by a personal link gets no cookie: there the language is in the address.</summary>
    private static string? InAddress(HttpRequest request) =>
        request.Path.StartsWithSegments("/bevestigen", StringComparison.Ordinal) || request.Path.StartsWithSegments("/mail", StringComparison.Ordinal) ? request.Query[Cookie].FirstOrDefault() ?? "nl" : null;

    private static CultureInfo Of(string? language) => language is "en" ? English : Dutch;
}
