using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>An organisation joins the network. <paramref name="Anyway"/>: also when a partner of that name and place is there already.</summary>
[Allow(Role.Coordinator)]
public sealed record RegisterPartner(PartnerForm Form, bool Anyway = false) : ICommand<PartnerId>;

/// <summary>Partners that may be the same organisation are there already; a hint, which the sender may pass over.</summary>
public sealed record PartnerLooksKnown(IReadOnlyList<Lookalike> Known) : Refusal
{
    /// <summary>Their names.</summary>
    public string Names => string.Join(", ", Known.Select(known => known.Partner.Name));
}

internal sealed class RegisterPartnerRules : AbstractValidator<RegisterPartner>
{
    public RegisterPartnerRules() => RuleFor(register => register.Form).SetValidator(new PartnerFormRules());
}

internal sealed class RegisterPartnerHandler(NetworkDb db, PartnerFormReader reader, FieldWriter fields, Lookalikes lookalikes, TimeProvider clock) : ICommandHandler<RegisterPartner, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(RegisterPartner register, CancellationToken ct)
    {
        var (card, failure) = await reader.Read(register.Form, null, ct);
        if (card is null) return failure!;
        var partner = Partner.Register(card, clock.Now());
        if (!register.Anyway && await lookalikes.Of(null, card, ct) is [_, ..] known) return new PartnerLooksKnown(known);
        db.Add(partner);
        await fields.Write(partner.Id, register.Form, ct);
        return partner.Id;
    }
}
