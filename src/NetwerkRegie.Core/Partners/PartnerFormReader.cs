using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Core.Partners;

/// <summary>Makes a card of a form whose values are right, and checks it against the other partners.</summary>
internal sealed class PartnerFormReader(NetworkDb db, FieldWriter fields)
{
    private const int DeepestChain = 20;
    private readonly List<FieldError> errors = [];

    /// <summary>The card; or what is wrong with it beside other partners.</summary>
    public async Task<(PartnerCard? Card, Failure? Failure)> Read(PartnerForm form, Partner? existing, CancellationToken ct)
    {
        var identifiers = form.Identifiers.Where(number => number.Reading.Value is not null).Select(number => (number.Field, new Identifier(number.Scheme, number.Reading.Value!))).ToList();
        await CheckFree(identifiers, existing?.Id, ct);
        var partOf = await FindWhole(form.PartOf, existing, ct);
        errors.AddRange(await fields.Check(form, ct));
        if (errors.Count > 0) return (null, new Failure.Invalid([.. errors]));
        return (new PartnerCard(form.Name!.Trim(), Enum.Parse<PartnerType>(form.Type!))
        {
            PartOf = partOf,
            Status = Enum.Parse<PartnerStatus>(form.Status!),
            Website = WebsiteRule.Read(form.Website).Value,
            Phone = PhoneRule.Read(form.Phone).Value,
            Email = EmailRule.Read(form.Email).Value,
            Description = string.IsNullOrWhiteSpace(form.Description) ? null : form.Description.Trim(),
            Identifiers = [.. identifiers.Select(number => number.Item2)],
            Locations = [.. form.Locations.Where(location => !location.IsEmpty).Select(location => location.ToAddress(existing?.Locations.Select(known => known.Address) ?? []))],
            Labels = [.. Labels(form)],
        }, null);
    }

    private static IEnumerable<Label> Labels(PartnerForm form) =>
        form.Themes.Select(code => new Label(LabelKind.Theme, code)).Concat(form.TargetGroups.Select(code => new Label(LabelKind.TargetGroup, code))).Concat(form.SplitTags.Select(tag => new Label(LabelKind.Tag, tag)));

    private async Task CheckFree(List<(string Field, Identifier Identifier)> typed, PartnerId? self, CancellationToken ct)
    {
        var values = typed.Select(number => number.Identifier.Value).ToList();
        if (values.Count == 0) return;
        var used = await db.Set<PartnerIdentifier>().AsNoTracking().Where(i => values.Contains(i.Value) && i.Partner != self)
            .Join(db.Partners(), i => i.Partner, p => p.Id, (i, p) => new { i.Scheme, i.Value, p.Id, p.Name }).ToListAsync(ct);
        foreach (var (field, identifier) in typed)
        {
            if (used.Find(other => other.Scheme == identifier.Scheme && other.Value == identifier.Value) is { } other)
            {
                errors.Add(new FieldError($"Form.{field}", Texts.Say("Partners.IdentifierInUse", other.Name)) { About = other.Id.Value });
            }
        }
    }

    /// <summary>The organisation by its name, and no circle: a whole cannot be part of its own part.</summary>
    private async Task<PartnerId?> FindWhole(string? typed, Partner? existing, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var found = await db.PartnerRows().NamedRows(typed, ct);
        var kept = existing?.PartOf is { } there ? await KeptWhole(there, typed, ct) : null;
        if (found.Count != 1 && kept is null)
        {
            errors.Add(new FieldError("Form.PartOf", found is [var first, ..] ? Texts.Say("Partners.WholeAmbiguous", first.Name, first.Label) : Texts.Say("Partners.WholeUnknown", typed.Trim())));
            return null;
        }

        var whole = kept ?? found[0];
        var (above, steps) = ((PartnerId?)whole.Id, 0);
        while (existing is not null && above is { } id && steps++ < DeepestChain)
        {
            if (id == existing.Id)
            {
                errors.Add(new FieldError("Form.PartOf", Texts.Of(new PartOfItself(existing.Name))));
                return null;
            }

            above = await db.Partners().AsNoTracking().Where(p => p.Id == id).Select(p => p.PartOf).FirstOrDefaultAsync(ct);
        }

        return whole.Id;
    }

    /// <summary>A form shows the whole by its name alone; left as it was, that name means the whole it had, also when others have the name too.</summary>
    private Task<PartnerRow?> KeptWhole(PartnerId there, string typed, CancellationToken ct)
    {
        var name = Folding.Fold(typed);
        return db.PartnerRows().FirstOrDefaultAsync(p => p.Id == there && p.SortName == name, ct);
    }
}
