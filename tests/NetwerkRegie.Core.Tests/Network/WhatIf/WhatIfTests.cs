using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Network.WhatIf;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Tests.Initiatives;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.Core.Tests.Network.WhiteSpots;
using NetwerkRegie.Core.Tests.Workbench;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Network.WhatIf;

public sealed class WhatIfTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_busiest_partner_is_looked_at_first_and_nothing_is_stored(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await Star(scene);
        var before = await WorkingTables.Read(scene.Network);

        var answer = await scene.Anybody.Done(new GetWhatIf([], [], FirstLook: true));

        answer.Gone.ShouldHaveSingleItem().Name.ShouldBe("Spil");
        answer.Busiest.Select(partner => (partner.Name, partner.Degree)).First().ShouldBe(("Spil", 4));
        (answer.N, answer.Ties, answer.Loss.TiesLost, answer.Loss.ComponentsBefore, answer.Loss.ComponentsAfter).ShouldBe((6, 5, 4, 2, 4));
        answer.Loss.CutOff.Select(line => line.Name).ShouldBe(["Kade", "Punt"], "Anker and Zijlijn still have each other, and are the largest part that is left");
        answer.Loss.Alone.Select(line => (line.Name, line.Before, line.After)).ShouldBe([("Kade", 1, 0), ("Punt", 1, 0)]);
        answer.Loss.PairsParted.ShouldBe(5, "of the six pairs of four that stay, one is left");
        (await scene.Anybody.Done(new GetWhatIf([], []))).IsAsked.ShouldBeFalse("who unticks everybody asks about nobody");
        (await WorkingTables.Read(scene.Network)).Lines.ShouldBe(before.Lines);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Several_partners_can_go_and_a_network_that_holds_says_so(DatabaseKind database)
    {
        await using var scene = await NetworkScene.On(database);
        await Star(scene);

        var one = await scene.Anybody.Done(new GetWhatIf([scene["Kade"]], []));
        (one.Loss.TiesLost, one.Loss.PairsParted, one.Loss.CutOff.Count, one.Loss.ComponentsAfter).ShouldBe((1, 0, 0, 2));
        one.Loss.Lines.ShouldHaveSingleItem().Name.ShouldBe("Spil");

        var two = await scene.Anybody.Done(new GetWhatIf([scene["Spil"], scene["Zijlijn"]], []));
        (two.Loss.TiesLost, two.Loss.PairsParted).ShouldBe((5, 3));
        two.Loss.Alone.Select(line => line.Name).ShouldBe(["Anker", "Kade", "Punt"], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Themes_and_districts_lose_their_last_partner_only_when_nobody_else_is_there(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        var doctor = await scene.Add("Huisarts Kade (demo)", PartnerType.PrimaryCare, "4001 AB", "smoking", "exercise", "alcohol");
        await scene.Add("School Appelhof (demo)", PartnerType.School, "4003 AB", "smoking");
        var club = await scene.Add("Sportclub Kade (demo)", PartnerType.Other, "4001 AC", "exercise");

        var one = (await scene.Partners.AtTiel.Done(new GetWhatIf([doctor], []))).Reach;
        one.Themes.ShouldBe(["alcohol"]);
        one.Areas.ShouldBeEmpty();
        one.Cells.Select(cell => (cell.Theme, cell.Areas.Single())).ShouldBe([("smoking", "Waalkade (demo)"), ("alcohol", "Waalkade (demo)")]);
        one.LeftWithOne.ShouldBe(1, "exercise hangs on the club");

        var both = (await scene.Partners.AtTiel.Done(new GetWhatIf([doctor, club], []))).Reach;
        both.Areas.ShouldBe(["Waalkade (demo)"]);
        both.Themes.ShouldBe(["exercise", "alcohol"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_municipality_keeps_a_theme_while_somebody_works_on_it_in_one_of_its_districts(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        var somewhere = await scene.Add("Huisarts ergens in Tiel (demo)", PartnerType.PrimaryCare, "4007 AB", "smoking", "alcohol");
        await scene.Add("School Appelhof (demo)", PartnerType.School, "4003 AB", "smoking");

        var reach = (await scene.Partners.AtTiel.Done(new GetWhatIf([somewhere], []))).Reach;

        reach.Cells.Select(cell => (cell.Theme, cell.Areas.Single())).ShouldBe([("alcohol", "Tiel")]);
        reach.Areas.ShouldBeEmpty();
        reach.LeftWithOne.ShouldBe(1, "smoking hangs on the school");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_tie_of_the_own_library_goes_with_the_only_contact_there(DatabaseKind database)
    {
        await using var scene = await WorkScene.Start(database);
        await scene.Ada.Done(new RecordTie(scene.Library, new TieForm { With = "De Kade (demo)", Kinds = ["Referral"], Level = "3" }));
        var contact = scene.Contact;
        await scene.Ada.Done(new RecordInteraction(scene.Partner, scene.Form(3)));

        var answer = await scene.Ada.Done(new GetWhatIf([], [contact]));

        var person = answer.People.ShouldHaveSingleItem();
        (person.LosesTie, person.Contact.Moments, person.AllMoments).ShouldBe((true, 1, 1));
        answer.BusiestPeople.ShouldHaveSingleItem().Contact.ShouldBe(contact);
        (answer.Loss.TiesLost, answer.Loss.ComponentsAfter - answer.Loss.ComponentsBefore, answer.Loss.PairsParted).ShouldBe((1, 1, 1));

        var elsewhere = await scene.Elsewhere.Done(new GetWhatIf([], [contact]));
        (elsewhere.People.Count, elsewhere.BusiestPeople.Count, elsewhere.Loss.TiesLost).ShouldBe((0, 0, 0), "another library does not see that the person exists");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_initiative_stops_when_nobody_keeps_it_or_one_partner_is_left(DatabaseKind database)
    {
        await using var scene = await SpotScene.Start(database);
        var (kade, anker) = (await scene.Add("De Kade (demo)", PartnerType.Welfare, null), await scene.Add("Het Anker (demo)", PartnerType.Welfare, null));
        var (tiel, at) = (scene.Partners.Tiel, scene.Partners.AtTiel);
        await Propose("Twee", (tiel, InitiativeRole.Lead), (kade, InitiativeRole.Host));
        await Propose("Drie", (tiel, InitiativeRole.Lead), (kade, InitiativeRole.Host), (anker, InitiativeRole.CoOrganiser));
        await at.Done(new StopInitiative(await Propose("Voorbij", (tiel, InitiativeRole.Lead), (kade, InitiativeRole.Host))));

        (await Without(kade)).ShouldBe([("Twee", true), ("Drie", false)]);
        (await Without(tiel, anker)).ShouldBe([("Drie", true), ("Twee", true)]);
        (await Without(anker)).ShouldBe([("Drie", false)]);
        (await Without()).ShouldBeEmpty();

        Task<InitiativeId> Propose(string name, params (PartnerId Partner, InitiativeRole Role)[] partners) =>
            at.Done(new ProposeInitiative(InitiativeTests.Form(scene.Partners, kade) with { Name = name, Partners = [.. partners.Select(part => InitiativeTests.Line(part.Partner, part.Role))] }));
        async Task<IEnumerable<(string, bool)>> Without(params PartnerId[] gone) => (await at.Done(new FindInitiativesWithout(gone))).Select(initiative => (initiative.Name, initiative.Stops));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_network_without_anybody_has_an_answer_too(DatabaseKind database)
    {
        await using var network = await TestNetwork.Start(database);

        var answer = await network.As(MemberId.New(), PartnerId.New(), Role.Referrer).Done(new GetWhatIf([PartnerId.New()], [ContactId.New()], FirstLook: true));

        (answer.N, answer.Ties, answer.IsAsked, answer.Loss.TiesLost).ShouldBe((0, 0, false, 0));
        (await network.AsStranger().Send(new GetWhatIf([], []))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    /// <summary>Spil knows four others, of which Anker and Zijlijn know each other too; Eiland knows nobody.</summary>
    private static async Task Star(NetworkScene scene)
    {
        foreach (var name in (string[])["Spil", "Kade", "Anker", "Punt", "Zijlijn", "Eiland"]) await scene.Add(name);
        await scene.Join(("Spil", "Kade", 3, 3), ("Spil", "Anker", 3, 3), ("Spil", "Punt", 2, null), ("Spil", "Zijlijn", 2, 2), ("Anker", "Zijlijn", 1, 1));
    }
}
