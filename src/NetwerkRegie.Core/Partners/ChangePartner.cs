using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>A partner's card is changed. <paramref name="Opened"/> is the form as it was opened, to tell what somebody else changed meanwhile, parts included.</summary>
[Allow(Role.Coordinator)]
public sealed record ChangePartner(PartnerId Partner, PartnerForm Form, PartnerForm? Opened = null) : ICommand<Nothing>;

internal sealed class ChangePartnerRules : AbstractValidator<ChangePartner>
{
    public ChangePartnerRules() => RuleFor(change => change.Form).SetValidator(new PartnerFormRules());
}

internal sealed class ChangePartnerHandler(NetworkDb db, PartnerFormReader reader, FieldWriter fields, IVersions versions, TimeProvider clock) : ICommandHandler<ChangePartner, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangePartner change, CancellationToken ct)
    {
        if (await db.Partners().Load(change.Partner, ct) is not { } partner) return Outcome.NotFound;
        if (await versions.IfStale(partner, new OperationId(change.Form.Version), ct) is { } stale) return await WithParts(stale, change.Opened, partner, ct);
        var (card, failure) = await reader.Read(change.Form, partner, ct);
        if (card is null) return failure!;
        partner.Change(card, clock.Now());
        await fields.Write(partner.Id, change.Form, ct);
        return Outcome.Done;
    }

    /// <summary>The kernel compares the partner's own row; the form knows the addresses, numbers and labels as well.</summary>
    private async Task<Failure> WithParts(Failure failure, PartnerForm? opened, Partner partner, CancellationToken ct)
    {
        if (opened is null || failure is not Failure.Stale stale) return failure;
        var whole = await db.Partners().AsNoTracking().Where(p => p.Id == partner.PartOf).Select(p => p.Name).FirstOrDefaultAsync(ct);
        var (by, at) = stale.Changes is [var first, ..] ? (first.By, first.At) : ("", partner.ChangedAt);
        var now = await fields.Fill(PartnerForm.Of(partner, whole), partner.Id, ct);
        return stale with { Changes = [.. PartnerFormDifferences.Between(opened, now).Concat(await fields.Differences(opened, now, ct)).Select(field => new FieldChange(field.Field, field.Before, field.Now, by, at))] };
    }
}
