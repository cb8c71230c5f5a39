using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners;

/// <summary>An organisation joins the network. <paramref name="Anyway"/>: also when a partner of that name and place is there already.</summary>
[Allow(Role.Coordinator)]
public sealed record RegisterPartner(PartnerForm Form, bool Anyway = false) : ICommand<PartnerId>;

/// <summary>A partner with this name in this place is there already; a hint, which the sender may pass over.</summary>
public sealed record PartnerLooksKnown(IReadOnlyList<PartnerRow> Known) : Refusal
{
    /// <summary>Their names.</summary>
    public string Names => string.Join(", ", Known.Select(partner => partner.Name));
}

internal sealed class RegisterPartnerRules : AbstractValidator<RegisterPartner>
{
    public RegisterPartnerRules() => RuleFor(register => register.Form).SetValidator(new PartnerFormRules());
}

internal sealed class RegisterPartnerHandler(NetworkDb db, PartnerFormReader reader, TimeProvider clock) : ICommandHandler<RegisterPartner, PartnerId>
{
    public async Task<Outcome<PartnerId>> Handle(RegisterPartner register, CancellationToken ct)
    {
        var (card, failure) = await reader.Read(register.Form, null, ct);
        if (card is null) return failure!;
        var partner = Partner.Register(card, clock.Now());
        if (!register.Anyway && await Known(partner, ct) is [_, ..] known) return new PartnerLooksKnown(known);
        db.Add(partner);
        return partner.Id;
    }

    private Task<List<PartnerRow>> Known(Partner partner, CancellationToken ct) =>
        db.PartnerRows().Where(p => p.SortName == partner.SortName && (p.SortPlace == partner.SortPlace || p.SortPlace == "" || partner.SortPlace == "")).OrderBy(p => p.Id).Take(5).ToListAsync(ct);
}
