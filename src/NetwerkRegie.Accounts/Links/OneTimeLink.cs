using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Accounts.Links;

/// <summary>What a link is for.</summary>
public enum LinkKind
{
    /// <summary>A new member chooses a first password.</summary>
    Invitation = 1,

    /// <summary>A member chooses a new password.</summary>
    PasswordReset = 2,

    /// <summary>The first administrator sets an empty deployment up.</summary>
    SetUp = 3,
}

/// <summary>A link that works once. The secret in it is kept nowhere; this row knows only its hash.</summary>
public sealed class OneTimeLink
{
    /// <summary>Length of a SHA-256 hash in hexadecimal.</summary>
    public const int HashLength = 64;

    private const int SecretBytes = 32;

    private OneTimeLink()
    {
    }

    /// <summary>Hash of the secret.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>What it is for.</summary>
    public LinkKind Kind { get; private set; }

    /// <summary>For whom; null for setting up.</summary>
    public Guid? Member { get; private set; }

    /// <summary>Works until this moment, UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was used, UTC.</summary>
    public DateTime? UsedAt { get; private set; }

    /// <summary>A new link, and the secret that opens it.</summary>
    internal static (OneTimeLink Link, string Secret) Make(LinkKind kind, MemberId? member, DateTime now)
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new OneTimeLink { Hash = HashOf(secret), Kind = kind, Member = member?.Value, ExpiresAt = now + Lifetime(kind) }, secret);
    }

    internal static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Null when the link works.</summary>
    internal Refusal? WhyNot(DateTime now) => UsedAt is not null ? new LinkWasUsed() : ExpiresAt <= now ? new LinkHasExpired() : null;

    /// <summary>The button was pressed.</summary>
    internal void Use(DateTime now) => UsedAt = now;

    private static TimeSpan Lifetime(LinkKind kind) => kind switch
    {
        LinkKind.Invitation => TimeSpan.FromDays(7),
        LinkKind.PasswordReset => TimeSpan.FromHours(1),
        _ => TimeSpan.FromDays(1),
    };
}

/// <summary>Somebody pressed the button of this link before.</summary>
public sealed record LinkWasUsed : Refusal;

/// <summary>The link is too old.</summary>
public sealed record LinkHasExpired : Refusal;

/// <summary>There is no such link, or a newer one took its place.</summary>
public sealed record LinkIsUnknown : Refusal;
