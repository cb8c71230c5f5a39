using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network.WhiteSpots;

/// <summary>
/// Reads who works where on what, in four statements, whatever the size of the network. A partner works where one of its locations lies, on its themes and those of its services;
/// a service that names areas is there, on its own themes. It is the same for every member, so one answer is kept for all until something changes.
/// </summary>
internal sealed class ReachReader(NetworkDb db, FreshAnswers answers)
{
    public Task<Reach> Read(CancellationToken ct) => answers.ForAll("who works where on what", () => ReadAll(ct), ct);

    private async Task<Reach> ReadAll(CancellationToken ct)
    {
        var areas = await db.ReadAreaMapRows(ct);
        var located = from partner in db.PartnerRows()
                      where partner.Status != PartnerStatus.Ended
                      join location in db.PartnerLocationRows() on partner.Id equals location.Partner into locations
                      from place in locations.DefaultIfEmpty()
                      orderby partner.SortName, partner.Id
                      select new { partner.Id, partner.Name, partner.Type, partner.Status, place.Postcode, place.Municipality, place.Place };
        var partners = (await located.ToListAsync(ct)).GroupBy(place => place.Id);
        var themes = (await db.PartnerLabelRows().Where(label => label.Kind == LabelKind.Theme).ToListAsync(ct)).ToLookup(label => label.Partner, label => label.Value);
        var services = (await db.PartnerServiceRows().Select(service => new { service.Partner, service.Themes, service.Area }).ToListAsync(ct)).ToLookup(service => service.Partner, service => new Offer(Codes(service.Themes), service.Area));
        return new Reach(areas, [.. partners.Select(partner =>
        {
            var (own, offers, first) = (themes[partner.Key].ToList(), services[partner.Key].ToList(), partner.First());
            var places = partner.Select(place => areas.Of(place.Postcode, place.Municipality, place.Place)).OfType<string>().Distinct().ToList();
            var works = Works(own, places, offers, areas);
            return new ReachPartner(partner.Key, first.Name, first.Type, first.Status == PartnerStatus.Active, [.. own.Union(offers.SelectMany(offer => offer.Themes))], [.. places.Union(works.Select(work => work.Area))], works);
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
