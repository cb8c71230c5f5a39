using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Accounts.Links;

/// <summary>Makes links that work once and finds them again. A new link takes the place of an unused one of the same kind.</summary>
internal sealed class OneTimeLinks(AccountsDb db, TimeProvider clock) : IMailSecrets
{
    /// <summary>Where a link of a kind leads; the secret follows.</summary>
    public static string PathOf(LinkKind kind) => kind switch
    {
        LinkKind.Invitation => "/uitnodiging/",
        LinkKind.PasswordReset => "/wachtwoord/",
        _ => "/installatie/",
    };

    /// <summary>The secret of a new link.</summary>
    public async Task<string> Make(LinkKind kind, MemberId? member, CancellationToken ct)
    {
        var whose = member?.Value;
        db.Links.RemoveRange(await db.Links.Where(l => l.Kind == kind && l.Member == whose && l.UsedAt == null).ToListAsync(ct));
        var (link, secret) = OneTimeLink.Make(kind, member, clock.Now());
        db.Links.Add(link);
        await db.SaveChangesAsync(ct);
        return secret;
    }

    /// <summary>The link that the secret opens, or why it does not; uses nothing up.</summary>
    public async Task<Outcome<OneTimeLink>> Find(LinkKind kind, string secret, CancellationToken ct)
    {
        var hash = OneTimeLink.HashOf(secret);
        if (await db.Links.FirstOrDefaultAsync(l => l.Hash == hash && l.Kind == kind, ct) is not { } link) return new LinkIsUnknown();
        return link.WhyNot(clock.Now()) is { } refusal ? refusal : link;
    }

    /// <summary>Every link of the member that was not used yet stops working.</summary>
    public async Task Withdraw(MemberId member, CancellationToken ct) =>
        db.Links.RemoveRange(await db.Links.Where(l => l.Member == member.Value && l.UsedAt == null).ToListAsync(ct));

    public async Task<string?> For(MemberId member, string template, CancellationToken ct) => template switch
    {
        MemberMail.Invitation => await Make(LinkKind.Invitation, member, ct),
        MemberMail.PasswordReset => await Make(LinkKind.PasswordReset, member, ct),
        _ => null,
    };
}
