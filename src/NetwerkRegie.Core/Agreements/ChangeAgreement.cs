using FluentValidation;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Agreements;

/// <summary>Changes an agreement; the version of the form tells whether somebody else was first.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangeAgreement(AgreementId Agreement, AgreementForm Form) : ICommand<Nothing>;

internal sealed class ChangeAgreementRules : AbstractValidator<ChangeAgreement>
{
    public ChangeAgreementRules() => RuleFor(change => change.Form).SetValidator(new AgreementFormRules());
}

internal sealed class ChangeAgreementHandler(NetworkDb db, AgreementOwners owners, IVersions versions, ICurrentMember me, TimeProvider clock) : ICommandHandler<ChangeAgreement, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeAgreement change, CancellationToken ct)
    {
        if (await db.Agreements().Load(change.Agreement, ct) is not { } agreement) return Outcome.NotFound;
        if (await versions.IfStale(agreement, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        var card = change.Form.ToCard();
        if (!me.IsOperator && !card.Parties.Contains(me.Partner!.Value)) return Outcome.Invalid("Form.Parties", Texts.Say("Agreements.OwnOrganisationIsParty"));
        if (!await owners.MayBe(card.Owner, agreement.Owner, ct)) return Outcome.Invalid("Form.Owner", Texts.Say("Agreements.OwnerUnknown"));
        return agreement.Change(card, clock.Now()) is { } refusal ? refusal : Outcome.Done;
    }
}
