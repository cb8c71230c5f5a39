using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace NetwerkRegie.Web.Shell;

/// <summary>What every answer tells the browser: run only our own scripts and styles, stand in no frame, keep nothing.</summary>
internal static class SecurityHeaders
{
    /// <summary>Where a request keeps a policy of its own, in place of that of a page.</summary>
    public const string PolicyKey = "ContentPolicy";

    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>What a link tells the page it leads to of where it stood.</summary>
    public const string ReferrerPolicy = "Referrer-Policy";

    private static readonly (string Name, StringValues Value)[] Always =
    [
        (HeaderNames.ContentSecurityPolicy, ContentPolicy),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>Lets this one page show pictures of another host too, such as the squares under a map.</summary>
    public static void AllowImagesOf(this HttpContext context, string origin) => context.Items[PolicyKey] = ContentPolicy.Replace("img-src 'self'", $"img-src 'self' {origin}", StringComparison.Ordinal);

    /// <summary>Sets them last, so that an error page has them too. A page that may be kept says so itself, as does one whose address nobody may learn.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            foreach (var (name, value) in Always) headers[name] = value;
            if (context.Items[PolicyKey] is string own) headers.ContentSecurityPolicy = own;
            if (!headers.ContainsKey(ReferrerPolicy)) headers[ReferrerPolicy] = "same-origin";
            if (!headers.ContainsKey(HeaderNames.CacheControl)) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
