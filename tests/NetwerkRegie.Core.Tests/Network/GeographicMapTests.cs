using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network;

public sealed class GeographicMapTests
{
    private static readonly DateTime Start = new(2020, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_stands_at_its_location_or_in_the_middle_of_its_postcode_or_is_told_as_missing(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.Network.AsOperator().Put(
            At("Precies", new Address("Markt", "1", "6811 AB", "Arnhem") { Latitude = 51.98, Longitude = 5.91 }),
            At("Ongeveer", new Address(null, null, "6821 CD", "Arnhem")),
            At("Gent", new Address(null, null, "9000", "Gent", "BE")),
            At("Nergens", new Address(null, null, null, "Arnhem")),
            At("Zonder"));

        var map = await scene.Anybody.Done(new GetGeographicMap(new NetworkFilter()));

        (map.N, map.Unplaced, map.IsByTown).ShouldBe((5, 3, false));
        map.Locations.Select(location => (location.Name, location.IsExact)).ShouldBe([("Ongeveer", false), ("Precies", true)]);
        map.Locations[0].At.ShouldBe(PostcodeCentres.Of("6821")!.Value);
        map.Locations[1].At.ShouldBe(new Coordinates(51.98, 5.91));
        map.Locations[1].Address.ShouldBe("Markt 1, 6811 AB Arnhem");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_tie_leads_from_main_location_to_main_location_and_an_area_counts_a_partner_once(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.Network.AsOperator().Done(new SeedAreas([new("GM0202", 2020, "Arnhem", "6811-6836"), new("WK0202ZA", 2020, "Molenveld (demo)", "6811-6812"), new("GM0106", 2020, "Assen", "9401")]));
        var bieb = At("Bieb", PartnerType.Library, new Address(null, null, "6811 AA", "Arnhem"), new Address(null, null, "6812 AA", "Arnhem") { Name = "Filiaal" });
        var wijk = At("Wijk", new Address(null, null, "6836 AA", "Arnhem"));
        var tie = Tie.Record(bieb.Id, wijk.Id, new TieCard([TieKind.SharedActivity], new DateOnly(2020, 2, 1)), new DateOnly(2020, 2, 1), Start);
        tie.Rate(bieb.Id, new TieOpinion(new TieLevel(4)), new DateOnly(2020, 2, 1), null, Start).ShouldBeNull();
        await scene.Network.AsOperator().Put(bieb, wijk, tie);

        var map = await scene.Anybody.Done(new GetGeographicMap(new NetworkFilter()));

        map.Locations.Select(location => (location.Name, location.Location, location.Degree)).ShouldBe([("Bieb", null, 1), ("Bieb", "Filiaal", 1), ("Wijk", null, 1)]);
        map.Ties.ShouldHaveSingleItem();
        new[] { map.Ties[0].From, map.Ties[0].To }.Order().ShouldBe([0, 2]);
        (map.Ties[0].Level, map.Ties[0].OneSided).ShouldBe((4, true));
        map.Areas.Select(area => (area.Name, area.Partners)).ShouldBe([("Arnhem", 2), ("Molenveld (demo)", 1)], "nobody is in Assen");
        (await scene.Anybody.Done(new GetGeographicMap(new NetworkFilter { Types = [PartnerType.Library] }))).Areas.Select(area => area.Partners).ShouldBe([1, 1]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Too_many_locations_are_counted_by_place_and_one_place_shows_them_one_by_one(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await scene.Network.AsOperator().Put([
            .. Enumerable.Range(0, 120).Select(i => At($"A{i}", new Address(null, null, "6811 AA", "Arnhem"))),
            .. Enumerable.Range(0, 60).Select(i => At($"T{i}", new Address(null, null, "4001 AA", "Tiel"))),
        ]);

        var map = await scene.Anybody.Done(new GetGeographicMap(new NetworkFilter()));

        map.Towns.Select(town => (town.Name, town.Partners)).ShouldBe([("Arnhem", 120), ("Tiel", 60)]);
        map.Towns[1].At.Latitude.ShouldBe(PostcodeCentres.Of("4001")!.Value.Latitude, 1e-9);
        (map.Locations.Count, map.Ties.Count).ShouldBe((0, 0));
        var tiel = await scene.Anybody.Done(new GetGeographicMap(new NetworkFilter { Place = "Tiel" }));
        (tiel.IsByTown, tiel.Locations.Count, tiel.N).ShouldBe((false, 60, 60));
    }

    private static Partner At(string name, params Address[] addresses) => At(name, PartnerType.Welfare, addresses);

    private static Partner At(string name, PartnerType type, params Address[] addresses) => Partner.Register(new PartnerCard(name, type) { Locations = [.. addresses] }, Start);
}
