using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Fields;

/// <summary>Reads the fields of the network's own from a form, and writes them beside the partner, in the same operation.</summary>
internal sealed class FieldWriter(NetworkDb db, PartnerFieldBook book)
{
    /// <summary>What is wrong with them, each beside its field.</summary>
    public async Task<IReadOnlyList<FieldError>> Check(PartnerForm form, CancellationToken ct)
    {
        if (form.Fields.Count == 0) return [];
        var fields = (await book.Open(ct)).ToDictionary(field => field.Id.Value);
        var wrong = new List<FieldError>();
        foreach (var (place, input) in form.Fields.Index())
        {
            var problem = fields.TryGetValue(input.Field, out var field) ? FieldReading.Read(field, input.Value).Problem : Texts.Say("Partners.Fields.Unknown");
            if (problem is not null) wrong.Add(new FieldError($"Form.Fields[{place}].Value", problem));
        }

        return wrong;
    }

    /// <summary>Writes those of the form that are right; an empty one goes.</summary>
    public async Task Write(PartnerId partner, PartnerForm form, CancellationToken ct)
    {
        if (form.Fields.Count == 0) return;
        var known = await db.PartnerFieldValues().Where(value => value.Partner == partner).ToListAsync(ct);
        var fields = (await book.Open(ct)).ToDictionary(field => field.Id.Value);
        foreach (var input in form.Fields.DistinctBy(input => input.Field).Where(input => fields.ContainsKey(input.Field)))
        {
            Put(partner, fields[input.Field].Id, known.Find(value => value.Field.Value == input.Field), FieldReading.Read(fields[input.Field], input.Value).Answer);
        }
    }

    /// <summary>One field of one partner says this from now on.</summary>
    public void Put(PartnerId partner, PartnerFieldId field, PartnerFieldValue? known, FieldAnswer? answer)
    {
        if (answer is null)
        {
            if (known is not null) db.Remove(known);
        }
        else if (known is null)
        {
            db.Add(PartnerFieldValue.Of(partner, field, answer));
        }
        else
        {
            known.Correct(answer);
        }
    }

    /// <summary>The form with the fields of the partner filled in: those for its type, and those that say something already.</summary>
    public async Task<PartnerForm> Fill(PartnerForm form, PartnerId? partner, CancellationToken ct)
    {
        var fields = await book.Open(ct);
        if (fields.Count == 0) return form;
        var values = partner is { } id ? (await book.ValuesOf([id], ct)).ToDictionary(value => value.Field, value => value.Answer) : [];
        var isTyped = Enum.TryParse<PartnerType>(form.Type, out var type);
        return form with
        {
            Fields = [.. fields.Where(field => !isTyped || field.IsFor(type) || values.ContainsKey(field.Id))
                .Select(field => new FieldInput { Field = field.Id.Value, Value = values.TryGetValue(field.Id, out var answer) ? FieldReading.Write(field, answer) : null })],
        };
    }

    /// <summary>What somebody else made of the fields while a form was open, in the words of the screen.</summary>
    public async Task<IReadOnlyList<(string Field, string? Before, string? Now)>> Differences(PartnerForm opened, PartnerForm now, CancellationToken ct)
    {
        string? Said(PartnerFieldRow field, PartnerForm form) => FieldReading.Read(field, form.Fields.FirstOrDefault(input => input.Field == field.Id.Value)?.Value).Answer is { } answer ? FieldReading.Say(field, answer) : null;
        return [.. (await book.All(ct)).Select(field => (field.Name, Said(field, opened), Said(field, now))).Where(field => field.Item2 != field.Item3)];
    }
}
