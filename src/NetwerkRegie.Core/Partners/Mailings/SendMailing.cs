using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>A library writes to a selection of its contacts. The mails leave one by one, at the pace of the mail server; until the first has left it can be undone.</summary>
[Allow(Role.Coordinator)]
public sealed record SendMailing(MailingForm Form) : ICommand<MailingId>;

internal sealed class SendMailingRules : AbstractValidator<SendMailing>
{
    public SendMailingRules() => RuleFor(send => send.Form).SetValidator(new MailingFormRules());
}

internal sealed class SendMailingHandler(NetworkDb db, IOutbox outbox, IMailer mailer, LetterPace pace, ICurrentMember me, TimeProvider clock) : ICommandHandler<SendMailing, MailingId>
{
    public async Task<Outcome<MailingId>> Handle(SendMailing send, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        if (!mailer.IsConfigured) return new NoMailForContacts();
        var chosen = send.Form.Chosen;
        var found = await db.Contacts().AsNoTracking().Where(c => chosen.Contains(c.Id) && c.Library == library && c.EndedOn == null).OrderBy(c => c.SearchText).ThenBy(c => c.Id).ToListAsync(ct);
        if (found.Count == 0) return Outcome.NotFound;

        // Somebody who is known at two partners gets one mail.
        var to = found.Where(contact => contact.TakesMail).DistinctBy(contact => contact.Email, StringComparer.OrdinalIgnoreCase).Select(contact => contact.Id).ToList();
        if (to.Count == 0) return new NobodyToAsk();
        var mailing = Mailing.Send(library, me.Id, send.Form.Subject!.Trim(), send.Form.Body!.Trim(), to, chosen.Count - to.Count, clock.Now());
        db.Add(mailing);
        foreach (var (letter, slot) in mailing.Letters.Zip(await pace.Next(to.Count, ct))) outbox.Post(MailingLetters.KindOfLetter, letter.Id.Value, slot);
        return mailing.Id;
    }
}
