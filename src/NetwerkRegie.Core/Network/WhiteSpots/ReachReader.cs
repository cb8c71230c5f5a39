using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhiteSpots;

/// <summary>
/// Reads who works where on what, in five statements, whatever the size of the network. A partner works where one of its locations lies, on its themes and those of its services;
/// a service that names areas is there, on its own themes. It is the same for every member, so one answer is kept for all until something changes.
/// </summary>
internal sealed class ReachReader(NetworkDb db, FreshAnswers answers)
{
    public Task<Reach> Read(CancellationToken ct) => answers.ForAll("who works where on what", () => ReadAll(ct), ct);

    private async Task<Reach> ReadAll(CancellationToken ct)
    {
        var areas = await db.ReadAreaMapRows(ct);
        var partners = await db.PartnerRows().Where(partner => partner.Status != PartnerStatus.Ended).OrderBy(partner => partner.SortName).ThenBy(partner => partner.Id)
            .Select(partner => new { partner.Id, partner.Name, partner.Type, IsActive = partner.Status == PartnerStatus.Active }).ToListAsync(ct);
        var themes = (await db.PartnerLabelRows().Where(label => label.Kind == LabelKind.Theme).ToListAsync(ct)).ToLookup(label => label.Partner, label => label.Value);
        var places = (await db.PartnerPostcodeRows().ToListAsync(ct)).ToLookup(place => place.Partner, place => areas.Of(place.Postcode, place.Municipality, place.Place));
        var services = (await db.PartnerServiceRows().Select(service => new { service.Partner, service.Themes, service.Area }).ToListAsync(ct)).ToLookup(service => service.Partner, service => new Offer(Codes(service.Themes), service.Area));
        return new Reach(areas, [.. partners.Select(partner =>
        {
            var (own, offers) = (themes[partner.Id].ToList(), services[partner.Id].ToList());
            var located = places[partner.Id].OfType<string>().Distinct().ToList();
            var works = Works(own, located, offers, areas);
            return new ReachPartner(partner.Id, partner.Name, partner.Type, partner.IsActive, [.. own.Union(offers.SelectMany(offer => offer.Themes))], [.. located.Union(works.Select(work => work.Area))], works);
        })]);
    }

    private static List<AreaTheme> Works(IReadOnlyList<string> themes, IReadOnlyList<string> located, IReadOnlyList<Offer> offers, AreaMapRow areas)
    {
        var municipalities = located.Select(AreaMapRow.Municipality).ToHashSet(StringComparer.Ordinal);
        var works = located.SelectMany(area => themes.Select(theme => new AreaTheme(area, theme))).ToList();
        foreach (var offer in offers)
        {
            var named = areas.Named(offer.Area, municipalities);
            works.AddRange((named.Count > 0 ? named : located).SelectMany(area => (offer.Themes.Count > 0 ? offer.Themes : themes).Select(theme => new AreaTheme(area, theme))));
        }

        return [.. works.Distinct()];
    }

    private static IReadOnlyList<string> Codes(string codes) => codes.Split(CodesAttribute.Between, StringSplitOptions.RemoveEmptyEntries);

    private sealed record Offer(IReadOnlyList<string> Themes, string? Area);
}
