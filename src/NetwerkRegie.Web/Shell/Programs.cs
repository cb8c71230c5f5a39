using Microsoft.AspNetCore.Diagnostics;

namespace NetwerkRegie.Web.Shell;

/// <summary>Other programs read problem+json where people read an error page.</summary>
internal sealed class Programs(IProblemDetailsService problems) : IExceptionHandler
{
    private static readonly string[] Addresses = ["/api", "/hsds", "/fhir", "/openapi", "/health"];

    /// <summary>Whether a request comes from a program rather than a person.</summary>
    public static bool Asked(HttpContext context) =>
        Addresses.Any(address => context.Request.Path.StartsWithSegments(address, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc />
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!Asked(httpContext)) return false;
        httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext });
    }
}
