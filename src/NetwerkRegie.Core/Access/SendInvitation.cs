using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;

namespace NetwerkRegie.Core.Access;

/// <summary>There is no mail server; the administrator hands the link over in person.</summary>
public sealed record NoMailServer : Refusal;

/// <summary>A member who has not come in yet is sent the invitation again.</summary>
[Allow(Role.Administrator)]
[NotUndoable("Access.MailCannotBeTakenBack")]
public sealed record SendInvitation(MemberId Member) : ICommand<Nothing>;

internal sealed class SendInvitationHandler(NetworkDb db, IOutbox outbox, IMailer mailer, TimeProvider clock) : ICommandHandler<SendInvitation, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(SendInvitation send, CancellationToken ct)
    {
        if (await db.Members().Load(send.Member, ct) is not { } member) return Outcome.NotFound;
        if (member.GetHelp(clock.Now()) is { } refusal) return refusal;
        if (!mailer.IsConfigured) return new NoMailServer();
        outbox.NotifyNow(member.Id, MemberMail.Invitation, "/uitnodiging/");
        return Outcome.Done;
    }
}
