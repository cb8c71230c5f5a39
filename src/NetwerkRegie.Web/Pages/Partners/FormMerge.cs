using System.Text.Json;
using System.Text.Json.Nodes;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Two people changed one partner: fields that the second one left alone take what the first one saved, so that saving again undoes nothing.</summary>
internal static class FormMerge
{
    private const string Own = "Fields/";

    /// <summary>The form to go on with, and the names of the fields that were taken over.</summary>
    public static (PartnerForm Form, IReadOnlyList<string> TakenOver) Merge(PartnerForm opened, PartnerForm typed, PartnerForm now)
    {
        var (before, mine, theirs) = (Fields(opened), Fields(typed), Fields(now));
        var taken = theirs.Select(field => field.Key).Where(field => JsonNode.DeepEquals(before[field], mine[field]) && !JsonNode.DeepEquals(before[field], theirs[field])).ToList();
        foreach (var field in taken) mine[field] = theirs[field]?.DeepClone();
        return (Whole(mine, typed).Deserialize<PartnerForm>()!, taken);
    }

    /// <summary>The fields of the network's own go one by one too, each under its id.</summary>
    private static JsonObject Apart(JsonObject form)
    {
        var own = form[nameof(PartnerForm.Fields)]!.AsArray();
        form.Remove(nameof(PartnerForm.Fields));
        foreach (var input in own) form[Own + input![nameof(FieldInput.Field)]] = string.IsNullOrWhiteSpace((string?)input[nameof(FieldInput.Value)]) ? null : input[nameof(FieldInput.Value)]!.DeepClone();
        return form;
    }

    /// <summary>And back, in the order of the form that was typed.</summary>
    private static JsonObject Whole(JsonObject form, PartnerForm typed)
    {
        form[nameof(PartnerForm.Fields)] = JsonSerializer.SerializeToNode(typed.Fields.Select(input => input with { Value = (string?)form[Own + input.Field] }).ToList());
        foreach (var key in form.Select(field => field.Key).Where(key => key.StartsWith(Own, StringComparison.Ordinal)).ToList()) form.Remove(key);
        return form;
    }

    /// <summary>Written alike, whether read from a partner or posted by a browser: no empty location at the end, one kind of line end.</summary>
    private static JsonObject Fields(PartnerForm form) => Apart(JsonSerializer.SerializeToNode(form with
    {
        Description = form.Description?.ReplaceLineEndings("\n"),
        Tags = string.IsNullOrWhiteSpace(form.Tags) ? null : form.Tags,
        Locations = [.. form.Locations.Where(location => !location.IsEmpty)],
    })!.AsObject());
}
