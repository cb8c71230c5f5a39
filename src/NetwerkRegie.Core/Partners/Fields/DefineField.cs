using FluentValidation;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>The network adds a field to its partners.</summary>
[Allow(Role.Coordinator, Role.Administrator)]
public sealed record DefineField(FieldForm Form) : ICommand<PartnerFieldId>;

/// <summary>A field or column of that name is there already; in a list to import they could not be told apart.</summary>
public sealed record FieldNameTaken(string Name) : Refusal;

internal sealed class DefineFieldRules : AbstractValidator<DefineField>
{
    public DefineFieldRules() => RuleFor(define => define.Form).SetValidator(new FieldFormRules());
}

internal sealed class DefineFieldHandler(NetworkDb db, FieldNames names) : ICommandHandler<DefineField, PartnerFieldId>
{
    public async Task<Outcome<PartnerFieldId>> Handle(DefineField define, CancellationToken ct)
    {
        if (await names.Taken(define.Form, null, ct) is { } taken) return taken;
        var field = PartnerField.Define(define.Form.ToFacts());
        db.Add(field);
        return field.Id;
    }
}

/// <summary>Whether a name is free for a field.</summary>
internal sealed class FieldNames(PartnerFieldBook book)
{
    private static readonly string[] Standing = ["Name", "Type", "Status", "PartOf", "Website", "Phone", "Email", "Description", "Kvk", "Rsin", "Oin", "Isil", "Cbs", "Themes", "TargetGroups", "Tags"];
    private static readonly string[] StandingOfLocation = ["Name", "Street", "Number", "Postcode", "Place", "Country"];

    public async Task<Refusal?> Taken(FieldForm form, PartnerFieldId? self, CancellationToken ct)
    {
        var fields = (await book.All(ct)).Where(field => field.Id != self && field.EndedOn is null);
        var used = fields.SelectMany(field => new[] { field.NameNl, field.NameEn }).Concat(Standing.Select(name => Texts.Say($"Field.Partner.{name}"))).Concat(StandingOfLocation.Select(name => Texts.Say($"Field.PartnerLocation.{name}"))).OfType<string>().Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        return new[] { form.Name, form.NameEn }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name) && used.Contains(Folding.Fold(name))) is { } taken ? new FieldNameTaken(taken.Trim()) : null;
    }
}
