using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Access;

/// <summary>Somebody who forgot the password asks for a link. Done is said to everybody alike, so that nobody learns who has an account.</summary>
[Public]
[NotUndoable("Access.MailCannotBeTakenBack")]
public sealed record SendPasswordReset(string? Email) : ICommand<Nothing>;

internal sealed class SendPasswordResetHandler(NetworkDb db, IOutbox outbox, IMailer mailer, TimeProvider clock) : ICommandHandler<SendPasswordReset, Nothing>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    public async Task<Outcome<Nothing>> Handle(SendPasswordReset send, CancellationToken ct)
    {
        var email = Member.Address(send.Email ?? "");
        var member = await db.Members().AsNoTracking().FirstOrDefaultAsync(m => m.Email == email && m.EndedOn == null, ct);
        if (member is null || !mailer.IsConfigured || await JustAsked(member.Id, ct)) return Outcome.Done;
        outbox.NotifyNow(member.Id, MemberMail.PasswordReset, "/wachtwoord/");
        return Outcome.Done;
    }

    /// <summary>Nobody's mailbox is to be flooded by a stranger who knows the address.</summary>
    private Task<bool> JustAsked(MemberId member, CancellationToken ct)
    {
        var recently = clock.Now() - Pause;
        return db.OutboxMessages().AnyAsync(m => m.To == member && m.Template == MemberMail.PasswordReset && (m.SentAt == null || m.SentAt > recently), ct);
    }
}
