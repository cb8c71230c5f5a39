using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Pages.Partners;

/// <summary>Partners as a box suggests them: by name, with the place behind it for those who share a name, so that choosing one is enough.</summary>
public static class PartnerSuggestions
{
    /// <summary>What the box fills in for each partner, and what stands beside it in the list.</summary>
    public static IEnumerable<(string Value, string? Beside)> Of(IReadOnlyCollection<PartnerRow> partners)
    {
        var shared = partners.GroupBy(partner => partner.SortName).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return partners.Select(partner => shared.Contains(partner.SortName) ? (partner.Label, null) : (partner.Name, partner.Place));
    }
}
