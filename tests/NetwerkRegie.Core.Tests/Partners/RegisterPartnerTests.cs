using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class RegisterPartnerTests
{
    private static readonly PartnerForm Whole = new()
    {
        Name = " Zorg aan de Waal (demo) ",
        Type = "PrimaryCare",
        PartOf = "bieb tiel demo",
        Website = "www.zorgwaal.example",
        Phone = "0344-000508",
        Email = "INFO@zorgwaal.example",
        Description = "Huisartsen en fysiotherapie.",
        Kvk = "0099 8008",
        Rsin = "999950265",
        Themes = ["exercise", "smoking"],
        TargetGroups = ["older-people"],
        Tags = "demo, nieuw, Demo",
        Locations = [new LocationForm { Street = "Wilgenkade", Number = "18", Postcode = "4002zc", Place = "TIEL" }, new LocationForm(), new LocationForm { Postcode = "8800", Place = "Roeselare", Country = "BE" }],
    };

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Everything_on_the_form_is_on_the_card_written_one_way(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var id = await scene.AtTiel.Done(new RegisterPartner(Whole));

        var details = await scene.AtWeert.Done(new GetPartner(id));
        var card = details.Card;
        (card.Name, card.Type, card.PartOf).ShouldBe(("Zorg aan de Waal (demo)", PartnerType.PrimaryCare, scene.Tiel));
        (card.Website, card.Phone, card.Email).ShouldBe(("https://www.zorgwaal.example", "+31344000508", "info@zorgwaal.example"));
        card.Identifiers.ShouldBe([new Identifier(IdentifierScheme.Kvk, "00998008"), new Identifier(IdentifierScheme.Rsin, "999950265")]);
        card.Labels.Select(label => label.Value).ShouldBe(["exercise", "smoking", "older-people", "demo", "nieuw"]);
        card.Locations.ShouldBe([new Address("Wilgenkade", "18", "4002 ZC", "Tiel"), new Address(null, null, "8800", "Roeselare", "BE")]);
        details.Whole.ShouldNotBeNull().Id.ShouldBe(scene.Tiel);
        (await scene.AtTiel.Done(new GetPartner(scene.Tiel))).Parts.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Everything_that_is_wrong_is_said_at_once_beside_its_field(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var wrong = new PartnerForm
        {
            Type = "Bakker", Status = "Ended", Kvk = "998015", Phone = "tel. volgt", Email = "info", Website = "http:/x", Themes = ["dancing"],
            Locations = [new LocationForm { Postcode = "4005 SS", Place = "Tiel" }, new LocationForm { Street = "Kade" }],
        };

        var outcome = await scene.AtTiel.Send(new RegisterPartner(wrong));

        var errors = outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors;
        errors.Select(error => error.Field).ShouldBe(
            ["Form.Name", "Form.Type", "Form.Website", "Form.Phone", "Form.Email", "Form.Kvk", "Form.Themes", "Form.Locations[0].Postcode", "Form.Locations[1].Place"], ignoreOrder: true);
        errors.Single(error => error.Field == "Form.Kvk").Message.ShouldBe("Een KVK-nummer heeft 8 cijfers. Dit zijn er 6. Kijk het nummer na.");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_number_of_another_partner_is_refused_with_that_partners_name(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var first = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De Kade (demo)") with { Kvk = "00998001" }));

        var outcome = await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("De Kaai (demo)") with { Kvk = "00998001" }));

        var error = outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem();
        (error.Field, error.About).ShouldBe(("Form.Kvk", first.Value));
        error.Message.ShouldContain("De Kade (demo)");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_of_the_same_name_and_place_is_a_hint_that_can_be_passed_over(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var first = await scene.Add("Café De Vlinder (demo)");

        var hint = await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("CAFE de vlinder (demo)")));
        var elsewhere = await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("Cafe de Vlinder (demo)", place: "Weert")));
        var anyway = await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("CAFE de vlinder (demo)"), Anyway: true));

        hint.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<PartnerLooksKnown>().Known.ShouldHaveSingleItem().Partner.Id.ShouldBe(first);
        elsewhere.IsDone.ShouldBeTrue();
        anyway.IsDone.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_a_coordinator_registers(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var director = scene.Network.As(MemberId.New(), scene.Tiel, Role.Director);

        (await director.Send(new RegisterPartner(PartnerScene.Form("De Kade (demo)")))).Failure.ShouldBeOfType<Failure.Forbidden>().Roles.ShouldBe([Role.Coordinator]);
        (await scene.Network.AsStranger().Send(new FindPartners())).Failure.ShouldBeOfType<Failure.Forbidden>();
    }
}
