using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Partners.Columns;
using NetwerkRegie.Core.Ties;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class ColumnTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_list_shows_the_columns_that_were_chosen_in_their_order(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var school = await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De Linde (demo)", PartnerType.School) with { Phone = "0344 000 123", Kvk = "00991234", Tags = "proef", Themes = ["money"], PartOf = "Bieb Weert (demo)" }));

        var list = await scene.AtTiel.Done(new FindPartners { Words = "linde", Columns = ["kvk", "tags", "nooit-geweest", "phone", "themes", "part-of", "website", "kvk"] });

        list.Columns.Select(column => column.Key).ShouldBe(["kvk", "tags", "phone", "themes", "part-of", "website"]);
        list.Cells[school].Select(cell => cell.Text).ShouldBe(["00991234", "proef", "0344 00 01 23", CodeList.Themes.Word("money"), "Bieb Weert (demo)", null]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Without_a_choice_the_list_shows_place_tie_status_and_change(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        var school = await scene.Add("De Linde (demo)", PartnerType.School);
        await scene.AtTiel.Done(new RecordTie(scene.Tiel, new TieForm { With = "De Linde (demo)", Kinds = ["Referral"], Level = "3" }));

        var list = await scene.AtTiel.Done(new FindPartners { Columns = [] });

        list.Columns.Select(column => column.Key).ShouldBe(["place", "tie", "status", "changed"]);
        list.Cells[school][1].ShouldBeOfType<TieCell>().Ours.ShouldBe(3);
        list.Cells[scene.Weert][1].ShouldBeOfType<TieCell>().IsTie.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task However_many_columns_there_are_a_page_takes_few_statements(DatabaseKind database)
    {
        var counter = new StatementCounter();
        await using var scene = await PartnerScene.Start(database, counter);
        await scene.Add("De Linde (demo)", PartnerType.School, "Tiel", "money");
        var all = (await scene.AtTiel.Done(new ChooseColumns([]))).Others.Select(column => column.Key).Append("tie").ToList();

        (await counter.Count(() => scene.AtTiel.Done(new FindPartners { Columns = all }))).ShouldBeLessThanOrEqualTo(11);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Every_order_goes_through_all_partners_page_by_page(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        for (var i = 0; i < 5; i++)
        {
            scene.Network.Clock.Pass(TimeSpan.FromHours(1));
            await scene.Add($"Partner {i % 2} (demo)", PartnerType.School, i % 3 == 0 ? null : "Tiel");
        }

        foreach (var find in Enum.GetValues<PartnerSort>().SelectMany(sort => new[] { new FindPartners { Sort = sort, Size = 2 }, new FindPartners { Sort = sort, Size = 2, Descending = true } }))
        {
            var seen = new List<PartnerId>();
            for (string? after = null; ;)
            {
                var page = (await scene.AtTiel.Done(find with { After = after })).Page;
                seen.AddRange(page.Rows.Select(row => row.Id));
                if ((after = page.Next) is null) break;
            }

            seen.Count.ShouldBe(7, find.Sort.ToString());
            seen.Distinct().Count().ShouldBe(7, find.Sort.ToString());
        }
    }
}
