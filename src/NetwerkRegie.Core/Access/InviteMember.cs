using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Outbox;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Access;

/// <summary>Somebody is given access. With a mail server an invitation leaves half a minute later; until then it can be taken back.</summary>
[Allow(Role.Administrator)]
public sealed record InviteMember(string? Name, string? Email, PartnerId? Partner, IReadOnlyList<Role> Roles) : ICommand<MemberId>;

internal sealed class InviteMemberRules : AbstractValidator<InviteMember>
{
    public InviteMemberRules()
    {
        RuleFor(invite => invite.Name).MustBeName();
        RuleFor(invite => invite.Email).MustBeMailAddress();
        RuleFor(invite => invite.Partner).NotNull().WithMessage(_ => Texts.Say("Access.PartnerIsMissing"));
        RuleFor(invite => invite.Roles).NotEmpty().WithMessage(_ => Texts.Say("Access.RoleIsMissing"));
        RuleForEach(invite => invite.Roles).IsInEnum();
    }
}

internal sealed class InviteMemberHandler(NetworkDb db, IOutbox outbox, IMailer mailer, TimeProvider clock) : ICommandHandler<InviteMember, MemberId>
{
    public async Task<Outcome<MemberId>> Handle(InviteMember invite, CancellationToken ct)
    {
        if (!await db.PartnerNames().AnyAsync(p => p.Id == invite.Partner && p.IsActive, ct)) return Outcome.Invalid(nameof(invite.Partner), Texts.Say("Access.PartnerIsMissing"));
        var email = Member.Address(invite.Email!);
        var known = await db.Members().Where(m => m.Email == email).Select(m => new { Ended = m.EndedOn != null }).FirstOrDefaultAsync(ct);
        if (known is not null) return Outcome.Invalid(nameof(invite.Email), Texts.Say(known.Ended ? "Access.EmailOfEndedMember" : "Access.EmailInUse"));

        var member = Member.Invite(invite.Partner!.Value, invite.Name!, email, invite.Roles, clock.Now());
        db.Add(member);
        if (mailer.IsConfigured) outbox.Notify(member.Id, MemberMail.Invitation, "/uitnodiging/");
        return member.Id;
    }
}
