using FluentValidation;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>A field is described anew.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record ChangeField(PartnerFieldId Field, FieldForm Form) : ICommand<Nothing>;

internal sealed class ChangeFieldRules : AbstractValidator<ChangeField>
{
    public ChangeFieldRules() => RuleFor(change => change.Form).SetValidator(new FieldFormRules());
}

internal sealed class ChangeFieldHandler(NetworkDb db, FieldNames names, IVersions versions) : ICommandHandler<ChangeField, Nothing>
{
    public async Task<Outcome<Nothing>> Handle(ChangeField change, CancellationToken ct)
    {
        if (await db.PartnerFields().Include(f => f.Choices).FirstOrDefaultAsync(f => f.Id == change.Field, ct) is not { } field) return Outcome.NotFound;
        if (await versions.IfStale(field, new OperationId(change.Form.Version), ct) is { } stale) return stale;
        if (await names.Taken(change.Form, field.Id, ct) is { } taken) return taken;
        var isAnswered = await db.PartnerFieldValues().AnyAsync(value => value.Field == field.Id, ct);
        return field.Change(change.Form.ToFacts(), isAnswered) is { } refusal ? refusal : Outcome.Done;
    }
}
