using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts;
using NetwerkRegie.Core.Partners.Services;

namespace NetwerkRegie.Core.Partners;

/// <summary>Which partners fit a question; list, facets and count all ask here, so that they never disagree.</summary>
internal sealed class PartnerFilter(NetworkDb db, IPartnerSearch search)
{
    private static readonly IReadOnlyList<PartnerStatus> NotEnded = [PartnerStatus.Active, PartnerStatus.Candidate];

    /// <summary>The statuses that are asked for, by name or by naming none.</summary>
    public static IReadOnlyList<PartnerStatus> StatusesOf(FindPartners find) => find.Statuses.Count == 0 ? NotEnded : find.Statuses;

    public IQueryable<Partner> Apply(FindPartners find)
    {
        var statuses = StatusesOf(find);
        var partners = Named(find.Words).Where(p => statuses.Contains(p.Status));
        if (find.Types.Count > 0) partners = partners.Where(p => find.Types.Contains(p.Type));
        if (find.Places.Count > 0) partners = partners.Where(p => find.Places.Contains(p.Place));
        if (find.Themes.Count > 0) partners = partners.Where(p => db.Set<PartnerLabel>().Any(l => l.Partner == p.Id && l.Kind == LabelKind.Theme && find.Themes.Contains(l.Value)));
        return partners;
    }

    /// <summary>Partners found by their own text, by a contact that the asker's library keeps there, or by what they offer.</summary>
    public IQueryable<Partner> Named(string? text)
    {
        var words = Folding.Words(text);
        var partners = db.Partners().AsNoTracking();
        if (words.Count == 0) return partners;
        var byText = search.Matching(db.Partners(), words).Select(p => p.Id);
        var byContact = db.Contacts().Named(words).Select(c => c.Partner);
        var byService = db.Services().Named(words).Select(s => s.Partner);
        return partners.Where(p => byText.Contains(p.Id) || byContact.Contains(p.Id) || byService.Contains(p.Id));
    }
}
