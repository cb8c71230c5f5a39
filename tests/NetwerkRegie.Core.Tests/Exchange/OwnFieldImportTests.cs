using System.Globalization;
using NetwerkRegie.Core.Exchange;
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
