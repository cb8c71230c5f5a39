using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class ChangePartnerTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_the_form_does_not_show_of_an_address_stays(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var mapped = new Address("Kade", "1", "4001 AB", "Tiel") { Municipality = "GM0281", Latitude = 51.88, Longitude = 5.43 };
        var partner = Partner.Register(new PartnerCard("De Kade (demo)", PartnerType.Welfare) { Locations = [mapped] }, scene.Network.Clock.Now());
        await scene.Network.AsOperator().Put(partner);
        var form = await scene.AtTiel.Done(new GetPartnerForm(partner.Id));

        await scene.AtTiel.Done(new ChangePartner(partner.Id, form with { Phone = "0344 000 101" }));

        var card = (await scene.AtTiel.Done(new GetPartner(partner.Id))).Card;
        card.Locations.ShouldHaveSingleItem().ShouldBe(mapped);
        card.Phone.ShouldBe("+31344000101");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_to_save_reads_what_changed_meanwhile_field_by_field(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var id = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De Kade (demo)") with { Kvk = "00998001", Themes = ["money"] }));
        var opened = await scene.AtTiel.Done(new GetPartnerForm(id));
        await scene.AtWeert.Done(new ChangePartner(id, opened with { Kvk = "00998008", Themes = ["money", "work"], Phone = "0344 000 102" }));

        var outcome = await scene.AtTiel.Send(new ChangePartner(id, opened with { Description = "Buurthuis" }, opened));

        var stale = outcome.Failure.ShouldBeOfType<Failure.Stale>();
        stale.Changes.Select(change => (change.Field, change.Before, change.Now)).ShouldBe(
            [("Telefoon", null, "0344 00 01 02"), ("KVK-nummer", "00998001", "00998008"), ("Thema's", "Geldzorgen", "Geldzorgen, Werk")]);
        (await scene.AtTiel.Done(new GetPartner(id))).Card.Description.ShouldBeNull();
        var again = await scene.AtTiel.Done(new GetPartnerForm(id));
        stale.Version.ShouldBe(new OperationId(again.Version));
        (await scene.AtTiel.Send(new ChangePartner(id, again with { Description = "Buurthuis" }))).IsDone.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_whole_that_shares_its_name_is_meant_with_its_place_and_stays_when_nobody_touches_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Stichting Samen (demo)", place: "Weert");
        var whole = await scene.Add("Stichting Samen (demo)", place: "Tiel");
        var form = PartnerScene.Form("Afdeling Jeugd (demo)");

        (await scene.AtTiel.Send(new RegisterPartner(form with { PartOf = "Stichting Samen (demo)" }))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe("Form.PartOf");
        var part = await scene.AtTiel.Done(new RegisterPartner(form with { PartOf = "Stichting Samen (demo), Tiel" }));
        var opened = await scene.AtTiel.Done(new GetPartnerForm(part));
        await scene.AtTiel.Done(new ChangePartner(part, opened with { Description = "Voor jongeren" }));

        (await scene.AtTiel.Done(new GetPartner(part))).Whole!.Id.ShouldBe(whole);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_cannot_be_part_of_its_own_part(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var whole = await scene.Add("Gemeente Tiel (demo)", PartnerType.Municipality);
        var part = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Afdeling Jeugd (demo)") with { PartOf = "Gemeente Tiel (demo)" }));
        await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("Team Jeugd (demo)") with { PartOf = "Afdeling Jeugd (demo)" }));
        var form = await scene.AtTiel.Done(new GetPartnerForm(whole));

        async Task<FieldError> PartOf(string name) =>
            (await scene.AtTiel.Send(new ChangePartner(whole, form with { PartOf = name }))).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem();

        (await PartOf("Team Jeugd (demo)")).Field.ShouldBe("Form.PartOf");
        (await PartOf("Gemeente Tiel (demo)")).Message.ShouldContain("geen onderdeel zijn van zichzelf");
        (await PartOf("Bestaat niet")).Message.ShouldContain("‘Bestaat niet’");
        (await scene.AtTiel.Done(new GetPartner(part))).Whole.ShouldNotBeNull().Id.ShouldBe(whole);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Undo_of_a_change_gives_back_the_exact_rows_of_the_card(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var id = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De Kade (demo)") with { Kvk = "00998001", Rsin = "999950265", Themes = ["money", "work"], Tags = "een, twee" }));
        var before = await Rows(scene, id);
        var form = await scene.AtTiel.Done(new GetPartnerForm(id));
        var changed = await scene.AtTiel.Send(new ChangePartner(id, form with { Name = "De Kaai (demo)", Kvk = "00998008", Rsin = null, Themes = ["work", "reading"], Tags = "drie", Locations = [.. form.Locations, new LocationForm { Place = "Weert" }] }));
        changed.IsDone.ShouldBeTrue();
        (await Rows(scene, id)).ShouldNotBe(before);

        await scene.AtTiel.Done(new UndoOperation(changed.Receipt!.Operation!.Value));

        (await Rows(scene, id)).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Undo_of_registering_leaves_nothing_behind(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var registered = await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("De Kade (demo)") with { Kvk = "00998001", Themes = ["money"] }));

        await scene.AtTiel.Done(new UndoOperation(registered.Receipt!.Operation!.Value));

        (await Rows(scene, registered.Value)).ShouldBe("");
        (await scene.AtTiel.Done(new FindPartners { Words = "00998001" })).Page.Rows.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_card_tells_what_happened_to_the_partner_and_who_did_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var id = await scene.Add("De Kade (demo)");
        await scene.AtTiel.Done(new EndPartner(id));
        var restored = await scene.AtTiel.Send(new RestorePartner(id));
        await scene.AtTiel.Done(new UndoOperation(restored.Receipt!.Operation!.Value));

        var happenings = (await scene.AtTiel.Done(new GetPartner(id))).Happenings;

        happenings.Select(happening => happening.Command).ShouldBe([nameof(UndoOperation), nameof(RestorePartner), nameof(EndPartner), nameof(RegisterPartner)]);
    }

    private static Task<string> Rows(PartnerScene scene, PartnerId id) => scene.AtTiel.Look(async db =>
    {
        var partner = await db.Partners().AsNoTracking().Load(id, CancellationToken.None);
        if (partner is null) return "";
        var rows = partner.Locations.Select(row => $"{row.Id} {row.Address} {row.Version}").Concat(partner.Identifiers.Select(row => $"{row.Id} {row.Identifier} {row.Version}")).Concat(partner.Labels.Select(row => $"{row.Id} {row.Label} {row.Version}"));
        return $"{partner.Name} {partner.SearchText} {partner.ChangedAt:O} {partner.Version}\n{string.Join('\n', rows.Order())}";
    });
}
