using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhiteSpots;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Services;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network.WhiteSpots;

public sealed class WhiteSpotTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_cell_is_a_white_spot_until_two_sectors_work_there(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        await scene.Add("Huisarts Kade (demo)", PartnerType.PrimaryCare, "4001 AB", "smoking", "exercise");
        await scene.Add("Fysio Kade (demo)", PartnerType.PrimaryCare, "4001 AC", "exercise");
        await scene.Add("Sportclub Kade (demo)", PartnerType.Other, "4001 AD", "exercise");

        var map = await scene.Look();

        map.Municipality!.Name.ShouldBe("Tiel", "where the own library is");
        map.Themes.ShouldBe(["exercise", "smoking", "alcohol", "nutrition", "relaxation"]);
        SpotScene.Cell(map, "Waalkade (demo)", "exercise").ShouldBe((3, false));
        SpotScene.Cell(map, "Waalkade (demo)", "smoking").ShouldBe((1, true));
        SpotScene.Cell(map, "Appelhof (demo)", "exercise").ShouldBe((0, true));
        (map.Cells, map.WhiteSpots).ShouldBe((10, 9));
        map.Empty.Single(theme => theme.Theme == "exercise").Areas.ShouldBe(["Appelhof (demo)"]);
        map.Empty.Single(theme => theme.Theme == "alcohol").Areas.ShouldBe(["Appelhof (demo)", "Waalkade (demo)"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_of_which_only_the_municipality_is_known_stands_on_a_line_of_its_own(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        await scene.Add("GGD (demo)", PartnerType.Municipality, "4007 AB", "smoking");
        await scene.Add("Overal (demo)", PartnerType.Other, null, "smoking");
        await scene.Add("Themaloos (demo)", PartnerType.Other, "4001 AB");

        var map = await scene.Look();

        map.Lines.Select(line => (line.Name, line.IsWhole)).ShouldBe([("Appelhof (demo)", false), ("Waalkade (demo)", false), ("Tiel", true)]);
        SpotScene.Cell(map, "Tiel", "smoking").ShouldBe((1, false), "what is not known of districts is no white spot");
        (map.Cells, map.OnlyPartners.Count).ShouldBe((10, 0));
        SpotScene.Cell(map, "Waalkade (demo)", "smoking").Partners.ShouldBe(0);
        map.Gaps.FirstWithoutArea.ShouldHaveSingleItem().Name.ShouldBe("Overal (demo)");
        map.Gaps.FirstWithoutTheme.Select(partner => partner.Name).ShouldContain("Themaloos (demo)");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_service_works_in_the_area_it_names_on_its_own_themes(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        var partner = await scene.Add("Welzijn Waal (demo)", PartnerType.Welfare, "4001 AB", "exercise");
        await scene.Partners.Network.AsOperator().Done(new AddService(partner, new ServiceForm { Name = "Rookvrij", Description = "Samen stoppen.", Themes = ["smoking"], Area = "Appelhof" }));
        await scene.Partners.Network.AsOperator().Done(new AddService(partner, new ServiceForm { Name = "Kookgroep", Description = "Samen koken.", Themes = ["nutrition"] }));

        var map = await scene.Look();

        SpotScene.Cell(map, "Appelhof (demo)", "smoking").Partners.ShouldBe(1);
        SpotScene.Cell(map, "Waalkade (demo)", "smoking").Partners.ShouldBe(0, "the service is elsewhere");
        SpotScene.Cell(map, "Waalkade (demo)", "nutrition").Partners.ShouldBe(1, "a service that names no area is where its partner is");
        SpotScene.Cell(map, "Appelhof (demo)", "exercise").Partners.ShouldBe(0, "a partner's own themes stay where it is");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_hangs_on_one_partner_is_told_and_whoever_ended_or_is_only_talked_to_counts_for_nothing(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        var only = await scene.Add("Huisarts Kade (demo)", PartnerType.PrimaryCare, "4001 AB", "smoking", "alcohol");
        await scene.Add("Verslavingszorg (demo)", PartnerType.Other, PartnerStatus.Candidate, "4001 AC", "alcohol");
        await scene.Partners.AtTiel.Done(new EndPartner(await scene.Add("Gestopt (demo)", PartnerType.School, "4001 AD", "smoking")));

        var map = await scene.Look(new WhiteSpotFilter { Theme = "alcohol", Area = "WK0281ZA" });

        var hangs = map.OnlyPartners.ShouldHaveSingleItem();
        hangs.Partner.ShouldBe(only);
        hangs.Cells.Select(cell => (cell.Theme, cell.AreaName)).ShouldBe([("smoking", "Waalkade (demo)"), ("alcohol", "Waalkade (demo)")]);
        var cell = map.Chosen.ShouldNotBeNull();
        (cell.Partners, cell.Sectors.Single()).ShouldBe((1, PartnerType.PrimaryCare));
        cell.Missing.ShouldBe([PartnerType.Library, PartnerType.Municipality, PartnerType.Hospital, PartnerType.Welfare, PartnerType.School, PartnerType.Entrepreneur]);
        cell.Candidates.ShouldHaveSingleItem().Reason.ShouldBe(CandidateReason.TalkedTo);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Candidates_of_a_missing_sector_come_first_and_those_nearest_before_others(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        await scene.Add("Zit hier al (demo)", PartnerType.Welfare, "4003 AA", "smoking");
        await scene.Add("Welzijn Kade (demo)", PartnerType.Welfare, "4001 AB", "smoking");
        await scene.Add("School Weert (demo)", PartnerType.School, "6001 AB", "smoking");
        await scene.Add("School Appelhof (demo)", PartnerType.School, "4003 AB", "exercise");
        await scene.Add("Huisarts Kade (demo)", PartnerType.PrimaryCare, "4001 AB", "smoking");
        await scene.Add("Weert en iets anders (demo)", PartnerType.School, "6001 AB", "money");

        var cell = (await scene.Look(new WhiteSpotFilter { Theme = "smoking", Area = "WK0281ZB" })).Chosen.ShouldNotBeNull();

        cell.First.ShouldHaveSingleItem().Name.ShouldBe("Zit hier al (demo)");
        cell.Candidates.Select(candidate => (candidate.Name, candidate.Reason, string.Join(", ", candidate.Words))).ShouldBe(
        [
            ("Huisarts Kade (demo)", CandidateReason.ThemeNearby, "Waalkade (demo)"), ("School Appelhof (demo)", CandidateReason.WorksHere, "Bewegen"), ("School Weert (demo)", CandidateReason.ThemeElsewhere, "Weert"),
            ("Welzijn Kade (demo)", CandidateReason.ThemeNearby, "Waalkade (demo)"),
        ]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Everywhere_a_municipality_is_one_line_and_one_sector_can_be_asked_for(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        await scene.Add("Huisarts Kade (demo)", PartnerType.PrimaryCare, "4001 AB", "smoking");
        await scene.Add("School Appelhof (demo)", PartnerType.School, "4003 AB", "smoking");
        await scene.Add("School Weert (demo)", PartnerType.School, "6001 AB", "money");

        var everywhere = await scene.Look(new WhiteSpotFilter { Municipality = WhiteSpotFilter.Everywhere });
        everywhere.Lines.Select(line => line.Name).ShouldBe(["Tiel", "Weert"]);
        SpotScene.Cell(everywhere, "Tiel", "smoking").ShouldBe((2, false));

        var schools = await scene.Look(new WhiteSpotFilter { Municipality = WhiteSpotFilter.Everywhere, Sector = PartnerType.School, Themes = ThemeGroup.All });
        SpotScene.Cell(schools, "Tiel", "smoking").ShouldBe((1, false));
        SpotScene.Cell(schools, "Weert", "money").ShouldBe((1, false));
        SpotScene.Cell(schools, "Weert", "smoking").ShouldBe((0, true));
        (await scene.Look(new WhiteSpotFilter { Municipality = "GM0988" })).Lines.ShouldHaveSingleItem().IsWhole.ShouldBeFalse("a municipality without districts is its own line");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_empty_network_has_no_lines_and_no_mistakes(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);

        var map = await network.As(MemberId.New(), PartnerId.New(), Role.Referrer).Done(new GetWhiteSpots(new WhiteSpotFilter { Theme = "money", Area = "WK0281ZA" }));

        (map.Municipality, map.Lines.Count, map.Gaps.Active, map.Chosen).ShouldBe((null, 0, 0, null));
        (await network.AsStranger().Send(new GetWhiteSpots(new WhiteSpotFilter()))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task However_many_partners_the_statements_stay_the_same(DatabaseKind database)
    {
        var counter = new StatementCounter();
        await using var scene = await SpotScene.Start(database, counter);
        for (var i = 0; i < 12; i++) await scene.Add($"School {i} (demo)", PartnerType.School, "4001 AB", "smoking");

        var statements = await counter.Count(() => scene.Look());

        statements.ShouldBeLessThanOrEqualTo(5, "areas, partners with postcodes, themes, services, and how new the last answer is");
    }
}
