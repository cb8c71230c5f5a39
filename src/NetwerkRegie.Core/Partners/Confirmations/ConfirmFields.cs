using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Confirmations;

/// <summary>A coordinator asked, by phone or on a visit, and heard that facts of a partner are right.</summary>
[Allow(Role.Coordinator)]
public sealed record ConfirmFields(PartnerId Partner, IReadOnlyList<CardFact> Fields) : ICommand<int>;

internal sealed class ConfirmFieldsRules : AbstractValidator<ConfirmFields>
{
    public ConfirmFieldsRules()
    {
        RuleFor(confirm => confirm.Fields).NotEmpty().WithMessage(_ => Texts.Say("Partners.Confirm.ChooseFields"));
        RuleForEach(confirm => confirm.Fields).IsInEnum();
    }
}

internal sealed class ConfirmFieldsHandler(NetworkDb db, Confirming confirming, ICurrentMember me, TimeProvider clock) : ICommandHandler<ConfirmFields, int>
{
    public async Task<Outcome<int>> Handle(ConfirmFields confirm, CancellationToken ct)
    {
        if (await db.Partners().Load(confirm.Partner, ct) is not { } partner) return Outcome.NotFound;
        var card = GetPartnerHandler.CardOf(partner);
        var fields = confirm.Fields.Distinct().Where(field => FieldValues.Of(card, field) is not null).ToList();
        if (fields.Count == 0) return Outcome.Invalid(nameof(confirm.Fields), Texts.Say("Partners.Confirm.ChooseFields"));
        await confirming.Stamp(partner.Id, card, fields, me.Id, null, clock.Now(), ct);
        return fields.Count;
    }
}
