using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Workbench;

/// <summary>An e-mail that somebody kept as a file, read: what may become a contact moment.</summary>
/// <param name="SentAt">When it was sent, UTC; null when it does not say.</param>
/// <param name="Subject">The subject, in readable letters.</param>
/// <param name="Text">What it says, as plain text.</param>
/// <param name="Addresses">Everybody it was from and to, lower case.</param>
/// <param name="Attachments">How many files it carried, which are left out.</param>
public sealed record MailToRecord(DateTime? SentAt, string? Subject, string Text, IReadOnlyList<string> Addresses, int Attachments);

/// <summary>An e-mail with a partner becomes a contact moment: the subject is its title, the text its notes, and those of our contacts there whose address is on it took part.</summary>
[Allow(Role.Coordinator, Role.Referrer)]
public sealed record RecordMail(PartnerId Partner, MailToRecord Mail) : ICommand<MailRecorded>;

/// <summary>The contact moment, and what was left out of it.</summary>
/// <param name="Interaction">The contact moment.</param>
/// <param name="Attachments">How many files were left out.</param>
/// <param name="Cut">Whether the text was too long and was cut.</param>
/// <param name="People">How many of our contacts were recognised.</param>
public sealed record MailRecorded(InteractionId Interaction, int Attachments, bool Cut, int People);

internal sealed class RecordMailHandler(NetworkDb db, ICurrentMember me, TimeProvider clock) : ICommandHandler<RecordMail, MailRecorded>
{
    private const int FirstYear = 1990;

    public async Task<Outcome<MailRecorded>> Handle(RecordMail record, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryToWorkFor();
        if (!await db.PartnerRows().AnyAsync(partner => partner.Id == record.Partner, ct)) return Outcome.NotFound;
        var mail = record.Mail;
        if (Bsn.IsIn(mail.Text) || Bsn.IsIn(mail.Subject)) return Outcome.Invalid("Chosen", Texts.Say("Workbench.MailHasBsn"));
        var contacts = await db.ContactRows().Where(contact => contact.Partner == record.Partner && contact.Email != null).Select(contact => new { contact.Id, contact.Email }).ToListAsync(ct);
        var people = contacts.Where(contact => mail.Addresses.Contains(contact.Email!.ToLowerInvariant())).Select(contact => contact.Id).Take(Interaction.MostPeople - 1).ToList();
        var (notes, cut) = Cut(mail.Text.Trim().ReplaceLineEndings("\n"), Interaction.LongestNotes);
        var (title, _) = Cut(mail.Subject?.Trim() ?? "", Interaction.LongestTitle);
        var sent = mail.SentAt is { } at && at.Year >= FirstYear && at <= clock.Now().AddDays(1) ? at : clock.Now();
        var card = new InteractionCard(InteractionKind.Email, sent.InAmsterdam().Day, sent, null, title.Length == 0 ? null : title, notes.Length == 0 ? null : notes, null, people, me.Id is { } member ? [member] : []);
        var interaction = Interaction.Record(library, record.Partner, card, me.Id);
        db.Add(interaction);
        return new MailRecorded(interaction.Id, mail.Attachments, cut, people.Count);
    }

    /// <summary>At most so many characters, and never half of one that takes two.</summary>
    private static (string Text, bool Cut) Cut(string text, int longest)
    {
        if (text.Length <= longest) return (text, false);
        return (char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest], true);
    }
}
