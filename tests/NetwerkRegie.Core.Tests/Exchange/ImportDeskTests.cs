using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Tests.Partners.Import;
using NetwerkRegie.Documents.Spreadsheets;
using NetwerkRegie.TestKit;
using PartnerField = NetwerkRegie.Core.Exchange.PartnerField;

namespace NetwerkRegie.Core.Tests.Exchange;

public sealed class ImportDeskTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task The_spreadsheet_of_a_library_comes_in_as_its_makers_meant_it(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var (list, result) = await TakeIn(scene.AtTiel, "imports-nl/01_partners_excel_nl_win1252.csv");

        (result.Rows, result.New, result.Refused, list.Ignored).ShouldBe((9, 9, 0, 3));
        var welfare = await scene.AtTiel.Named("Welzijn ’t Lindenhof");
        (welfare.Type, welfare.Phone, welfare.Place).ShouldBe((PartnerType.Welfare, "+31600000012", "Tiel"));
        welfare.Locations.Single().Address.ShouldBe(new Address("Café-plein", "12a", "4001 AC", "Tiel"));
        welfare.Description.ShouldBe("Regel 1\nRegel 2 met \"aanhaling\"");
        result.Problems.Single(problem => problem.Value == "1234568").Reason.ShouldStartWith("7 cijfers: voorloopnul verloren?");
        result.Problems.Single(problem => problem.Value == "1234").Column.ShouldBe("Postcode");
        (await scene.AtTiel.Named("Gemeente Tiel")).Phone.ShouldBe("14 0344");
        (await scene.AtTiel.Named("OBS De Krullevaar")).Labels.Select(label => label.Value).ShouldBe(["exercise", "nutrition"], ignoreOrder: true);
        var shop = await scene.AtTiel.Named("Ondernemersvereniging Tiel");
        (shop.Type, shop.Email, shop.Phone).ShouldBe((PartnerType.Entrepreneur, null, null));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_columns_of_one_name_and_odd_yes_and_no_are_understood(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var (_, result) = await TakeIn(scene.AtTiel, "imports-nl/02_bom_sep_dubbele_kop.csv");

        (result.Rows, result.New, result.Refused).ShouldBe((6, 6, 0));
        (await scene.AtTiel.Named("Huisartsenpraktijk De Kade")).Locations.Single().Address.ShouldBe(new Address("Kade", "12 bis", "4001 AB", "Tiel"));
        result.Problems.ShouldContain(problem => problem.Value == "06 00 00 00 21", "the second phone number is not lost without a word");
        (await scene.AtTiel.Named("Buurthuis De Poort")).Phone.ShouldBe("+31600000022");
        (await scene.AtTiel.Named("Speelotheek")).Locations.Single().Street.ShouldBe("Markt 1 t/m 5");
        (await scene.AtTiel.Named("Taalhuis Weert")).Email.ShouldBe("taalhuis@weert.example");
        (await scene.AtTiel.Named("Formulierenbrigade")).Status.ShouldBe(PartnerStatus.Ended);
        var clothes = await scene.AtTiel.Named("Kledingbank");
        (clothes.Email, clothes.Place, clothes.Status).ShouldBe((null, "Weert", PartnerStatus.Ended));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Alike_is_told_and_never_merged_unasked(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var (_, result) = await TakeIn(scene.AtTiel, "imports-nl/08_dubbelen.csv");

        (result.Rows, result.Refused).ShouldBe((26, 0));
        (await scene.AtTiel.Look(db => db.Partners().CountAsync(p => p.Name == "OBS De Linde"))).ShouldBe(2, "one in Tiel and one in Weert");
        (await scene.AtTiel.Named("Gemeente Tiel")).Identifiers.ShouldBeEmpty();
        (await scene.AtTiel.Named("Gemeente Tiel, afd. Sociaal Domein")).Type.ShouldBe(PartnerType.Municipality);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_trial_tells_every_double_of_a_list_and_nothing_of_what_only_looks_alike(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        using var expected = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.Path("imports-nl/expected/08_dubbelen.csv.json"), TestContext.Current.CancellationToken));
        var clusters = expected.RootElement.GetProperty("duplicate_clusters").EnumerateArray().Select(cluster => cluster.EnumerateArray().Select(row => row.GetInt32()).ToArray()).ToList();
        var traps = expected.RootElement.GetProperty("traps_not_duplicate").EnumerateArray().Select(trap => (One: trap[0].GetInt32(), Other: trap[1].GetInt32())).ToList();

        var trial = await Try(scene.AtTiel, "imports-nl/08_dubbelen.csv");

        (trial.Rows, trial.Refused).ShouldBe((26, 0));
        bool Tells(int row, int of) => trial.Problems.Any(problem => problem.Row == row + 1 && problem.Level == ImportLevel.Warning && problem.Reason.Contains($"rij {of + 1},", StringComparison.Ordinal));
        foreach (var cluster in clusters)
        {
            foreach (var row in cluster.Skip(1))
            {
                var isRecognised = trial.Judged.Single(judged => judged.Number == row + 1).Fate != ImportFate.New;
                (isRecognised || cluster.Any(other => other < row && Tells(row, other))).ShouldBeTrue($"row {row}");
            }
        }

        foreach (var (one, other) in traps) Tells(other, one).ShouldBeFalse($"rows {one} and {other}");
        Tells(11, 10).ShouldBeFalse("a department of a municipality is not the municipality");
        trial.Problems.ShouldContain(problem => problem.Row == 13 && problem.Reason.Contains("‘Gemeente Tiel’", StringComparison.Ordinal) && problem.Reason.Contains("zelfde e-mail", StringComparison.Ordinal));
        (await TakeIn(scene.AtTiel, "imports-nl/08_dubbelen.csv")).Result.Problems.ShouldNotContain(problem => problem.Reason.StartsWith("Lijkt op", StringComparison.Ordinal), "the import itself does not look again");
    }

    [Theory]
    [InlineData("imports-nl/01_partners_excel_nl_win1252.csv")]
    [InlineData("imports-nl/02_bom_sep_dubbele_kop.csv")]
    [InlineData("imports-nl/08_dubbelen.csv")]
    [InlineData("imports-nl/10_netwerkkaart.xlsx")]
    [InlineData("orgs-nl/ziekenhuizen_2016.csv")]
    [InlineData("orgs-nl/gemeenten_adressen_vng_2016.csv")]
    [InlineData("orgs-nl/duo_basisscholen_vestigingen.csv")]
    public async Task The_same_file_twice_changes_nothing_the_second_time(string file)
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var (_, first) = await TakeIn(scene.AtTiel, file);
        var stored = await scene.AtTiel.Everything();
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));

        var (_, second) = await TakeIn(scene.AtTiel, file);

        first.New.ShouldBeGreaterThan(0);
        (second.Rows, second.New, second.Changed, second.Refused).ShouldBe((first.Rows, 0, 0, first.Refused));
        (await scene.AtTiel.Everything()).ShouldBe(stored);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_network_sheet_with_two_rows_of_headings_comes_in_and_its_hidden_row_is_told(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var (list, result) = await TakeIn(scene.AtTiel, "imports-nl/10_netwerkkaart.xlsx");

        (result.Rows, result.New).ShouldBe((7, 7));
        list.Notices.ShouldContain(notice => notice.Reason.Contains("verborgen", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Thousands_of_school_sites_come_in_and_a_second_site_is_a_further_location(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var (_, result) = await TakeIn(scene.AtTiel, "orgs-nl/duo_basisscholen_vestigingen.csv");

        (result.Rows, result.New, result.Refused).ShouldBe((5206, 5167, 0));
        (result.Changed, result.Same).ShouldBe((38, 1), "of the 39 sites with a name and place seen before, one is at the same address");
    }

    [Fact]
    public async Task What_the_user_chose_for_a_column_wins_and_a_list_without_names_is_refused()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal) { ["Naam"] = nameof(PartnerField.Ignore), ["Soort organisatie"] = nameof(PartnerField.Name) };

        var outcome = await scene.AtTiel.With(async (ImportDesk desk) =>
        {
            await using var file = File.OpenRead(SharedData.Path("imports-nl/01_partners_excel_nl_win1252.csv"));
            var named = await desk.Read(file, file.Name, chosen, ct: TestContext.Current.CancellationToken);
            named.Value.Rows[0][PartnerFact.Name]!.Text.ShouldBe("Bibliotheek");
            var nameless = await desk.Read(file, file.Name, new Dictionary<string, string>(StringComparer.Ordinal) { ["Naam"] = nameof(PartnerField.Ignore) }, ct: TestContext.Current.CancellationToken);
            return await desk.TakeIn(nameless.Value, skipBadRows: true, ct: TestContext.Current.CancellationToken);
        });

        outcome.Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBeOfType<NoNameColumn>();
    }

    [Theory]
    [InlineData("nl-NL", TableFormat.Csv)]
    [InlineData("en-GB", TableFormat.Csv)]
    [InlineData("nl-NL", TableFormat.Xlsx)]
    [InlineData("nl-NL", TableFormat.Json)]
    [InlineData("en-GB", TableFormat.Json)]
    public async Task What_we_export_we_read_back_and_nothing_changes(string language, TableFormat format)
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            var fields = await OwnFieldImportTests.OwnFields(scene.AtTiel);
            foreach (var type in Enum.GetValues<PartnerType>()) await scene.Add($"=Partner {type}", type);
            await scene.Add("Geheel");
            await scene.AtTiel.Done(new RegisterPartner(
                PartnerScene.Form("Met alles") with
                {
                    PartOf = "Geheel",
                    Status = nameof(PartnerStatus.Candidate),
                    Phone = "0344 00 01 01",
                    Kvk = "11012345",
                    Themes = [.. CodeList.Themes.All.Select(word => word.Code)],
                    TargetGroups = [.. CodeList.TargetGroups.All.Select(word => word.Code)],
                    Tags = "-een, @twee",
                    Description = "+31 344 bellen",
                    Fields = [.. fields.Zip(["=Het Huis, \"oud\"", "1250,5", "2026-09-03", "true", "Groot"], (field, typed) => new FieldInput { Field = field.Value, Value = language == "en-GB" ? typed.Replace("1250,5", "1250.5", StringComparison.Ordinal) : typed })],
                    Locations = [new LocationForm { Name = "Noord", Street = "Kade", Number = "1", Place = "Tiel" }, new LocationForm { Name = "Zuid", Street = "Kade", Number = "1", Place = "Tiel" }],
                },
                Anyway: true));
            await scene.AtTiel.Done(new EndPartner(await scene.Add("Gestopt")));
            var size = (await scene.AtTiel.Done(new GetFieldForm(fields[^1]))).Form;
            await scene.AtTiel.Done(new ChangeField(fields[^1], size with { Choices = [.. size.Choices.Select(choice => choice with { IsEnded = choice.Name == "Groot" })] }));
            var stored = await scene.AtTiel.Everything();
            using var file = new MemoryStream();
            await scene.AtTiel.With(async (IDispatcher dispatcher) =>
            {
                await new TableWriter().Write(file, format, [(await dispatcher.Send(new ExportPartners(), TestContext.Current.CancellationToken)).Value], TestContext.Current.CancellationToken);
                return file.Length;
            });

            var outcome = await scene.AtTiel.With(async (ImportDesk desk) =>
            {
                var list = await desk.Read(file, "partners", ct: TestContext.Current.CancellationToken);
                return await desk.TakeIn(list.Value, skipBadRows: false, ct: TestContext.Current.CancellationToken);
            });

            outcome.IsDone.ShouldBeTrue(outcome.Failure?.ToString());
            outcome.Value.Same.ShouldBe(outcome.Value.Rows);
            outcome.Value.Problems.ShouldBeEmpty();
            (await scene.AtTiel.Everything()).ShouldBe(stored);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public async Task A_list_of_municipalities_brings_municipalities_with_their_codes()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);

        var (list, result) = await TakeIn(scene.AtTiel, "orgs-nl/regioatlas_ggds.csv");

        result.Problems.ShouldBeEmpty();
        list.Unread.Select(problem => problem.Column).ShouldBe(["GGD's", "Inwoneraantal van regio"]);
        var weert = await scene.AtTiel.Named("Weert");
        (weert.Type, weert.Identifiers.Single().Value).ShouldBe((PartnerType.Municipality, "GM0988"));
    }

    [Fact]
    public async Task A_cancelled_import_leaves_nothing()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var before = await scene.AtTiel.Everything();
        using var cancel = new CancellationTokenSource();
        var halfway = new Halfway(cancel);

        await Should.ThrowAsync<OperationCanceledException>(() => scene.AtTiel.With(async (ImportDesk desk) =>
        {
            await using var file = File.OpenRead(SharedData.Path("imports-nl/08_dubbelen.csv"));
            var list = await desk.Read(file, file.Name, ct: cancel.Token);
            return await desk.TakeIn(list.Value, skipBadRows: true, progress: halfway, ct: cancel.Token);
        }));

        (await scene.AtTiel.Everything()).ShouldBe(before);
        (await TakeIn(scene.AtTiel, "imports-nl/08_dubbelen.csv")).Result.New.ShouldBeGreaterThan(10);
    }

    private static Task<PartnerImportResult> Try(TestSession session, string name) => session.With(async (ImportDesk desk) =>
    {
        await using var file = File.OpenRead(SharedData.Path(name));
        var list = await desk.Read(file, file.Name, ct: TestContext.Current.CancellationToken);
        return (await desk.Try(list.Value, ct: TestContext.Current.CancellationToken)).Value;
    });

    private static Task<(ImportList List, PartnerImportResult Result)> TakeIn(TestSession session, string name) => session.With(async (ImportDesk desk) =>
    {
        await using var file = File.OpenRead(SharedData.Path(name));
        var list = await desk.Read(file, file.Name, ct: TestContext.Current.CancellationToken);
        list.IsDone.ShouldBeTrue();
        var outcome = await desk.TakeIn(list.Value, skipBadRows: true, ct: TestContext.Current.CancellationToken);
        outcome.IsDone.ShouldBeTrue(outcome.Failure?.ToString());
        return (list.Value, outcome.Value);
    });

    private sealed class Halfway(CancellationTokenSource cancel) : IProgress<BulkStep>
    {
        public void Report(BulkStep value)
        {
            if (value.Stage == BulkStage.Writing) cancel.Cancel();
        }
    }
}
