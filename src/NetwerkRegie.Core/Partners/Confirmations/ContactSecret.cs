using System.Security.Cryptography;
using System.Text;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>
/// The hash of a secret that a contact holds: of a link to confirm with, or of the link in a mail that ends such mails. The secret itself is in the mail and nowhere else. It is
/// no part of the history, because it is made when a mail leaves and there is nothing in it to take back; what it opens decides whether it still works.
/// </summary>
public sealed class ContactSecret
{
    /// <summary>Length of a SHA-256 hash in hexadecimal.</summary>
    public const int HashLength = 64;

    private const int SecretBytes = 32;

    private ContactSecret()
    {
    }

    /// <summary>Hash of the secret.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The row that the secret opens.</summary>
    public Guid About { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime MadeAt { get; private set; }

    internal static (ContactSecret Row, string Secret) Make(Guid about, DateTime at)
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        return (new ContactSecret { Hash = HashOf(secret), About = about, MadeAt = at }, secret);
    }

    internal static string HashOf(string? secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret ?? "")));
}
