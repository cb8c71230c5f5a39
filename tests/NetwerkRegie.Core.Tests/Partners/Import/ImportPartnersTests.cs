using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.TestKit;
using static NetwerkRegie.Core.Tests.Partners.Import.ImportScene;

namespace NetwerkRegie.Core.Tests.Partners.Import;

public sealed class ImportPartnersTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_brings_partners_with_all_that_its_cells_say(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var result = await scene.AtTiel.TakeIn(Row("Welzijn De Brug", "TIEL (Gld)", (PartnerFact.Kvk, "1101.2345"), (PartnerFact.Type, "welzijnsorganisatie"), (PartnerFact.Address, "Plein 1940 nr. 5"), (PartnerFact.Postcode, "4001ad"), (PartnerFact.Phone, "0344-000101 (receptie)"), (PartnerFact.Email, "INFO@debrug.example"), (PartnerFact.Themes, "Bewegen, Taalcafé"), (PartnerFact.Status, "kandidaat")));

        result.ShouldSatisfyAllConditions(() => result.New.ShouldBe(1), () => result.Rows.ShouldBe(1), () => result.Problems.ShouldBeEmpty());
        var partner = await scene.AtTiel.Named("Welzijn De Brug");
        partner.Type.ShouldBe(PartnerType.Welfare);
        partner.Status.ShouldBe(PartnerStatus.Candidate);
        partner.Phone.ShouldBe("+31344000101");
        partner.Email.ShouldBe("info@debrug.example");
        partner.Identifiers.Single().Identifier.ShouldBe(new Identifier(IdentifierScheme.Kvk, "11012345"));
        partner.Locations.Single().Address.ShouldBe(new Address("Plein 1940", "5", "4001 AD", "Tiel"));
        partner.Labels.Select(label => label.Label).ShouldBe([new Label(LabelKind.Theme, "exercise"), new Label(LabelKind.Tag, "Taalcafé")], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_position_comes_in_with_its_address_and_later_alone_and_the_same_list_twice_changes_nothing(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        (PartnerFact, string)[] Brug(string position) => Row("De Brug", more: [(PartnerFact.Street, "Kade"), (PartnerFact.HouseNumber, "12"), (PartnerFact.Position, position)]);

        (await scene.AtTiel.TakeIn(Brug("51.887;5.429"))).Problems.ShouldBeEmpty();
        var first = (await scene.AtTiel.Named("De Brug")).Locations.Single().Address;
        (first.Latitude, first.Longitude).ShouldBe((51.887, 5.429));
        (await scene.AtTiel.TakeIn(Brug("geo:51.887,5.429"))).Same.ShouldBe(1);

        var moved = await scene.AtTiel.TakeIn(Brug("51.9,5.43"));
        moved.Judged.Single().Changes.ShouldHaveSingleItem().After.ShouldBe("51.9,5.43");
        (await scene.AtTiel.Named("De Brug")).Locations.Single().Address.ShouldBe(first with { Latitude = 51.9, Longitude = 5.43 });

        var elsewhere = await scene.AtTiel.TakeIn(Row("De Brug", more: [(PartnerFact.Street, "Plein"), (PartnerFact.HouseNumber, "1")]));
        elsewhere.Changed.ShouldBe(1);
        (await scene.AtTiel.Named("De Brug")).Locations.Single().Address.Latitude.ShouldBeNull("where the new address lies nobody said");
        (await scene.AtTiel.TakeIn(Row("De Kade", place: null, more: [(PartnerFact.Position, "51.9,5.43")]))).Problems.ShouldHaveSingleItem().Reason.ShouldContain("geen adres");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Empty_cells_wipe_nothing_and_labels_are_only_added(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.TakeIn(Row("Voedselbank", more: [(PartnerFact.Website, "voedselbank.example"), (PartnerFact.Street, "Kade"), (PartnerFact.HouseNumber, "12"), (PartnerFact.HouseNumberAddition, "bis"), (PartnerFact.Tags, "kratten")]));

        var result = await scene.AtTiel.TakeIn(Row("VOEDSELBANK", more: [(PartnerFact.Tags, "ophalen"), (PartnerFact.Phone, "0344 000 102")]));

        result.Changed.ShouldBe(1);
        result.Differing.Single().Changes.Select(change => change.Field).ShouldBe(["Field.Partner.Name", "Field.Partner.Phone", "Field.Partner.Tags"]);
        var partner = await scene.AtTiel.Named("VOEDSELBANK");
        partner.Website.ShouldBe("https://voedselbank.example");
        partner.Locations.Single().Address.ShouldBe(new Address("Kade", "12 bis", null, "Tiel"));
        partner.Labels.Select(label => label.Value).ShouldBe(["kratten", "ophalen"], ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_later_row_with_another_address_is_a_further_location_and_overwrites_nothing(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        (PartnerFact, string)[][] list =
        [
            Row("OBS De Linde", more: [(PartnerFact.Address, "Lindelaan 4"), (PartnerFact.Phone, "0344 000 103")]),
            Row("OBS De Linde", more: [(PartnerFact.Address, "Beukstraat 1"), (PartnerFact.Phone, "0344 000 104"), (PartnerFact.Website, "delinde.example")]),
        ];

        var first = await scene.AtTiel.TakeIn(list);
        var stored = await scene.AtTiel.Everything();
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));
        var second = await scene.AtTiel.TakeIn(list);

        (first.New, first.Changed, first.Same).ShouldBe((1, 1, 0));
        first.Problems.Single().ShouldSatisfyAllConditions(problem => problem.Row.ShouldBe(3), problem => problem.Column.ShouldBe("Phone"), problem => problem.Level.ShouldBe(ImportLevel.Warning));
        (second.New, second.Changed, second.Same).ShouldBe((0, 0, 2));
        (await scene.AtTiel.Everything()).ShouldBe(stored);
        var partner = await scene.AtTiel.Named("OBS De Linde");
        partner.Type.ShouldBe(PartnerType.School);
        partner.Phone.ShouldBe("+31344000103");
        partner.Website.ShouldBe("https://delinde.example");
        partner.Locations.Select(location => location.Street).ShouldBe(["Lindelaan", "Beukstraat"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_number_recognises_a_partner_under_another_name_and_keeps_apart_what_only_shares_a_name(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.TakeIn(Row("Stichting ABC", more: (PartnerFact.Kvk, "11012354")));

        var result = await scene.AtTiel.TakeIn(Row("Stg. ABC", null, (PartnerFact.Kvk, "11012354")), Row("Stg. ABC", more: (PartnerFact.Kvk, "11012355")));

        (result.New, result.Changed).ShouldBe((1, 1));
        result.Problems.Single().ShouldSatisfyAllConditions(notice => notice.Row.ShouldBe(3), notice => notice.Level.ShouldBe(ImportLevel.Warning));
        (await scene.AtTiel.Look(db => db.Partners().CountAsync(p => p.Name == "Stg. ABC"))).ShouldBe(2);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_row_whose_numbers_belong_to_two_partners_is_refused(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.TakeIn(Row("A", more: (PartnerFact.Kvk, "11012354")), Row("B", more: (PartnerFact.CbsCode, "GM0281")));

        var result = await scene.AtTiel.TakeIn(Row("A", more: [(PartnerFact.Kvk, "11012354"), (PartnerFact.CbsCode, "GM0281")]));

        result.Refused.ShouldBe(1);
        result.Problems.Single().Reason.ShouldContain("A, B");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Without_skipping_one_bad_row_stores_nothing(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var before = await scene.AtTiel.Everything();

        var outcome = await scene.AtTiel.Send(new ImportPartners(List(Row("Goed"), [(PartnerFact.Place, "Tiel")]), SkipBadRows: false));

        var result = outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<ImportHasBadRows>().Result;
        (result.New, result.Refused).ShouldBe((1, 1));
        result.Problems.Single().ShouldSatisfyAllConditions(problem => problem.Row.ShouldBe(3), problem => problem.Level.ShouldBe(ImportLevel.Refused));
        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Undo_gives_updated_partners_back_exactly_and_takes_new_ones_away(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.TakeIn(Row("Voedselbank", more: [(PartnerFact.Address, "Kade 12"), (PartnerFact.Kvk, "11012354"), (PartnerFact.Themes, "Voeding")]));
        var before = await scene.AtTiel.Everything();
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));

        var outcome = await scene.AtTiel.Send(new ImportPartners(List(
            Row("Voedselbank Tiel", more: [(PartnerFact.Kvk, "11012354"), (PartnerFact.Address, "Haven 3"), (PartnerFact.Themes, "Geldzorgen"), (PartnerFact.Status, "nee"), (PartnerFact.PartOf, "Kerken Tiel")]),
            Row("Kerken Tiel", more: (PartnerFact.Phone, "0344 000 105"))), SkipBadRows: false));
        (await scene.AtTiel.Everything()).ShouldNotBe(before);
        await scene.AtTiel.Done(new UndoOperation(outcome.Receipt!.Operation!.Value));

        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_whole_of_a_partner_may_stand_later_in_the_list_and_a_circle_is_not_made(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var result = await scene.AtTiel.TakeIn(Row("Afdeling", more: (PartnerFact.PartOf, "gemeente tiel")), Row("Gemeente Tiel", more: (PartnerFact.PartOf, "Afdeling")), Row("Los", more: (PartnerFact.PartOf, "Bestaat niet")));

        var (part, whole) = (await scene.AtTiel.Named("Afdeling"), await scene.AtTiel.Named("Gemeente Tiel"));
        part.PartOf.ShouldBe(whole.Id);
        whole.PartOf.ShouldBeNull();
        result.Problems.Select(problem => problem.Row).ShouldBe([3, 4]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_ended_partner_is_recognised_and_stays_ended(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var partner = await scene.Add("Kledingbank");
        await scene.AtTiel.Done(new EndPartner(partner));

        var result = await scene.AtTiel.TakeIn(Row("Kledingbank", more: (PartnerFact.Status, "ja")));

        (result.New, result.Same).ShouldBe((0, 1));
        result.Problems.Single().Column.ShouldBe("Status");
        (await scene.AtTiel.Named("Kledingbank")).Status.ShouldBe(PartnerStatus.Ended);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_trial_run_tells_the_same_and_changes_nothing(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Voedselbank");
        var before = await scene.AtTiel.Everything();
        var list = List(Row("Voedselbank", more: (PartnerFact.Phone, "0344 000 105")), Row("Nieuw"), [(PartnerFact.Place, "Tiel")]);

        var trial = await scene.AtTiel.Done(new DryRunPartnerImport(list));

        (await scene.AtTiel.Everything()).ShouldBe(before);
        var import = await scene.AtTiel.Done(new ImportPartners(list, SkipBadRows: true));
        (trial.New, trial.Changed, trial.Refused).ShouldBe((1, 1, 1));
        (import.New, import.Changed, import.Refused).ShouldBe((1, 1, 1));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_trial_tells_whom_a_new_partner_resembles_and_why(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.TakeIn(Row("Stichting Buurtzorg De Wilg", more: [(PartnerFact.Address, "Wilgenlaan 8"), (PartnerFact.Postcode, "4003 AB"), (PartnerFact.Phone, "0344 000 120")]));
        var list = List(
            Row("St. Buurtzorg de Wilg", null, (PartnerFact.Phone, "0344-000120")),
            Row("Muziekschool Allegro", more: [(PartnerFact.Address, "Hof 2"), (PartnerFact.Postcode, "4001 AA")]),
            Row("Muziekschol Allegro", more: [(PartnerFact.Address, "Hof 2"), (PartnerFact.Postcode, "4001 AA"), (PartnerFact.Website, "allegro.example")]),
            Row("Muziekschool Allegro, afdeling koper", more: [(PartnerFact.Address, "Hof 2"), (PartnerFact.PartOf, "Muziekschool Allegro")]),
            Row("Zwembad De Golf"));
        var before = await scene.AtTiel.Everything();

        var trial = await scene.AtTiel.Done(new DryRunPartnerImport(list));

        trial.New.ShouldBe(5, "a notice refuses nothing");
        trial.Problems.Where(problem => problem.Level == ImportLevel.Warning).Select(problem => problem.Row).ShouldBe([2, 4]);
        trial.Problems[0].ShouldSatisfyAllConditions(notice => notice.Column.ShouldBe("Name"), notice => notice.Reason.ShouldContain("Stichting Buurtzorg De Wilg"), notice => notice.Reason.ShouldContain(Texts.Of(ResemblanceReason.SamePhone)));
        trial.Problems[1].ShouldSatisfyAllConditions(notice => notice.Reason.ShouldContain("rij 3,"), notice => notice.Reason.ShouldContain(Texts.Of(ResemblanceReason.SameAddress)));
        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Only_a_coordinator_takes_a_list_in(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var director = scene.Network.As(MemberId.New(), scene.Tiel, Role.Director, Role.Administrator);

        (await director.Send(new ImportPartners(List(Row("Nieuw")), SkipBadRows: false))).Failure.ShouldBeOfType<Failure.Forbidden>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_save_that_meets_a_running_import_waits_and_goes_through(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (running, mayGoOn) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new ManualResetEventSlim());
        var holdsUp = new Now(() =>
        {
            running.TrySetResult();
            mayGoOn.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        });

        var import = Task.Run(() => scene.AtTiel.Send(new ImportPartners(List(Row("Uit de lijst")), SkipBadRows: false, holdsUp)), TestContext.Current.CancellationToken);
        await running.Task;
        var save = Task.Run(() => scene.AtWeert.Send(new RegisterPartner(PartnerScene.Form("Met de hand"))), TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        mayGoOn.Set();

        (await import).IsDone.ShouldBeTrue();
        (await save).IsDone.ShouldBeTrue();
        (await scene.AtTiel.Count()).ShouldBe(4);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_ended_partner_stays_ended_until_whoever_imports_lets_it_take_part_again(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.Done(new EndPartner(await scene.Add("Buurthuis De Poort")));
        await scene.AtTiel.Done(new EndPartner(await scene.Add("Voorgoed gestopt")));
        var list = List(Row("Buurthuis De Poort"), Row("Voorgoed gestopt", "Tiel", (PartnerFact.Status, "gestopt")), Row("Nieuw"));
        var before = await scene.AtTiel.Everything();

        var asIs = await scene.AtTiel.Done(new DryRunPartnerImport(list));
        var trial = await scene.AtTiel.Done(new DryRunPartnerImport(list, RestoreEnded: true));
        (await scene.AtTiel.Everything()).ShouldBe(before);
        var outcome = await scene.AtTiel.Send(new ImportPartners(list, SkipBadRows: false, RestoreEnded: true));

        (asIs.New, asIs.Changed, asIs.Same).ShouldBe((1, 0, 2));
        asIs.Ended.ShouldBe(["Buurthuis De Poort"], "the other one is ended in the list too");
        (trial.New, trial.Changed, trial.Same).ShouldBe((1, 1, 1));
        outcome.Value.Changed.ShouldBe(1);
        var partner = await scene.AtTiel.Named("Buurthuis De Poort");
        (partner.Status, partner.EndedOn).ShouldBe((PartnerStatus.Active, null));
        (await scene.AtTiel.Named("Voorgoed gestopt")).Status.ShouldBe(PartnerStatus.Ended);
        (await scene.AtTiel.Done(new ImportPartners(list, SkipBadRows: false, RestoreEnded: true))).Same.ShouldBe(3, "the same list twice changes nothing");

        await scene.AtTiel.Done(new UndoOperation(outcome.Receipt!.Operation!.Value));
        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    private sealed class Now(Action happened) : IProgress<BulkStep>
    {
        public void Report(BulkStep value) => happened();
    }
}
