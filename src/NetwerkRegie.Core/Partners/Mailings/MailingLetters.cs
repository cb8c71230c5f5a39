using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>Writes the mail to one contact of a selection, with the fields filled in as they are when it leaves. Who asked for no more mail meanwhile is left out.</summary>
internal sealed class MailingLetters(NetworkDb db, SecretDesk secrets, IActorNames actors, IMemberAddresses addresses, NetworkSettings settings) : ILetterWriter
{
    public const string KindOfLetter = "Mailing";

    public string Kind => KindOfLetter;

    public async Task<Letter?> Write(Guid about, CancellationToken ct)
    {
        var id = new MailingLetterId(about);
        var found = await (
            from letter in db.MailingLetters().AsNoTracking()
            join mail in db.Mailings() on letter.Mailing equals mail.Id
            where letter.Id == id
            select new { letter.Contact, mail.Subject, mail.Body, mail.By, mail.Library }).FirstOrDefaultAsync(ct);
        if (found is null || await db.Contacts().Where(c => c.Id == found.Contact).AsNoTracking().Rows().FirstOrDefaultAsync(ct) is not { TakesMail: true } contact) return null;
        var names = await db.PartnerRows().Where(p => p.Id == contact.Partner || p.Id == found.Library).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var sender = found.By is { } by ? (await actors.Names([by], ct)).GetValueOrDefault(by) : null;
        var values = MergeValues.Of(contact, names[contact.Partner], names[found.Library], sender);
        var end = $"{settings.PublicUrl.TrimEnd('/')}{SecretDesk.Path}{await secrets.Make(contact.Id.Value, ct)}";
        return new Letter(contact.Email!, MergeFields.Fill(found.Subject, values), $"{MergeFields.Fill(found.Body, values)}\n\n{Texts.Say("Partners.Mail.Footer", names[found.Library], end)}\n")
        {
            ReplyTo = found.By is { } member ? (await addresses.AddressOf(member, ct))?.Address : null,
            Unsubscribe = end,
        };
    }
}
