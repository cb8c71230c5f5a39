using System.IO.Compression;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Pages.Shell;

namespace NetwerkRegie.Web.Shell;

/// <summary>Everything around a page: layout, language, headers, errors, assets.</summary>
public static class ShellServices
{
    /// <summary>Registers what the shell needs, Razor Pages included.</summary>
    public static WebApplicationBuilder AddShell(this WebApplicationBuilder builder)
    {
        Texts.Add(typeof(ShellServices).Assembly);
        var services = builder.Services;
        services.AddRazorPages();
        services.Configure<RazorViewEngineOptions>(razor => razor.PageViewLocationFormats.Add("/Shell/{0}.cshtml"));
        services.Configure<MvcOptions>(mvc =>
        {
            BindingWords.Set(mvc.ModelBindingMessageProvider);

            // A rule in a use case says what must be filled in, in its own words; the type of a property does not.
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        });
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "formulier");
        services.Configure<CookieTempDataProviderOptions>(tempData =>
        {
            tempData.Cookie.Name = "melding";
            tempData.Cookie.IsEssential = true;
        });
        services.Configure<RequestLocalizationOptions>(ScreenLanguage.Configure);

        // Only style sheets and scripts: a compressed page that mirrors what was asked would give away its secrets (BREACH).
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddProblemDetails();
        services.AddExceptionHandler<Programs>();
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddSingleton(new Navigation(CoreServices.Rooms.SelectMany(room => room.Menu)));
        return builder;
    }

    /// <summary>Puts the shell around everything that follows; call it first, before authentication.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseCookiePolicy(Cookies(app.Services.GetRequiredService<NetworkSettings>()));
        app.UseRequestLocalization();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseExceptionHandler("/fout/500");
        app.UseStatusCodePagesWithReExecute("/fout/{0}");
        app.Use((context, next) =>
        {
            if (Programs.Asked(context)) context.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
            if (IsError(context)) ForgetBody(context);
            return next(context);
        });
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Keep });
        return app;
    }

    // Every cookie, whoever makes it. Behind a proxy that ends TLS the request itself does not tell, but the public address does.
    private static CookiePolicyOptions Cookies(NetworkSettings settings) => new()
    {
        HttpOnly = HttpOnlyPolicy.Always,
        Secure = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
    };

    private static bool IsError(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    /// <summary>
    /// An error page reads nothing of the request that went wrong, because its body may be what was wrong. One that was too large to read is told so:
    /// whoever looked for the token of its form found none, and says 400.
    /// </summary>
    private static void ForgetBody(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize < request.ContentLength) context.Items[ErrorModel.TooLarge] = true;
        (request.Method, request.Body, request.ContentType, request.ContentLength) = (HttpMethods.Get, Stream.Null, null, null);
        context.Features.Set<IFormFeature>(null);
    }

    // An address with a version never changes its content, so the browser need not ask again.
    private static void Keep(StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}
