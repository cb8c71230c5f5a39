using System.Globalization;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Duplicates;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Tests.Kernel;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners.Fields;

public sealed class PartnerFieldTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_kind_of_field_is_filled_in_read_back_shown_and_found(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var at = scene.AtTiel;
        var (text, number, day, yes) = (await Define(at, "Bijnaam"), await Define(at, "Vrijwilligers", FieldKind.Number), await Define(at, "Convenant", FieldKind.Day), await Define(at, "Rookvrij", FieldKind.YesNo));
        var choice = await at.Done(new DefineField(new FieldForm { Name = "Omvang", Kind = nameof(FieldKind.Choice), Choices = [new ChoiceForm { Name = "Klein", NameEn = "Small" }, new ChoiceForm { Name = "Groot" }] }));
        var partner = await at.Done(new RegisterPartner(PartnerScene.Form("De Linde (demo)") with { Fields = [In(text, "Het Oude Huis"), In(number, "1.250,5"), In(day, "3-9-2026"), In(yes, "ja"), In(choice, "groot")] }));
        await scene.Add("Zonder (demo)");

        var choices = (await at.Done(new ListFields())).Single(field => field.Id == choice).Choices;
        var form = await at.Done(new GetPartnerForm(partner));
        form.Fields.Select(field => field.Value).Order(StringComparer.Ordinal).ShouldBe(["1250,5", "2026-09-03", "Het Oude Huis", choices[1].Id.ToString(), "true"], ignoreOrder: true);
        (await at.Done(new GetPartner(partner))).Fields.Select(field => field.Text).ShouldBe(["Het Oude Huis", 1250.5.ToString("#,##0.####", CultureInfo.CurrentCulture), new DateOnly(2026, 9, 3).ToString("d MMMM yyyy", CultureInfo.CurrentCulture), "Groot", "ja"], ignoreOrder: true);
        var fields = (await at.Done(new ListFields())).ToDictionary(field => field.Id);
        FieldFilter Ask(PartnerFieldId field) => new(fields[field].Code);
        FieldFilter[] asked =
        [
            Ask(text) with { Text = "OUDE" }, Ask(number) with { Least = 1000, Most = 1250.5 }, Ask(day) with { From = new DateOnly(2026, 9, 1) }, Ask(yes) with { Yes = true },
            Ask(choice) with { Choices = [fields[choice].Choices[1].Id] },
        ];
        (await at.Done(new FindPartners { Fields = asked })).Page.Rows.ShouldHaveSingleItem().Id.ShouldBe(partner);
        (await at.Done(new FindPartners { Fields = [Ask(number) with { Most = 1000 }] })).Page.Rows.ShouldBeEmpty();
        var list = await at.Done(new FindPartners { Fields = asked, Columns = [$"veld-{fields[number].Code}"] });
        list.Cells[partner][0].Text.ShouldBe(1250.5.ToString("#,##0.####", CultureInfo.CurrentCulture));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_shows_where_a_field_is_filled_in_and_where_it_is_not_among_those_it_is_for(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var at = scene.AtTiel;
        var field = await at.Done(new DefineField(new FieldForm { Name = "Brugklas", Kind = nameof(FieldKind.YesNo), Types = [nameof(PartnerType.School), nameof(PartnerType.Welfare)] }));
        var general = await Define(at, "Bijnaam");
        var says = await at.Done(new RegisterPartner(PartnerScene.Form("De Linde (demo)") with { Type = nameof(PartnerType.School), Fields = [In(field, "nee"), In(general, "Lin")] }));
        var silent = await at.Done(new RegisterPartner(PartnerScene.Form("De Berk (demo)") with { Type = nameof(PartnerType.School) }));
        var other = await at.Done(new RegisterPartner(PartnerScene.Form("De Apotheek (demo)") with { Type = nameof(PartnerType.PrimaryCare) }));
        var codes = (await at.Done(new ListFields())).ToDictionary(known => known.Id, known => known.Code);
        async Task<List<PartnerId>> Found(PartnerFieldId asked, bool filled) => [.. (await at.Done(new FindPartners { Types = [PartnerType.School, PartnerType.PrimaryCare], Fields = [new FieldFilter(codes[asked]) { Filled = filled }] })).Page.Rows.Select(row => row.Id)];

        (await Found(field, filled: true)).ShouldBe([says]);
        (await Found(field, filled: false)).ShouldBe([silent], "nobody asks a pharmacy");
        (await Found(general, filled: false)).ShouldBe([other, silent], ignoreOrder: true);
        (await at.Done(new FindPartners { Fields = [new FieldFilter(codes[field]) { Filled = true, Yes = true }] })).Page.Rows.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_is_saved(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (number, day) = (await Define(scene.AtTiel, "Vrijwilligers", FieldKind.Number), await Define(scene.AtTiel, "Convenant", FieldKind.Day));

        var outcome = await scene.AtTiel.Send(new RegisterPartner(PartnerScene.Form("De Linde (demo)") with { Fields = [In(number, "veel"), In(day, "31-2-2026")] }));

        outcome.Failure.ShouldBeOfType<Failure.Invalid>().Errors.Select(error => error.Field).ShouldBe(["Form.Fields[0].Value", "Form.Fields[1].Value"]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_second_to_save_sees_what_the_first_filled_in(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var field = await Define(scene.AtTiel, "Bijnaam");
        var partner = await scene.Add("De Linde (demo)");
        var opened = await scene.AtTiel.Done(new GetPartnerForm(partner));
        scene.Network.Clock.Pass(TimeSpan.FromMinutes(1));
        await scene.AtWeert.Done(new ChangePartner(partner, opened with { Fields = [In(field, "Het Oude Huis")] }));

        var stale = (await scene.AtTiel.Send(new ChangePartner(partner, opened with { Fields = [In(field, "Het Nieuwe Huis")] }, opened))).Failure.ShouldBeOfType<Failure.Stale>();

        stale.Changes.ShouldContain(change => change.Field == "Bijnaam" && change.Before == null && change.Now == "Het Oude Huis");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_field_ends_rather_than_that_it_goes_and_keeps_its_kind_and_its_name(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var at = scene.AtTiel;
        var field = await Define(at, "Bijnaam");
        var partner = await at.Done(new RegisterPartner(PartnerScene.Form("De Linde (demo)") with { Fields = [In(field, "Het Oude Huis")] }));
        (await at.Send(new DefineField(new FieldForm { Name = "bijnaam" }))).Failure.ShouldBe(new Failure.Refused(new FieldNameTaken("bijnaam")));
        (await at.Send(new DefineField(new FieldForm { Name = "Website" }))).Failure.ShouldBe(new Failure.Refused(new FieldNameTaken("Website")));
        var form = (await at.Done(new GetFieldForm(field))).Form;
        (await at.Send(new ChangeField(field, form with { Kind = nameof(FieldKind.Number) }))).Failure.ShouldBe(new Failure.Refused(new FieldKeepsItsKind("Bijnaam")));

        await at.Done(new EndField(field));
        (await at.Done(new GetPartner(partner))).Fields.ShouldBeEmpty();
        await at.Done(new RestoreField(field));
        (await at.Done(new GetPartner(partner))).Fields.ShouldHaveSingleItem().Text.ShouldBe("Het Oude Huis");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task An_answer_that_is_no_longer_offered_stays_where_it_was_given(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var at = scene.AtTiel;
        var field = await at.Done(new DefineField(new FieldForm { Name = "Omvang", Kind = nameof(FieldKind.Choice), Choices = [new ChoiceForm { Name = "Klein" }, new ChoiceForm { Name = "Groot" }, new ChoiceForm { Name = "Midden" }] }));
        var partner = await at.Done(new RegisterPartner(PartnerScene.Form("De Linde (demo)") with { Fields = [In(field, "klein")] }));
        var form = (await at.Done(new GetFieldForm(field))).Form;
        await at.Done(new ChangeField(field, form with { Choices = [form.Choices[0] with { IsEnded = true }, .. form.Choices.Skip(1)] }));

        (await at.Done(new GetPartner(partner))).Fields.ShouldHaveSingleItem().Text.ShouldBe("Klein");
        (await at.Send(new RegisterPartner(PartnerScene.Form("Ander (demo)") with { Fields = [In(field, "klein")] }))).Failure.ShouldBeOfType<Failure.Invalid>();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task When_two_partners_become_one_each_field_keeps_the_answer_that_was_chosen_and_undo_gives_both_back(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var at = scene.AtTiel;
        var (chosen, left, only, ended) = (await Define(at, "Bijnaam"), await Define(at, "Vrijwilligers", FieldKind.Number), await Define(at, "Bereikbaar"), await Define(at, "Rookvrij", FieldKind.YesNo));
        var kept = await at.Done(new RegisterPartner(PartnerScene.Form("Blijft (demo)") with { Fields = [In(chosen, "van de blijver"), In(left, "12"), In(ended, "ja")] }));
        var gone = await at.Done(new RegisterPartner(PartnerScene.Form("Gaat (demo)") with { Fields = [In(chosen, "van de ander"), In(left, "13"), In(only, "met de bus"), In(ended, "nee")] }));
        await at.Done(new EndField(ended));
        var before = await WorkingTables.Read(scene.Network);
        var both = await at.Done(new CompareForMerge(kept, gone));
        both.Fields.Where(line => line.Label is not null).Select(line => (line.Label, line.Kept, line.Gone, line.Differs)).ShouldBe(
            [("Bereikbaar", null, "met de bus", false), ("Bijnaam", "van de blijver", "van de ander", true), ("Rookvrij (beëindigd)", "ja", "nee", true), ("Vrijwilligers", "12", "13", true)], ignoreOrder: true);
        string Name(string label) => both.Fields.Single(line => line.Label == label).Name;

        var merged = await at.Send(new MergePartners(kept, gone, [Name("Bijnaam"), Name("Rookvrij (beëindigd)")], both.Kept.Version, both.Gone.Version));

        merged.Failure.ShouldBeNull();
        await at.Done(new RestoreField(ended));
        (await at.Done(new GetPartner(kept))).Fields.Select(field => field.Text).ShouldBe(["van de ander", "12", "met de bus", "nee"], ignoreOrder: true);
        (await at.Done(new FindPartners { Fields = [new FieldFilter((await at.Done(new ListFields())).Single(field => field.Id == chosen).Code) { Text = "ander" }] })).Page.Rows.ShouldHaveSingleItem().Id.ShouldBe(kept);
        await at.Done(new EndField(ended));
        await at.Done(new UndoOperation(merged.Receipt!.Operation!.Value));
        var fields = (await at.Done(new GetPartner(gone))).Fields.Select(field => field.Text);
        fields.ShouldBe(["van de ander", "13", "met de bus"], ignoreOrder: true);
        (await WorkingTables.Read(scene.Network)).Lines.Where(line => !line.StartsWith("PartnerField ", StringComparison.Ordinal)).ShouldBe(before.Lines.Where(line => !line.StartsWith("PartnerField ", StringComparison.Ordinal)));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_is_sorted_by_a_field_page_by_page_both_ways_with_what_is_not_filled_in_last(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var at = scene.AtTiel;
        var choice = await at.Done(new DefineField(new FieldForm { Name = "Omvang", Kind = nameof(FieldKind.Choice), Choices = [new ChoiceForm { Name = "Klein" }, new ChoiceForm { Name = "Groot" }, new ChoiceForm { Name = "Enorm" }] }));
        (PartnerFieldId Field, string[] InOrder)[] asked =
        [
            (await Define(at, "Bijnaam"), ["Aap", "Éland", "Zebra"]), (await Define(at, "Vrijwilligers", FieldKind.Number), ["-2", "9,5", "10"]),
            (await Define(at, "Convenant", FieldKind.Day), ["1-12-2025", "3-2-2026", "2-10-2026"]), (await Define(at, "Rookvrij", FieldKind.YesNo), ["nee", "ja", "ja"]), (choice, ["klein", "groot", "enorm"]),
        ];
        var filled = new List<PartnerId>();
        foreach (var place in new[] { 1, 0, 2 }) filled.Insert(filled.Count == 0 ? 0 : place, await at.Done(new RegisterPartner(PartnerScene.Form($"Partner {5 - place} (demo)") with { Fields = [.. asked.Select(one => In(one.Field, one.InOrder[place]))] }, Anyway: true)));
        var codes = (await at.Done(new ListFields())).ToDictionary(field => field.Id, field => field.Code);

        foreach (var (field, said) in asked)
        {
            foreach (var find in new[] { new FindPartners { SortField = codes[field], Size = 2 }, new FindPartners { SortField = codes[field], Size = 2, Descending = true } })
            {
                var (forward, keys) = (new List<PartnerId>(), new List<string?>());
                for (string? after = null; ;)
                {
                    var page = (await at.Done(find with { After = after })).Page;
                    forward.AddRange(page.Rows.Select(row => row.Id));
                    keys.Add(page.Previous);
                    if ((after = page.Next) is null) break;
                }

                forward.Count.ShouldBe(5, said[0]);
                forward.Distinct().Count().ShouldBe(5, said[0]);
                forward.Take(3).ShouldBe(filled, ignoreOrder: true);
                if (said[1] != said[2]) forward.Take(3).ShouldBe(find.Descending ? Enumerable.Reverse(filled) : filled);
                else filled.IndexOf(forward[find.Descending ? 2 : 0]).ShouldBe(0);
                (await at.Done(find with { Before = keys[^1] })).Page.Rows.Select(row => row.Id).ShouldBe(forward.Skip(2).Take(2), said[0]);
            }
        }
    }

    private static FieldInput In(PartnerFieldId field, string value) => new() { Field = field.Value, Value = value };

    private static Task<PartnerFieldId> Define(TestSession at, string name, FieldKind kind = FieldKind.Text) => at.Done(new DefineField(new FieldForm { Name = name, Kind = kind.ToString() }));
}
