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

namespace NetwerkRegie.Core.Tests.Exchange;

/// <summary>Fields of the network's own in a list of partners.</summary>
public sealed class OwnFieldImportTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Fields_of_the_network_come_in_below_their_name_and_go_again_by_undo(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await OwnFields(scene.AtTiel);
        const string headings = "Naam;Plaats;vrijwilligers;CONVENANT GETEKEND;Rookvrij;Size;Sector\n";
        var before = await scene.AtTiel.Everything();

        var first = await TakeInText(scene.AtTiel, headings + "De Linde (demo);Tiel;1.250,5;3-9-2026;ja;groot;Zorg\nDe Eik (demo);Tiel;veel;31-2-2026;misschien;reusachtig;Onderwijs\n");

        (first.Value.New, first.Value.Refused).ShouldBe((2, 0));
        first.Value.Problems.Select(problem => (problem.Row, problem.Column, problem.Level)).ShouldBe([(3, "vrijwilligers", ImportLevel.Warning), (3, "CONVENANT GETEKEND", ImportLevel.Warning), (3, "Rookvrij", ImportLevel.Warning), (3, "Size", ImportLevel.Warning)]);
        (await Said(scene, "De Linde (demo)")).ShouldBe(["Zorg", Shown(1250.5), Day, "ja", "Groot"], ignoreOrder: true);
        (await Said(scene, "De Eik (demo)")).ShouldBe(["Onderwijs"]);
        var stored = await scene.AtTiel.Everything();
        scene.Network.Clock.Pass(TimeSpan.FromDays(1));

        const string changed = headings + "De Linde (demo);Tiel;;;nee;Small;Zorg\nDe Eik (demo);Tiel;12;;;;\n";
        var second = await TakeInText(scene.AtTiel, changed);
        var again = await TakeInText(scene.AtTiel, changed);

        (second.Value.New, second.Value.Changed).ShouldBe((0, 2));
        second.Value.Differing.First().Changes.Select(change => (change.Name, change.Before, change.After)).ShouldBe([("Rookvrij", "ja", "nee"), ("Omvang", "Groot", "Klein")], ignoreOrder: true);
        (again.Value.Same, again.Value.Changed).ShouldBe((2, 0));
        (await Said(scene, "De Linde (demo)")).ShouldBe(["Zorg", Shown(1250.5), Day, "nee", "Klein"], ignoreOrder: true);
        await scene.AtTiel.Done(new UndoOperation(second.Receipt!.Operation!.Value));
        (await scene.AtTiel.Everything()).ShouldBe(stored);
        await scene.AtTiel.Done(new UndoOperation(first.Receipt!.Operation!.Value));
        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    [Fact]
    public async Task A_spreadsheets_own_numbers_and_days_fill_fields_and_a_mapping_may_name_a_field()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var fields = await OwnFields(scene.AtTiel);
        var code = (await scene.AtTiel.Done(new ListFields())).Single(field => field.Id == fields[0]).Code;
        using var file = new MemoryStream();
        await new TableWriter().Write(file, TableFormat.Xlsx, [new OutgoingTable("Partners", ["Naam", "Vrijwilligers", "Convenant getekend", "Vak"], Lines())], TestContext.Current.CancellationToken);

        await scene.AtTiel.With(async (ImportDesk desk) =>
        {
            var list = await desk.Read(file, "partners.xlsx", new Dictionary<string, string>(StringComparer.Ordinal) { ["Vak"] = $"veld-{code}" }, ct: TestContext.Current.CancellationToken);
            return await desk.TakeIn(list.Value, skipBadRows: false, ct: TestContext.Current.CancellationToken);
        });

        (await Said(scene, "De Linde (demo)")).ShouldBe(["Zorg", Shown(1.125), Day], ignoreOrder: true);

        static async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Lines()
        {
            await Task.CompletedTask;
            yield return ["De Linde (demo)", 1.125m, new DateOnly(2026, 9, 3), "Zorg"];
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "nl", "nl")]
    [InlineData(DatabaseKind.Sqlite, "nl", "en")]
    [InlineData(DatabaseKind.Sqlite, "en", "nl")]
    [InlineData(DatabaseKind.Sqlite, "en", "en")]
    [InlineData(DatabaseKind.PostgreSql, "en", "nl")]
    public async Task A_number_that_leaves_in_one_language_comes_in_as_the_same_number_in_another(DatabaseKind database, string leaves, string comesIn)
    {
        await using var scene = await PartnerScene.Start(database);
        var field = (await OwnFields(scene.AtTiel))[1];
        double[] numbers = [1.125, 1234.567, 1250.5, 0.125, -1.125, -12.5, 1125, 1_234_567, 0.1, 1234567.875, 12.3456];
        foreach (var (place, number) in numbers.Index())
        {
            await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form($"Partner {place} (demo)") with { Fields = [new FieldInput { Field = field.Value, Value = number.ToString("0.######", CultureInfo.GetCultureInfo("nl-NL")) + (number == 1.125 ? "0" : "") }] }, Anyway: true));
        }

        var before = await scene.AtTiel.Everything();
        var was = CultureInfo.CurrentUICulture;
        try
        {
            foreach (var format in (ExportFormat[])[ExportFormat.Csv, ExportFormat.Xlsx, ExportFormat.Json])
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(leaves);
                using var file = new MemoryStream();
                await scene.AtTiel.With(async (ExportDesk desk) =>
                {
                    await (await desk.Prepare(new ExportRequest(ExportWhat.Partners, format), TestContext.Current.CancellationToken)).Value.Write(file, TestContext.Current.CancellationToken);
                    return file;
                });
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(comesIn);
                file.Position = 0;
                var read = await scene.AtTiel.With(async (ImportDesk desk) =>
                    await desk.TakeIn((await desk.Read(file, $"partners.{format.Ending()}", ct: TestContext.Current.CancellationToken)).Value, skipBadRows: false, ct: TestContext.Current.CancellationToken));
                (read.Value.New, read.Value.Changed, read.Value.Problems.Count).ShouldBe((0, 0, 0), $"{format}");
                read.Value.Same.ShouldBe(numbers.Length + 2, $"{format}");
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = was;
        }

        (await scene.AtTiel.Everything()).ShouldBe(before);
    }

    [Theory]
    [InlineData("1.125", 1125, 1.125)]
    [InlineData("1,125", 1.125, 1125)]
    [InlineData("1.1250", 1.125, 1.125)]
    [InlineData("1,1250", 1.125, 1.125)]
    [InlineData("1.250,5", 1250.5, 1250.5)]
    [InlineData("1,250.5", 1250.5, 1250.5)]
    [InlineData("1.250.000", 1250000, 1250000)]
    [InlineData("1,250,000", 1250000, 1250000)]
    [InlineData("0,125", 0.125, 0.125)]
    [InlineData("0.125", 0.125, 0.125)]
    [InlineData("-1,1250", -1.125, -1.125)]
    [InlineData("1250,5", 1250.5, 1250.5)]
    public async Task Only_one_sign_with_three_digits_behind_it_is_read_by_the_language_of_the_screen(string typed, double inDutch, double inEnglish)
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        var field = (await OwnFields(scene.AtTiel))[1];
        var was = CultureInfo.CurrentUICulture;
        try
        {
            foreach (var (language, number) in (IReadOnlyList<(string, double)>)[("nl", inDutch), ("en", inEnglish)])
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
                var partner = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form($"In {language} (demo)") with { Fields = [new FieldInput { Field = field.Value, Value = typed }] }, Anyway: true));
                (await scene.AtTiel.Look(db => db.PartnerFieldValues().Where(value => value.Partner == partner).Select(value => value.Number).SingleAsync())).ShouldBe(number, language);
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = was;
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_field_that_is_not_for_the_kind_of_partner_is_not_filled_in(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.AtTiel.Done(new DefineField(new FieldForm { Name = "Leerlingen", Kind = nameof(FieldKind.Number), Types = [nameof(PartnerType.School)] }));

        var result = (await TakeInText(scene.AtTiel, "Naam;Soort;Leerlingen\nDe Regenboog (demo);school;210\nDe Kade (demo);welzijn;12\n")).Value;

        result.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(problem => problem.Row.ShouldBe(3), problem => problem.Reason.ShouldContain("Leerlingen"));
        (await Said(scene, "De Regenboog (demo)")).ShouldBe(["210"]);
        (await Said(scene, "De Kade (demo)")).ShouldBeEmpty();
    }

    /// <summary>One field of every kind: text, number, day, yes or no, choice.</summary>
    internal static async Task<PartnerFieldId[]> OwnFields(TestSession at) =>
    [
        await at.Done(new DefineField(new FieldForm { Name = "Sector" })),
        await at.Done(new DefineField(new FieldForm { Name = "Vrijwilligers", Kind = nameof(FieldKind.Number) })),
        await at.Done(new DefineField(new FieldForm { Name = "Convenant getekend", Kind = nameof(FieldKind.Day) })),
        await at.Done(new DefineField(new FieldForm { Name = "Rookvrij", NameEn = "Smoke-free", Kind = nameof(FieldKind.YesNo) })),
        await at.Done(new DefineField(new FieldForm { Name = "Omvang", NameEn = "Size", Kind = nameof(FieldKind.Choice), Choices = [new ChoiceForm { Name = "Klein", NameEn = "Small" }, new ChoiceForm { Name = "Groot" }, new ChoiceForm { Name = "Midden" }] })),
    ];

    private static string Day => new DateOnly(2026, 9, 3).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private static string Shown(double number) => number.ToString("#,##0.####", CultureInfo.CurrentCulture);

    private static async Task<IReadOnlyList<string>> Said(PartnerScene scene, string name) =>
        [.. (await scene.AtTiel.Done(new GetPartner((await scene.AtTiel.Named(name)).Id))).Fields.Select(field => field.Text).OfType<string>().Where(text => text.Length > 0)];

    private static Task<Outcome<PartnerImportResult>> TakeInText(TestSession session, string text) => session.With(async (ImportDesk desk) =>
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var list = await desk.Read(file, "partners.csv", ct: TestContext.Current.CancellationToken);
        return await desk.TakeIn(list.Value, skipBadRows: true, ct: TestContext.Current.CancellationToken);
    });
}
