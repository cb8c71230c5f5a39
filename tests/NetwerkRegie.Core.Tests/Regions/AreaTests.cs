using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Regions;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Regions;

public sealed class AreaTests
{
    [Theory]
    [InlineData("GM0344", AreaLevel.Municipality, null)]
    [InlineData("wk034401", AreaLevel.District, "GM0344")]
    [InlineData(" BU03440102 ", AreaLevel.Neighbourhood, "WK034401")]
    [InlineData("WK0202ZA", AreaLevel.District, "GM0202")]
    [InlineData("BU0202ZA01", AreaLevel.Neighbourhood, "WK0202ZA")]
    public void A_code_tells_its_level_and_the_area_it_lies_in(string text, AreaLevel level, string? within)
    {
        var code = AreaCode.Read(text).ShouldNotBeNull();

        code.Level.ShouldBe(level);
        code.Within?.Value.ShouldBe(within);
        (code.Within is null).ShouldBe(within is null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0344")]
    [InlineData("GM344")]
    [InlineData("GM03440")]
    [InlineData("WK0344")]
    [InlineData("WK0344A1")]
    [InlineData("BU034401")]
    [InlineData("GM०३४४")]
    public void What_is_no_code_is_not_read(string? text) => AreaCode.Read(text).ShouldBeNull();

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_shipped_municipalities_are_loaded_once(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        var first = await network.AsOperator().Send(new SeedAreas());
        var second = await network.AsOperator().Send(new SeedAreas());

        var areas = await Member(network).Done(new FindAreas());
        areas.Count.ShouldBe(first.Value);
        areas.ShouldContain(area => area.Code == "GM0281" && area.Name == "Tiel" && !area.Fictional);
        first.Receipt!.Operation.ShouldNotBeNull();
        second.Receipt!.Operation.ShouldBeNull("a second time changes nothing");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Of_an_area_the_newest_year_is_shown(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await network.AsOperator().Done(new SeedAreas([new("GM0281", 2020, "Tiel"), new("GM0281", 2024, "Tiel aan de Waal"), new("WK0281ZA", 2020, "Waalkade (demo)")]));

        var areas = await Member(network).Done(new FindAreas());

        areas.Select(area => (area.Code, area.Year, area.Name)).ShouldBe([("GM0281", 2024, "Tiel aan de Waal"), ("WK0281ZA", 2020, "Waalkade (demo)")]);
        areas[1].Fictional.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_wrong_code_or_list_of_postcodes_is_refused(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);

        (await network.AsOperator().Send(new SeedAreas([new("XX1", 2020, "Nergens")]))).Failure.ShouldBeOfType<Failure.Invalid>();
        (await network.AsOperator().Send(new SeedAreas([new("GM0281", 2020, "Tiel", "4001-")]))).Failure.ShouldBeOfType<Failure.Invalid>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_postcode_lies_in_every_area_around_it(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);
        await network.AsOperator().Done(new SeedAreas([new("GM0281", 2020, "Tiel", "4001-4007"), new("WK0281ZA", 2020, "Waalkade (demo)", "4001 4003")]));

        var place = await network.AsOperator().Look(db => db.FindPlace(null, "4003", CancellationToken.None));

        place.ShouldNotBeNull();
        place.Name.ShouldBe("Waalkade (demo)");
        place.Codes.ShouldBe(["GM0281", "WK0281ZA"], ignoreOrder: true);
        place.LiesIn(null, 4002, 4003).ShouldBeTrue();
        place.LiesIn(null, 4004, 4005).ShouldBeFalse();
        (await network.AsOperator().Look(db => db.FindPlace("WK999999", null, CancellationToken.None))).ShouldBeNull();
    }

    private static TestSession Member(TestNetwork network) => network.As(MemberId.New(), PartnerId.New(), Role.Referrer);
}
