using NetwerkRegie.Core.Initiatives;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Referrals;
using NetwerkRegie.Core.Reports;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Core.Tests.Initiatives;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Reports;

public sealed class ReportTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 10, 31);

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_library_reports_on_its_own_initiatives_and_the_steering_group_on_all(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var kade = await scene.Add("De Kade (demo)");
        await scene.AtTiel.Done(new ProposeInitiative(InitiativeTests.Form(scene, kade)));
        await scene.AtWeert.Done(new ProposeInitiative(InitiativeTests.Form(scene, kade) with { Name = "Digitaal ontbijt", Partners = [InitiativeTests.Line(scene.Weert, InitiativeRole.Lead), InitiativeTests.Line(kade, InitiativeRole.Host)] }));
        await scene.AtTiel.Done(new ProposeInitiative(InitiativeTests.Form(scene, kade) with { Name = "Nog een plan", Status = InitiativeStatus.Planned }));

        var own = await Report(scene.Network.As(MemberId.New(), scene.Tiel, Role.Director));
        var all = await Report(scene.Network.As(MemberId.New(), scene.Tiel, Role.SteeringMember));
        var operators = await Report(scene.Network.AsOperator());

        (own.Author, Initiatives(own)).ShouldBe(("Bieb Tiel (demo)", "Taal aan tafel"));
        (all.Author, Initiatives(all)).ShouldBe(("Het hele netwerk", "Digitaal ontbijt, Taal aan tafel"));
        (operators.Author, Initiatives(operators)).ShouldBe(("Het hele netwerk", "Digitaal ontbijt, Taal aan tafel"));
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_nobody_knows_is_said_to_be_unknown_and_every_figure_tells_its_definition_source_and_n(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        var figures = Blocks<ReportKeyFigures>(await Report(scene.Network.As(MemberId.New(), scene.Tiel, Role.Director))).ShouldHaveSingleItem().Figures;

        figures.Where(figure => figure.Label is "Uren van partners" or "Geld van partners").ShouldAllBe(figure => figure.Value == "onbekend" && figure.Unit == "" && figure.N == 0);
        figures.Single(figure => figure.Label == "Doorverwijzingen").Value.ShouldBe("afgeschermd");
        figures.ShouldAllBe(figure => figure.Definition.Length > 0 && figure.Source.Length > 0);
        figures.Where(figure => figure.Value != "afgeschermd").ShouldAllBe(figure => figure.N != null);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_table_that_holds_the_strongest_part_does_not_say_that_it_holds_all(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Network.AsOperator().Done(new PopulatePartners(300, 1));

        var today = scene.Network.Clock.Today();
        var report = (await Prepare(scene.Network.As(MemberId.New(), scene.Tiel, Role.Director), today, today)).Value;

        var partners = Blocks<ReportTable>(report).Single(table => table.Columns[1].Heading == "Soort");
        var all = Blocks<ReportKeyFigures>(report).Single().Figures.Single(figure => figure.Label == "Partners").Value;
        partners.Caption.ShouldStartWith($"De {partners.Rows.Count} partners met de sterkste relaties, van {all}.");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_period_is_in_order_and_not_endless(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var director = scene.Network.As(MemberId.New(), scene.Tiel, Role.Director);

        (await Prepare(director, To, From)).Failure.ShouldBeOfType<Failure.Invalid>().Errors.ShouldHaveSingleItem().Field.ShouldBe("To");
        (await Prepare(director, From, From.AddYears(6))).Failure.ShouldBeOfType<Failure.Invalid>();
        foreach (var day in (DateOnly[])[DateOnly.MinValue, new(1066, 10, 14), new(9999, 1, 1), DateOnly.MaxValue])
        {
            var report = (await Prepare(director, day, day == new DateOnly(9999, 1, 1) ? DateOnly.MaxValue : day)).Value;
            Blocks<ReportParagraph>(report).ShouldContain(paragraph => paragraph.Text.StartsWith("Sommen van doorverwijzingen zijn er alleen", StringComparison.Ordinal), $"{day}");
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Fields_with_fixed_answers_are_counted_and_who_said_nothing_is_unknown(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var director = scene.Network.As(MemberId.New(), scene.Tiel, Role.Director);
        (await OwnChapter(director)).ShouldBeNull("there is no such field");
        var at = scene.AtTiel;
        await at.Done(new DefineField(new FieldForm { Name = "Bijnaam" }));
        (await OwnChapter(director)).ShouldBeNull("a text has no counts");
        var size = await at.Done(new DefineField(new FieldForm { Name = "Omvang", Kind = nameof(FieldKind.Choice), Choices = [new ChoiceForm { Name = "Klein" }, new ChoiceForm { Name = "Groot" }] }));
        var school = await at.Done(new DefineField(new FieldForm { Name = "Gezonde school", Kind = nameof(FieldKind.YesNo), Types = [nameof(PartnerType.School)] }));
        FieldInput In(PartnerFieldId field, string typed) => new() { Field = field.Value, Value = typed };
        await at.Done(new RegisterPartner(PartnerScene.Form("De Linde (demo)") with { Type = nameof(PartnerType.School), Fields = [In(size, "klein"), In(school, "ja")] }));
        await at.Done(new RegisterPartner(PartnerScene.Form("De Eik (demo)") with { Type = nameof(PartnerType.School), Fields = [In(size, "klein")] }));
        await at.Done(new EndPartner(await at.Done(new RegisterPartner(PartnerScene.Form("Voorbij (demo)") with { Type = nameof(PartnerType.School), Fields = [In(size, "groot"), In(school, "nee")] }))));

        var tables = (await OwnChapter(director))!.Blocks.OfType<ReportTable>().ToList();

        tables.Select(table => table.Caption).ShouldBe(["Gezonde school (n = 2)", "Omvang (n = 4)"], "two libraries and two schools take part");
        Lines(tables[0]).ShouldBe(["ja|1|50\u00a0%", "nee|0|0\u00a0%", "onbekend|1|50\u00a0%"]);
        Lines(tables[1]).ShouldBe(["Klein|2|50\u00a0%", "Groot|0|0\u00a0%", "onbekend|2|50\u00a0%"]);
        tables[1].Footer!.Cells[1].Text.ShouldBe("4");

        static IEnumerable<string> Lines(ReportTable table) => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
        async Task<ReportSection?> OwnChapter(TestSession session) =>
            (await session.With((ReportDesk desk) => desk.Prepare(ReportKind.Network, From, scene.Network.Clock.Today(), CancellationToken.None))).Value.Sections.SingleOrDefault(section => section.Title == "Eigen velden");
    }

    private static async Task<ReportContent> Report(TestSession session) => (await Prepare(session, From, To)).Value;

    private static Task<Outcome<ReportContent>> Prepare(TestSession session, DateOnly from, DateOnly to) =>
        session.With((ReportDesk desk) => desk.Prepare(ReportKind.Funder, from, to, CancellationToken.None));

    private static IEnumerable<T> Blocks<T>(ReportContent report)
        where T : ReportBlock => report.Sections.SelectMany(section => section.Blocks).OfType<T>();

    private static string Initiatives(ReportContent report) =>
        string.Join(", ", Blocks<ReportTable>(report).Single(table => table.Caption == "De initiatieven").Rows.Select(row => row.Cells[0].Text).Order(StringComparer.Ordinal));
}
