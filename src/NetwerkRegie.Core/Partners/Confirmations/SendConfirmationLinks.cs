using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Mailings;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A library asks contacts to confirm what is known of their partner: by mail, or by a link to hand over that is shown this once.</summary>
[Allow(Role.Coordinator)]
public sealed record SendConfirmationLinks(IReadOnlyList<ContactId> Contacts, bool ByHand = false) : ICommand<SentLinks>;

/// <summary>How many were asked, how many were left out (no address, wants no mail, partner ended), and the secret of a link to hand over.</summary>
public sealed record SentLinks(int Asked, int LeftOut, string? Secret);

/// <summary>None of those chosen can be asked by mail: without an address, or not wanting any.</summary>
public sealed record NobodyToAsk : Refusal;

/// <summary>Without a mail server a link is handed over to one contact at a time.</summary>
public sealed record NoMailForContacts : Refusal;

internal sealed class SendConfirmationLinksRules : AbstractValidator<SendConfirmationLinks>
{
    /// <summary>Most contacts that are asked at once.</summary>
    public const int Most = 500;

    public SendConfirmationLinksRules()
    {
        RuleFor(send => send.Contacts).NotEmpty().WithMessage(_ => Texts.Say("Partners.ChooseContacts"));
        RuleFor(send => send.Contacts).Must(contacts => contacts.Count <= Most).WithMessage(_ => Texts.Say("Partners.TooManyContacts", Most));
    }
}

internal sealed class SendConfirmationLinksHandler(NetworkDb db, IOutbox outbox, IMailer mailer, LetterPace pace, ICurrentMember me, TimeProvider clock) : ICommandHandler<SendConfirmationLinks, SentLinks>
{
    public async Task<Outcome<SentLinks>> Handle(SendConfirmationLinks send, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        var ids = send.Contacts.Distinct().ToList();
        var found = await db.Contacts().Where(c => ids.Contains(c.Id) && c.Library == library && c.EndedOn == null).Join(db.Partners().Where(p => p.Status != PartnerStatus.Ended), c => c.Partner, p => p.Id, (c, p) => c).AsNoTracking().ToListAsync(ct);
        if (found.Count == 0) return Outcome.NotFound;
        var byHand = send.ByHand || !mailer.IsConfigured;
        if (byHand && ids.Count > 1) return new NoMailForContacts();
        var asked = byHand ? found : found.FindAll(contact => contact.TakesMail);
        if (asked.Count == 0) return new NobodyToAsk();
        await Replace(asked, ct);
        var (secret, slots) = ((string?)null, byHand ? [] : await pace.Next(asked.Count, ct));
        for (var i = 0; i < asked.Count; i++)
        {
            var link = ConfirmationLink.Make(library, asked[i].Partner, asked[i].Id, me.Id, clock.Now());
            db.Add(link);
            if (byHand) secret = Hand(link);
            else outbox.Post(ConfirmationLetters.KindOfLetter, link.Id.Value, slots[i]);
        }

        return new SentLinks(asked.Count, ids.Count - asked.Count, secret);
    }

    /// <summary>A newer link takes the place of the one that still waits, so that one answer comes.</summary>
    private async Task Replace(List<Contact> asked, CancellationToken ct)
    {
        var (ids, now) = (asked.ConvertAll(contact => contact.Id), clock.Now());
        foreach (var link in await db.ConfirmationLinks().Where(l => ids.Contains(l.Contact) && l.AnsweredAt == null && l.RevokedAt == null && l.ExpiresAt > now).ToListAsync(ct)) link.Revoke(now);
    }

    private string Hand(ConfirmationLink link)
    {
        var (row, secret) = ContactSecret.Make(link.Id.Value, clock.Now());
        db.Add(row);
        return secret;
    }
}
