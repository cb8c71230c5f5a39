using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Export;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Facts;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Tests.Partners.Import;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Ties.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Exchange.Export;

public sealed class TieSheetTests
{
    private const string Talk = "gesprek met de teamleider";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task What_both_sides_say_goes_out_and_comes_back_equal_and_a_second_time_changes_nothing(DatabaseKind database)
    {
        await using var from = await Street(database);
        var kade = (await from.AtTiel.Named("Alfa")).Id;
        var tie = await from.AtTiel.Done(new RecordTie(from.Tiel, new TieForm { With = "Alfa", Kinds = ["Referral"], Since = "2020-01-01" }));
        var day = from.Network.Clock.Today();
        await from.AtTiel.Done(new RateTie(tie, "3", "4") { Scores = new ScoreForm { Reliability = "4", Openness = "2", Impact = "1" }, RatedOn = day.AddDays(-400) });
        await from.AtTiel.Done(new RateTie(tie, "4", "5"));
        await from.AtTiel.Done(new RateTie(tie, "2", Side: kade) { Scores = new ScoreForm { Authority = "3" }, Note = Talk, RatedOn = day.AddDays(-30) });
        await from.AtTiel.Done(new RecordTie(from.Tiel, new TieForm { With = "Beta", Kinds = ["Funding"] }));
        var sheet = await Write(from);
        await using var into = await Street(database);

        var taken = await into.AtTiel.Done(new ImportTies((await Read(into, sheet)).Rows));

        (taken.New, taken.Changed, taken.Refused).ShouldBe((2, 2, 0), sheet);
        (await Write(into)).ShouldBe(sheet);
        var again = await into.AtTiel.Done(new ImportTies((await Read(into, sheet)).Rows));
        (again.Same, again.New + again.Changed + again.Refused).ShouldBe((4, 0));
        (await Read(into, sheet)).Columns.ShouldAllBe(column => column.Column != null, "every heading that goes out is known when it comes back");
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Two_partners_of_one_name_are_told_apart_by_their_place(DatabaseKind database)
    {
        async Task<PartnerScene> Twins()
        {
            var scene = await Street(database);
            foreach (var place in (string[])["Tiel", "Weert"]) await scene.Add("Tweeling, de", place: place);
            return scene;
        }

        await using var from = await Twins();
        foreach (var place in (string[])["Tiel", "Weert"]) await from.AtTiel.Done(new RecordTie(from.Tiel, new TieForm { With = $"Tweeling, de, {place}", Kinds = ["Referral"], Since = "2020-01-01" }));
        var sheet = await Write(from);
        sheet.ShouldContain("Tweeling, de, Weert");
        await using var into = await Twins();

        var taken = await into.AtTiel.Done(new ImportTies((await Read(into, sheet)).Rows));

        (taken.New, taken.Refused).ShouldBe((2, 0), sheet);
        (await Write(into)).Split("\r\n").ShouldBe(sheet.Split("\r\n"), ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_without_a_day_adds_to_what_counts_now_and_takes_nothing_away(DatabaseKind database)
    {
        await using var scene = await Street(database);
        var tie = await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "Alfa", Kinds = ["Referral"] }));
        await scene.AtTiel.Done(new RateTie(tie, "3", "4") { Scores = new ScoreForm { Reliability = "4", Openness = "2" } });

        async Task<TieImportRows> Take(string row) => await scene.AtTiel.Done(new ImportTies((await Read(scene, $"van;naar;niveau;open gesprek;gewenst niveau\n{row}\n")).Rows));

        (await Take("Bieb Tiel (demo);Alfa;3;;")).Same.ShouldBe(1);
        (await Take("Bieb Tiel (demo);Alfa;3;2,0;")).Same.ShouldBe(1, "a spreadsheet writes 2 as 2,0");
        (await Take("Bieb Tiel (demo);Alfa;3;3;")).Changed.ShouldBe(1);
        var ours = (await scene.AtTiel.Done(new GetTies(scene.Tiel))).ShouldHaveSingleItem().Ours!;
        (ours.Level, ours.Desired, ours.Scores, ours.Source).ShouldBe((3, 4, new TieScores(Reliability: 4, Openness: 3), RatingSource.List));
    }

    [Fact]
    public async Task A_score_out_of_range_or_without_a_level_is_told_by_row_and_column()
    {
        await using var scene = await Street(DatabaseKind.Sqlite);
        var list = await Read(scene, "van;naar;niveau;gezag;ingeschaald op;bron;gesproken met\nAlfa;Beta;3;5;;;\nAlfa;Beta;;4;;;\nAlfa;Beta;2;4;31-12-2099;;\nBeta;Alfa;2;;;horen zeggen;\n");

        var trial = await scene.AtTiel.Done(new DryRunTieImport(list.Rows));

        trial.Problems.Select(problem => (problem.Number, list.HeadingOf(problem), problem.IsRefused)).ShouldBe([(2, "gezag", true), (3, "niveau", true), (4, "ingeschaald op", true), (5, "bron", false)]);
        trial.New.ShouldBe(1);
    }

    private static async Task<PartnerScene> Street(DatabaseKind database)
    {
        var scene = await PartnerScene.Start(database);
        await scene.Add("Alfa");
        await scene.Add("Beta");
        return scene;
    }

    private static Task<string> Write(PartnerScene scene) => scene.AtTiel.With(async (ExportDesk desk) =>
    {
        using var file = new MemoryStream();
        await (await desk.Prepare(new ExportRequest(ExportWhat.Ties, ExportFormat.Csv), TestContext.Current.CancellationToken)).Value.Write(file, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(file.ToArray());
    });

    private static Task<TieListRows> Read(PartnerScene scene, string list) => scene.AtTiel.With(async (ITableReader reader) =>
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(list));
        return (await reader.ReadTies(file, "relaties.csv", null, TestContext.Current.CancellationToken)).Value;
    });
}
