using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Confirmations;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>Makes the secrets in mails to contacts at the moment they leave.</summary>
internal sealed class SecretDesk(NetworkDb db, IDatabaseEngine engine, TimeProvider clock)
{
    /// <summary>Where the link leads that ends mails to a contact; the secret follows.</summary>
    public const string Path = "/mail/afmelden/";

    /// <summary>A new secret that opens the row.</summary>
    public async Task<string> Make(Guid about, CancellationToken ct)
    {
        var (row, secret) = ContactSecret.Make(about, clock.Now());
        await using var turn = await engine.TakeWriterTurn(ct);
        db.ContactSecrets().Add(row);
        await db.SaveChangesAsync(ct);
        db.Entry(row).State = EntityState.Detached;
        return secret;
    }
}
