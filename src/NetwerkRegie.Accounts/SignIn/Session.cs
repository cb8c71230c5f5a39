using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts.SignIn;

/// <summary>
/// Looks at every request whether the session still holds: not too old, not ended elsewhere, the member still one. Nothing about the member is taken from the
/// cookie but the id, so that a changed role or an ended membership takes effect at the next click.
/// </summary>
internal sealed class Session(AccountsDb accounts, IDispatcher dispatcher, CurrentMember current, TimeProvider clock) : CookieAuthenticationEvents
{
    /// <summary>A session that is not used ends after this time.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>Every session ends after this time.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>The claim that carries the name of the home organisation, for the top bar.</summary>
    public const string PartnerClaim = "netwerkregie:partner-name";

    private const string Since = "since";
    private const string StampClaim = "AspNet.Identity.SecurityStamp";

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Since, clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await Member(context) is not { } member)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        current.SignIn(member.Id, member.Partner, member.Roles);
        context.ReplacePrincipal(Named(context.Principal!, member));
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) context.Response.StatusCode = 401;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private async Task<MemberRow?> Member(CookieValidatePrincipalContext context)
    {
        if (IsTooOld(context.Properties) || !Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return null;
        var ct = context.HttpContext.RequestAborted;
        var stamp = await accounts.Users.AsNoTracking().Where(a => a.Id == id).Select(a => a.SecurityStamp).FirstOrDefaultAsync(ct);
        if (stamp is null || stamp != context.Principal!.FindFirstValue(StampClaim)) return null;
        var member = await dispatcher.Send(new FindSession(new MemberId(id)), ct);
        return member.IsDone ? member.Value : null;
    }

    private bool IsTooOld(AuthenticationProperties session) =>
        !session.Items.TryGetValue(Since, out var since) || clock.GetUtcNow() > DateTimeOffset.FromUnixTimeSeconds(long.Parse(since!, CultureInfo.InvariantCulture)) + Longest;

    private static ClaimsPrincipal Named(ClaimsPrincipal cookie, MemberRow member)
    {
        var kept = cookie.Claims.Where(claim => claim.Type is not (ClaimTypes.Name or PartnerClaim));
        return new ClaimsPrincipal(new ClaimsIdentity([.. kept, new Claim(ClaimTypes.Name, member.Name), new Claim(PartnerClaim, member.PartnerName)], IdentityConstants.ApplicationScheme));
    }
}
