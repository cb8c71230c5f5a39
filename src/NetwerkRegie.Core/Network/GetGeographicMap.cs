using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;

namespace NetwerkRegie.Core.Network;

/// <summary>The network on a map of the country: partners at their locations, or else in the middle of the postcode, and the areas they are in.</summary>
[Allow]
public sealed record GetGeographicMap(NetworkFilter Filter) : IQuery<GeographicMap>;

internal sealed class GetGeographicMapHandler(NetworkDb db, NetworkOnDay network, TimeProvider clock) : IQueryHandler<GetGeographicMap, GeographicMap>
{
    /// <summary>As many as can all be told apart.</summary>
    public const int MostLocations = 150;

    /// <summary>The most places a map and a table can bear.</summary>
    public const int MostTowns = 150;

    public async Task<Outcome<GeographicMap>> Handle(GetGeographicMap get, CancellationToken ct)
    {
        var all = await network.Read(get.Filter.AsOf ?? clock.Today(), ct);
        if (get.Filter.From is { } from && all.Partners.All(partner => partner.Id != from)) return Outcome.NotFound;
        return await network.Answer("where its partners are", get.Filter, map => map.AsOf, () => Place(get, all, ct), ct);
    }

    private async Task<GeographicMap> Place(GetGeographicMap get, NetworkRows all, CancellationToken ct)
    {
        var shown = all.Only(get.Filter);
        var locations = await Locate(shown, ct);
        var areas = Areas(await db.AreaGroundRows(ct), locations);
        var unplaced = shown.Partners.Count - locations.Select(location => location.Partner).Distinct().Count();
        var map = new GeographicMap(all.AsOf, shown.Partners.Count, unplaced, locations, Ties(shown, locations), areas)
        {
            Places = [.. all.Partners.Select(partner => partner.Place).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)],
            Themes = [.. all.Partners.SelectMany(partner => partner.Themes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        return locations.Count <= MostLocations ? map : ByTown(map, shown);
    }

    private async Task<IReadOnlyList<PlacedLocation>> Locate(NetworkRows shown, CancellationToken ct)
    {
        var partners = shown.Partners.ToDictionary(partner => partner.Id);
        var degrees = shown.Ties.SelectMany(tie => (PartnerId[])[tie.A, tie.B]).CountBy(partner => partner).ToDictionary();
        var rows = await db.PartnerLocationRows().Where(location => location.Postcode != null || (location.Latitude != null && location.Longitude != null))
            .OrderBy(location => location.Partner).ThenBy(location => location.Position).ToListAsync(ct);
        return [.. rows.Where(row => partners.ContainsKey(row.Partner)).Select(row => Place(row, partners[row.Partner], degrees.GetValueOrDefault(row.Partner))).OfType<PlacedLocation>().OrderBy(location => location.Name, StringComparer.CurrentCulture)];
    }

    private static PlacedLocation? Place(PartnerLocationRow row, NetworkPartnerRow partner, int degree)
    {
        var exact = row is { Latitude: { } latitude, Longitude: { } longitude } ? new Coordinates(latitude, longitude) : (Coordinates?)null;
        var at = exact ?? (row.Country == Address.Netherlands ? PostcodeCentres.Of(row.Postcode) : null);
        if (at is not { } found) return null;
        var address = string.Join(", ", new[] { $"{row.Street} {row.Number}".Trim(), $"{row.Postcode} {row.Place}".Trim() }.Where(part => part.Length > 0));
        return new PlacedLocation(partner.Id, partner.Name, partner.Type, row.Name, address.Length == 0 ? null : address, row.Country == Address.Netherlands ? row.Postcode : null, found, exact is not null, degree);
    }

    // A tie leads from main location to main location: the first of each partner in the list.
    private static IReadOnlyList<PlacedTie> Ties(NetworkRows shown, IReadOnlyList<PlacedLocation> locations)
    {
        if (locations.Count > MostLocations) return [];
        var first = locations.Index().GroupBy(location => location.Item.Partner).ToDictionary(group => group.Key, group => group.First().Index);
        return [.. shown.Ties.Where(tie => first.ContainsKey(tie.A) && first.ContainsKey(tie.B)).Select(tie => new PlacedTie(first[tie.A], first[tie.B], tie.Level, tie.IsOneSided))];
    }

    private static IReadOnlyList<PlacedArea> Areas(IReadOnlyList<AreaGroundRow> grounds, IReadOnlyList<PlacedLocation> locations)
    {
        var postcodes = locations.Select(location => (location.Partner, Postcode: PostcodeCentres.Number(location.Postcode))).Where(location => location.Postcode is not null).Distinct().ToLookup(location => location.Postcode!.Value, location => location.Partner);
        return [.. grounds.Select(ground => new PlacedArea(ground.Code, ground.Name, ground.Level, PostcodeCentres.In(ground.Postcodes), postcodes.Where(group => ground.Holds(group.Key)).SelectMany(group => group).Distinct().Count()))
            .Where(area => area.Partners > 0 && area.Centres.Count > 0)];
    }

    private static GeographicMap ByTown(GeographicMap map, NetworkRows shown)
    {
        var places = shown.Partners.ToDictionary(partner => partner.Id, partner => partner.Place);
        var towns = map.Locations.DistinctBy(location => location.Partner).GroupBy(location => places[location.Partner] ?? "", StringComparer.Ordinal)
            .Select(group => new PlacedTown(group.Key, new Coordinates(group.Average(location => location.At.Latitude), group.Average(location => location.At.Longitude)), group.Count()))
            .OrderByDescending(town => town.Partners).ThenBy(town => town.Name, StringComparer.Ordinal).ToList();
        return map with { Locations = [], Towns = [.. towns.Take(MostTowns)], TownsLeftOut = Math.Max(0, towns.Count - MostTowns) };
    }
}
