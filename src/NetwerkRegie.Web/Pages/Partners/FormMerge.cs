using System.Text.Json;
using System.Text.Json.Nodes;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Two people changed one partner: fields that the second one left alone take what the first one saved, so that saving again undoes nothing.</summary>
internal static class FormMerge
{
    /// <summary>The form to go on with, and the names of the fields that were taken over.</summary>
    public static (PartnerForm Form, IReadOnlyList<string> TakenOver) Merge(PartnerForm opened, PartnerForm typed, PartnerForm now)
    {
        var (before, mine, theirs) = (Fields(opened), Fields(typed), Fields(now));
        var taken = theirs.Select(field => field.Key).Where(field => JsonNode.DeepEquals(before[field], mine[field]) && !JsonNode.DeepEquals(before[field], theirs[field])).ToList();
        foreach (var field in taken) mine[field] = theirs[field]?.DeepClone();
        return (mine.Deserialize<PartnerForm>()!, taken);
    }

    /// <summary>Written alike, whether read from a partner or posted by a browser: no empty location at the end, one kind of line end.</summary>
    private static JsonObject Fields(PartnerForm form) => JsonSerializer.SerializeToNode(form with
    {
        Description = form.Description?.ReplaceLineEndings("\n"),
        Tags = string.IsNullOrWhiteSpace(form.Tags) ? null : form.Tags,
        Locations = [.. form.Locations.Where(location => !location.IsEmpty)],
    })!.AsObject();
}
