using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Confirmations;
using NetwerkRegie.Core.Partners.Contacts;

namespace NetwerkRegie.Core.Partners.Mailings;

/// <summary>Whether a library may write to the contact who holds this secret.</summary>
[Public]
public sealed record OpenMailChoice(string? Token) : IQuery<MailChoice>;

/// <summary>A contact wants no more mail from a library.</summary>
[Public, NotUndoable("Partners.Mail.ContactChose")]
public sealed record StopMail(string? Token) : ICommand<Nothing>;

/// <summary>A contact wants mail after all.</summary>
[Public, NotUndoable("Partners.Mail.ContactChose")]
public sealed record ResumeMail(string? Token) : ICommand<Nothing>;

/// <summary>The library, and whether the contact stopped its mail.</summary>
public sealed record MailChoice(string Library, bool Stopped);

/// <summary>There is no contact for this link.</summary>
public sealed record MailLinkUnknown : Refusal;

internal static class MailChoices
{
    /// <summary>The contact who holds the secret; it takes the place of the row right, since its holder belongs to no library.</summary>
    public static async Task<Contact?> Holder(this NetworkDb db, string? secret, CancellationToken ct)
    {
        var hash = ContactSecret.HashOf(secret);
        if (await db.ContactSecrets().AsNoTracking().Where(s => s.Hash == hash).Select(s => (Guid?)s.About).FirstOrDefaultAsync(ct) is not { } about) return null;
        var id = new ContactId(about);
        return await db.Contacts().IgnoreQueryFilters([ContactTable.Own]).FirstOrDefaultAsync(c => c.Id == id, ct);
    }
}

internal sealed class OpenMailChoiceHandler(NetworkDb db) : IQueryHandler<OpenMailChoice, MailChoice>
{
    public async Task<Outcome<MailChoice>> Handle(OpenMailChoice open, CancellationToken ct)
    {
        if (await db.Holder(open.Token, ct) is not { } contact) return new MailLinkUnknown();
        return new MailChoice(await db.PartnerRows().Where(p => p.Id == contact.Library).Select(p => p.Name).FirstAsync(ct), contact.MailStoppedOn is not null);
    }
}

internal sealed class StopMailHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<StopMail, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(StopMail stop, CancellationToken ct)
    {
        if (await db.Holder(stop.Token, ct) is not { } contact) return new MailLinkUnknown();
        contact.StopMail(clock.Today());
        return Outcome.Done;
    }
}

internal sealed class ResumeMailHandler(NetworkDb db) : ICommandHandler<ResumeMail, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ResumeMail resume, CancellationToken ct)
    {
        if (await db.Holder(resume.Token, ct) is not { } contact) return new MailLinkUnknown();
        contact.ResumeMail();
        return Outcome.Done;
    }
}
