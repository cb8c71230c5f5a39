using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Partners;

public sealed class FindPartnersTests
{
    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_search_ignores_accents_case_and_word_order_and_finds_parts_of_words(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Coöperatie Één Zorg Çelik (demo)", place: "IJsselstein");
        await scene.AtTiel.Done(new RegisterPartner(PartnerScene.Form("De Kade (demo)") with { Kvk = "00998001" }));

        async Task<IEnumerable<string>> Found(string words) => (await scene.AtWeert.Done(new FindPartners { Words = words })).Page.Rows.Select(row => row.Name);

        foreach (var words in (string[])["celik", "ÇELIK", "zorg cooperatie", "perat", "een zorg", "ij", "z", "cooperatie ce", "ijsselstein celik"])
        {
            (await Found(words)).ShouldBe(["Coöperatie Één Zorg Çelik (demo)"], $"searching for {words}");
        }

        (await Found("00998001")).ShouldBe(["De Kade (demo)"]);
        (await Found("99800")).ShouldBe(["De Kade (demo)"]);
        (await Found("ade")).ShouldBe(["De Kade (demo)"]);
        (await Found("ad")).ShouldBeEmpty("one or two letters must start a word");
        (await Found("kade celik")).ShouldBeEmpty();
        (await Found("%")).Count().ShouldBe(4, "signs are no words, so they ask for everything");
        (await Found("\" OR")).ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Pages_by_key_neither_skip_nor_repeat_among_equals_forward_and_back(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        for (var i = 0; i < 23; i++) await scene.Add(i % 2 == 0 ? "Zelfde naam (demo)" : $"Naam {i % 3} (demo)", place: i % 4 == 0 ? null : "Tiel");

        foreach (var sort in Enum.GetValues<PartnerSort>())
        {
            foreach (var descending in (bool[])[false, true])
            {
                var find = new FindPartners { Sort = sort, Descending = descending, Size = 4 };
                var all = (await scene.AtTiel.Done(find with { Size = 200 })).Page;
                all.Rows.Count.ShouldBe(25);
                (all.Next, all.Previous, all.Total.Value).ShouldBe((null, null, 25));
                var expected = all.Rows.Select(row => row.Id).Chunk(4).Select(ids => string.Join(' ', ids)).ToList();

                var (forward, pages) = (new List<string>(), new List<Page<PartnerRow>>());
                for (string? after = null; pages.Count == 0 || after is not null; after = pages[^1].Next)
                {
                    pages.Add((await scene.AtTiel.Done(find with { After = after })).Page);
                    forward.Add(Ids(pages[^1]));
                }

                forward.ShouldBe(expected, $"forward by {sort}, descending {descending}");
                var page = pages[^1];
                for (var i = pages.Count - 2; i >= 0; i--)
                {
                    page = (await scene.AtTiel.Done(find with { Before = page.Previous })).Page;
                    Ids(page).ShouldBe(expected[i], $"back by {sort}, descending {descending}");
                }

                page.Previous.ShouldBeNull();
            }
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_facet_counts_under_the_other_filters_but_not_its_own(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Een (demo)", PartnerType.Welfare, "Tiel", "money", "work");
        await scene.Add("Twee (demo)", PartnerType.Welfare, "Weert", "money");
        await scene.Add("Drie (demo)", PartnerType.School, "Tiel", "reading");
        await scene.AtTiel.Done(new EndPartner(await scene.Add("Vier (demo)", PartnerType.School, "Tiel", "reading")));

        var list = await scene.AtTiel.Done(new FindPartners { Types = [PartnerType.Welfare], Places = ["Tiel"] });

        list.Page.Rows.ShouldHaveSingleItem().Name.ShouldBe("Een (demo)");
        list.Types.Where(facet => facet.Count > 0).Select(facet => (facet.Value, facet.Count, facet.Chosen)).ShouldBe([(PartnerType.Library, 1, false), (PartnerType.Welfare, 1, true), (PartnerType.School, 1, false)]);
        list.Places.Select(facet => (facet.Value, facet.Count, facet.Chosen)).ShouldBe([("Tiel", 1, true), ("Weert", 1, false)]);
        list.Themes.Where(facet => facet.Count > 0).Select(facet => facet.Value).ShouldBe(["money", "work"], ignoreOrder: true);
        var ended = await scene.AtTiel.Done(new FindPartners { Statuses = [PartnerStatus.Ended], Themes = ["reading", "money"] });
        ended.Page.Rows.ShouldHaveSingleItem().Name.ShouldBe("Vier (demo)");
        ended.Statuses.Select(facet => (facet.Value, facet.Count, facet.Chosen)).ShouldBe([(PartnerStatus.Active, 3, false), (PartnerStatus.Candidate, 0, false), (PartnerStatus.Ended, 1, true)]);
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task A_key_that_cannot_be_read_starts_at_the_beginning(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);

        foreach (var key in (string[])["", "x", "|", "00000000-0000-0000-0000-000000000000|99999999999999999999"])
        {
            (await scene.AtTiel.Done(new FindPartners { After = key, Sort = PartnerSort.Changed })).Page.Rows.Count.ShouldBe(2, key);
        }
    }

    [Theory, ClassData(typeof(BothDatabases))]
    public async Task Suggestions_leave_out_those_who_ended(DatabaseKind database)
    {
        await using var scene = await PartnerScene.Start(database);
        await scene.Add("Kade Noord (demo)");
        await scene.AtTiel.Done(new EndPartner(await scene.Add("Kade Zuid (demo)")));

        (await scene.AtWeert.Done(new SuggestPartners("kade"))).ShouldHaveSingleItem().Name.ShouldBe("Kade Noord (demo)");
    }

    private static string Ids(Page<PartnerRow> page) => string.Join(' ', page.Rows.Select(row => row.Id));
}
