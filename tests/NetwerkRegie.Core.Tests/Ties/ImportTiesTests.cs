using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Tests.Partners;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.Core.Ties.Import;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Ties;

public sealed class ImportTiesTests
{
    private const string Matrix = "van \\ naar;Alfa;Beta;Gamma\nAlfa;x;4;0\nBeta;2;;\nGamma;;;-\n";

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_matrix_keeps_both_sides_of_a_tie_where_nought_is_none_and_empty_is_unknown(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var (alfa, beta, gamma) = (await scene.Add("Alfa"), await scene.Add("Beta"), await scene.Add("Gamma"));
        var list = await Read(scene, Matrix);

        var trial = await scene.AtTiel.Done(new DryRunTieImport(list.Rows));
        var outcome = await scene.AtTiel.Send(new ImportTies(list.Rows));

        list.IsMatrix.ShouldBeTrue();
        (list.Rows.Count, trial.New, trial.Changed, trial.Refused).ShouldBe((3, 2, 1, 0));
        outcome.Value.Stored.ShouldBeTrue();
        (await Level(scene, alfa, beta)).ShouldBe(4);
        (await Level(scene, beta, alfa)).ShouldBe(2);
        (await Level(scene, alfa, gamma)).ShouldBe(0, "none is an answer");
        (await Level(scene, gamma, alfa)).ShouldBeNull("empty is no answer");
        (await scene.AtTiel.Look(db => db.Ties().CountAsync())).ShouldBe(2, "nobody said anything of Beta and Gamma");

        var again = await scene.AtTiel.Done(new ImportTies((await Read(scene, Matrix)).Rows));
        (again.New, again.Changed, again.Same).ShouldBe((0, 0, 3));
        await scene.AtTiel.Done(new UndoOperation(outcome.Receipt!.Operation!.Value));
        (await scene.AtTiel.Look(db => db.Ties().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_cell_that_is_wrong_is_told_by_row_and_column()
    {
        await using var scene = await PartnerScene.Start(DatabaseKind.Sqlite);
        await scene.Add("Alfa");
        await scene.Add("Beta");
        var list = await Read(scene, "van / naar;Alfa;Beta;Delta\nAlfa;;9;1\nBeta;3;;\n");

        var trial = await scene.AtTiel.Done(new DryRunTieImport(list.Rows));

        (list.Rows.Count, trial.New, trial.Refused).ShouldBe((3, 1, 2));
        trial.Problems.Select(problem => (problem.Number, list.HeadingOf(problem), problem.Value)).ShouldBe([(2, "Beta", "9"), (2, "Delta", "Delta")]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_partner_that_ended_is_found_by_name_as_it_is_by_number_and_after_one_that_takes_part(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Alfa");
        await scene.AtTiel.Done(new EndPartner(await scene.Add("Gestopt", place: "Tiel")));
        await scene.AtTiel.Done(new EndPartner(await scene.Add("Twee keer", place: "Tiel")));
        var second = await scene.Add("Twee keer", place: "Weert");

        var rows = await scene.AtTiel.Done(new ImportTies([new TieImportRow(2, "Alfa", "Gestopt") { Since = "1-1-2020", Until = "1-1-2022" }, new TieImportRow(3, "Alfa", "Twee keer"), new TieImportRow(4, "Alfa", "Gestopt")]));

        rows.Refused.ShouldBe(0);
        rows.Problems.Single().Number.ShouldBe(4, "a tie in force with a partner that ended is worth a look");
        (await scene.AtTiel.Look(db => db.Ties().CountAsync(tie => tie.Low == second || tie.High == second))).ShouldBe(1);
    }

    private static Task<TieListRows> Read(PartnerScene scene, string list) => scene.AtTiel.With(async (ITableReader reader) =>
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(list));
        return (await reader.ReadTies(file, "matrix.csv", null, TestContext.Current.CancellationToken)).Value;
    });

    private static Task<int?> Level(PartnerScene scene, PartnerId from, PartnerId to) => scene.AtTiel.Look(async db =>
    {
        var tie = await db.Ties().AsNoTracking().Include(tie => tie.Ratings).SingleAsync(tie => (tie.Low == from && tie.High == to) || (tie.Low == to && tie.High == from));
        return tie.Ratings.Where(rating => rating.Side == from).Select(rating => (int?)rating.Level).SingleOrDefault();
    });
}
