using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>What the first few contacts would read.</summary>
[Allow(Role.Coordinator)]
public sealed record PreviewMailing(MailingForm Form) : IQuery<MailingPreview>;

/// <summary>The first mails, how many get one, and who is left out.</summary>
public sealed record MailingPreview(IReadOnlyList<PreviewedMail> First, int Recipients, IReadOnlyList<ContactRow> LeftOut, bool HasMail, int PerHour);

/// <summary>A mail as its contact would read it.</summary>
public sealed record PreviewedMail(string To, string Subject, string Body);

internal sealed class PreviewMailingRules : AbstractValidator<PreviewMailing>
{
    public PreviewMailingRules() => RuleFor(preview => preview.Form).SetValidator(new MailingFormRules());
}

internal sealed class PreviewMailingHandler(NetworkDb db, IActorNames actors, IMailer mailer, NetworkSettings settings, ICurrentMember me) : IQueryHandler<PreviewMailing, MailingPreview>
{
    private const int InSight = 3;

    public async Task<Outcome<MailingPreview>> Handle(PreviewMailing preview, CancellationToken ct)
    {
        if (me.Partner is not { } library) return new NoLibraryChosen();
        var chosen = preview.Form.Chosen;
        var found = await db.Contacts().AsNoTracking().Where(c => chosen.Contains(c.Id) && c.EndedOn == null).OrderBy(c => c.SearchText).ThenBy(c => c.Id).Rows().ToListAsync(ct);
        var to = found.Where(contact => contact.TakesMail).DistinctBy(contact => contact.Email, StringComparer.OrdinalIgnoreCase).ToList();
        var partners = to.Take(InSight).Select(contact => contact.Partner).Append(library).ToList();
        var names = await db.PartnerRows().Where(p => partners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var sender = me.Id is { } by ? (await actors.Names([by], ct)).GetValueOrDefault(by) : null;
        PreviewedMail Filled(ContactRow contact)
        {
            var values = MergeValues.Of(contact, names[contact.Partner], names[library], sender);
            return new PreviewedMail(contact.Name, MergeFields.Fill(preview.Form.Subject!, values), MergeFields.Fill(preview.Form.Body!, values));
        }

        return new MailingPreview([.. to.Take(InSight).Select(Filled)], to.Count, [.. found.Where(contact => !contact.TakesMail)], mailer.IsConfigured, settings.Smtp.LettersPerHour);
    }
}
