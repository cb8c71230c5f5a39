using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Regions;

public sealed class AreaMapTests
{
    private static readonly HashSet<string> Nowhere = [];

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_address_lies_in_its_district_and_otherwise_in_its_municipality(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var map = await Map(network);

        map.Of("4003 AB", null, null).ShouldBe("WK0281ZB");
        map.Of("4001 AB", "GM0281", "Tiel").ShouldBe("WK0281ZA", "a neighbourhood counts as its district");
        map.Of("4007 AB", null, null).ShouldBe("GM0281", "no district has this postcode");
        map.Of(null, "GM0281", null).ShouldBe("GM0281");
        map.Of(null, "GM9999", "TIEL").ShouldBe("GM0281", "a municipality that is not on the list says nothing, its place does");
        map.Of("9999 ZZ", null, "Nergens").ShouldBeNull();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_text_names_areas_by_whole_words_and_the_smallest_counts(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var map = await Map(network);

        map.Named("Appelhof en Waalkade", Nowhere).ShouldBe(["WK0281ZB", "WK0281ZA"], ignoreOrder: true);
        map.Named("appelhof, Tiel", Nowhere).ShouldBe(["WK0281ZB"], "the district within the municipality that is named too");
        map.Named("Tiel en omgeving", Nowhere).ShouldBe(["GM0281"]);
        map.Named("Appelhofje", Nowhere).ShouldBeEmpty();
        map.Named("Centrum", Nowhere).ShouldBeEmpty("two districts are called so");
        map.Named("Centrum", new HashSet<string> { "GM0505" }).ShouldBe(["WK0505ZA"]);
    }

    private static async Task<AreaMapRow> Map(TestNetwork network)
    {
        await network.AsOperator().Done(new SeedAreas(
        [
            new AreaFacts("GM0281", 2020, "Tiel", "4001-4007"), new AreaFacts("WK0281ZA", 2026, "Waalkade (demo)"), new AreaFacts("BU0281ZA01", 2026, "Kade-Oost (demo)", "4001-4002"),
            new AreaFacts("WK0281ZB", 2020, "Oude naam (demo)", "4005"), new AreaFacts("WK0281ZB", 2026, "Appelhof (demo)", "4003-4004"), new AreaFacts("GM0505", 2020, "Dordrecht"),
            new AreaFacts("WK0505ZA", 2026, "Centrum (demo)"), new AreaFacts("WK0281ZC", 2026, "Centrum (demo)"),
        ]));
        return await network.AsOperator().Look(db => db.ReadAreaMapRows(CancellationToken.None));
    }
}
