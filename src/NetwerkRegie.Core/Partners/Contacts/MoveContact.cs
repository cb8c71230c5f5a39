using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Partners.Contacts;

/// <summary>A contact goes to work at another partner. The person and everything told of her stay; the old post stays in the history.</summary>
[Allow(Role.Coordinator)]
public sealed record MoveContact(ContactId Contact, ContactMoveForm Form) : ICommand<PartnerId>;

/// <summary>A move as typed. Details that are left empty are unknown from then on: a phone number of the old post is of no use.</summary>
public sealed record ContactMoveForm
{
    /// <summary>Name of the new partner.</summary>
    public string? To { get; init; }

    /// <summary>What the person does there.</summary>
    public string? Function { get; init; }

    /// <summary>Mail address there.</summary>
    public string? Email { get; init; }

    /// <summary>Phone number there.</summary>
    public string? Phone { get; init; }

    /// <summary>The first day there; today when left empty.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class MoveContactRules : AbstractValidator<MoveContact>
{
    public MoveContactRules(TimeProvider clock)
    {
        RuleFor(move => move.Form.To).NotEmpty().WithMessage(_ => Texts.Say("Partners.Move.PartnerNeeded"));
        RuleFor(move => move.Form.Function).MaximumLength(Contact.LongestFunction).WithMessage(_ => Texts.Say("Partners.TextTooLong", Contact.LongestFunction));
        RuleFor(move => move.Form.Email).Reads(EmailRule.Read);
        RuleFor(move => move.Form.Phone).Reads(PhoneRule.Read);
        RuleFor(move => move.Form.On).Must(on => on is null || on <= clock.Today()).WithMessage(_ => Texts.Say("Partners.Move.InFuture"));
    }
}

internal sealed class MoveContactHandler(NetworkDb db, TimeProvider clock) : ICommandHandler<MoveContact, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(MoveContact move, CancellationToken ct)
    {
        if (await db.Contacts().FirstOrDefaultAsync(c => c.Id == move.Contact, ct) is not { } contact) return Outcome.NotFound;
        var found = await db.PartnerRows().Where(p => p.Status != PartnerStatus.Ended).NamedRows(move.Form.To, ct);
        if (found is not [var partner]) return Outcome.Invalid("Form.To", found is [var first, ..] ? Texts.Say("Partners.Move.PartnerAmbiguous", first.Name, first.Label) : Texts.Say("Partners.Move.PartnerUnknown", move.Form.To?.Trim()));
        if (partner.Id == contact.Partner) return new ContactWorksThere(partner.Name);
        var since = await db.ContactPosts().Where(p => p.Contact == contact.Id).MaxAsync(p => (DateOnly?)p.Until, ct) ?? contact.Since;
        var card = new ContactCard(contact.Name, string.IsNullOrWhiteSpace(move.Form.Function) ? null : move.Form.Function.Trim(), EmailRule.Read(move.Form.Email).Value, PhoneRule.Read(move.Form.Phone).Value);
        var (post, refusal) = contact.MoveTo(partner.Id, card, since, move.Form.On ?? clock.Today());
        if (refusal is not null) return refusal;
        db.Add(post!);
        return partner.Id;
    }
}
