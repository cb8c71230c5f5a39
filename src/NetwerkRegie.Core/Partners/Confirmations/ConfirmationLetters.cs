using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Mailings;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>Writes the mail with a personal link. The secret is made as the mail leaves; a mail that is sent again has another one, and both open the same link.</summary>
internal sealed class ConfirmationLetters(NetworkDb db, SecretDesk secrets, IActorNames actors, IMemberAddresses addresses, NetworkSettings settings, TimeProvider clock) : ILetterWriter
{
    public const string KindOfLetter = "Confirmation";

    /// <summary>Where a link leads; the secret follows.</summary>
    public const string Path = "/bevestigen/";

    public string Kind => KindOfLetter;

    public async Task<Letter?> Write(Guid about, CancellationToken ct)
    {
        var id = new ConfirmationLinkId(about);
        if (await db.ConfirmationLinks().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, ct) is not { } link || link.WhyNot(clock.Now()) is not null) return null;
        if (await db.Contacts().AsNoTracking().FirstOrDefaultAsync(c => c.Id == link.Contact && c.Partner == link.Partner, ct) is not { TakesMail: true } contact) return null;
        var names = await db.PartnerRows().Where(p => p.Id == link.Partner || p.Id == link.Library).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var sender = link.By is { } by ? (await actors.Names([by], ct)).GetValueOrDefault(by) : null;
        var (partner, library) = (names[link.Partner], names[link.Library]);
        var site = settings.PublicUrl.TrimEnd('/');
        var end = $"{site}{SecretDesk.Path}{await secrets.Make(contact.Id.Value, ct)}";
        var body = Texts.Say("Mail.Confirmation.Body", contact.Name, partner, library, $"{site}{Path}{await secrets.Make(link.Id.Value, ct)}", sender ?? library, end, link.ExpiresAt.InAmsterdam().Day);
        return new Letter(contact.Email!, Texts.Say("Mail.Confirmation.Subject", partner), body)
        {
            ReplyTo = link.By is { } member ? (await addresses.AddressOf(member, ct))?.Address : null,
            Unsubscribe = end,
        };
    }
}
