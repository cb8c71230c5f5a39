using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Puts an agreement in the register. The own organisation is party to it, or who writes it down could not read it back.</summary>
[Allow(Role.Coordinator)]
public sealed record ProposeAgreement(AgreementForm Form) : ICommand<AgreementId>;

internal sealed class ProposeAgreementRules : AbstractValidator<ProposeAgreement>
{
    public ProposeAgreementRules() => RuleFor(propose => propose.Form).SetValidator(new AgreementFormRules());
}

internal sealed class ProposeAgreementHandler(NetworkDb db, AgreementOwners owners, ICurrentMember me, TimeProvider clock) : ICommandHandler<ProposeAgreement, AgreementId>
{
    public async Task<Outcome<AgreementId>> Handle(ProposeAgreement propose, CancellationToken ct)
    {
        var card = propose.Form.ToCard();
        if (!me.IsOperator && !card.Parties.Contains(me.Partner!.Value)) return Outcome.Invalid("Form.Parties", Texts.Say("Agreements.OwnOrganisationIsParty"));
        if (!await owners.MayBe(card.Owner, null, ct)) return Outcome.Invalid("Form.Owner", Texts.Say("Agreements.OwnerUnknown"));
        var agreement = Agreement.Propose(card, clock.Now());
        db.Add(agreement);
        return agreement.Id;
    }
}
