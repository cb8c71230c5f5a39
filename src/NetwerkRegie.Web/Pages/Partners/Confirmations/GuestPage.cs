using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Web.Shell;

namespace NetwerkRegie.Web.Pages.Partners.Confirmations;

/// <summary>A page behind the secret in a mail: no search engine keeps it, no other site learns its address, and whoever tries secrets is slowed down.</summary>
[AllowAnonymous]
public abstract class GuestPage(GuestLimits limits) : NetworkPage
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>Where the form posts to, in the language that was chosen.</summary>
    public string Address => Request.Path + Request.QueryString;

    /// <inheritdoc />
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Response.Headers[SecurityHeaders.ReferrerPolicy] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (!limits.MayTry(HttpContext)) context.Result = StatusCode(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Counts a secret that opens nothing, and passes the outcome on.</summary>
    protected async Task<Outcome<T>> Counted<T>(Task<Outcome<T>> sending, Func<Refusal, bool> isGuess)
    {
        var outcome = await sending;
        if (outcome.Failure is Failure.Refused refused && isGuess(refused.Refusal)) limits.Count(HttpContext);
        return outcome;
    }
}
