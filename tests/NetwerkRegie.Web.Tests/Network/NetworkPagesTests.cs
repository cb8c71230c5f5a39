using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NetwerkRegie.Web.Tests.Partners;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class NetworkPagesTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    [Fact]
    public async Task Every_mark_of_the_map_has_its_looks_in_the_style_sheet()
    {
        var visitor = await demo.Network.SignedIn("coordinator");
        var page = await visitor.Open("/netwerk");
        var styles = await (await visitor.Get(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!)).Content.ReadAsStringAsync();

        var classes = page.QuerySelectorAll("svg.nr-net :is(path, line, circle, polygon, text)").Select(mark => mark.ClassList[0]!).Distinct().ToList();

        classes.ShouldContain("nr-leader", "a name that had to move away hangs on a thin line");
        classes.ShouldContain("nr-hull");
        classes.ShouldAllBe(name => Regex.IsMatch(styles, $@"(^|[}},\s])(\.nr-net\s+)?\.{name}(?![\w-])", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task Seen_from_a_partner_the_page_lists_its_ties_and_the_way_on_without_a_script()
    {
        var visitor = await demo.Network.SignedIn("verwijzer");
        var whole = await visitor.Open("/netwerk");
        var partner = whole.QuerySelectorAll("a.nr-node").MaxBy(node => node.GetAttribute("data-ties")!.Length)!.GetAttribute("href")!.Split('/')[^1];

        var page = await visitor.Open($"/netwerk?vanuit={partner}&thema=&stappen=1");

        var beside = page.QuerySelector(".nr-mapframe__e")!;
        beside.QuerySelectorAll(".nr-egoties li").Length.ShouldBe(page.QuerySelectorAll("a.nr-node").Length - 1);
        beside.QuerySelectorAll(".nr-egosteps a").Select(link => link.TextContent).ShouldBe(["1 stap", "2 stappen", "3 stappen"]);
        var further = await visitor.Open(beside.QuerySelectorAll(".nr-egosteps a")[1].GetAttribute("href")!);
        further.QuerySelectorAll("a.nr-node").Length.ShouldBeGreaterThan(page.QuerySelectorAll("a.nr-node").Length);
        page.QuerySelectorAll("#tabel tbody tr").Length.ShouldBe(page.QuerySelectorAll("a.nr-node").Length);
    }

    [Fact]
    public async Task Every_figure_has_its_meaning_its_source_and_what_it_was_counted_over()
    {
        var visitor = await demo.Network.SignedIn("directeur");
        var page = await visitor.Open("/netwerk/cijfers");

        page.QuerySelectorAll("section").First().QuerySelectorAll("tbody tr").Select(row => row.TextContent).ShouldAllBe(row => row.Contains("n = 8", StringComparison.Ordinal));
        page.QuerySelectorAll(".nr-terms dt").Length.ShouldBe(page.QuerySelectorAll("th[aria-sort]").Length);
        page.Body!.TextContent.ShouldContain("Bron: de relaties die partners in NetwerkRegie vastlegden");
        page.Body.TextContent.ShouldNotContain("NetworkColumn.");
        page.Body.TextContent.ShouldNotContain("NetworkFigure.");
        page.QuerySelectorAll(".nr-formula").Select(formula => formula.TextContent).ShouldAllBe(formula => formula.Contains("Bron:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_of_partners_is_sorted_by_any_figure_without_a_script_and_leaves_as_a_file()
    {
        var visitor = await demo.Network.SignedIn("coordinator");
        var page = await visitor.Open("/netwerk/cijfers");
        foreach (var link in page.QuerySelectorAll("th[aria-sort] a").Select(link => $"/netwerk/cijfers{link.GetAttribute("href")}"))
        {
            var sorted = await visitor.Open(link);
            var column = sorted.QuerySelectorAll("th[aria-sort]").Index().Single(heading => heading.Item.GetAttribute("aria-sort") != "none").Index;
            var values = Column(sorted, column);
            var back = Column(await visitor.Open($"/netwerk/cijfers{sorted.QuerySelectorAll("th[aria-sort] a")[column].GetAttribute("href")}"), column);
            var isUp = sorted.QuerySelectorAll("th[aria-sort]")[column].GetAttribute("aria-sort") == "ascending";
            (isUp ? values : back).SequenceEqual(values.Order()).ShouldBeTrue(link);
            (isUp ? back : values).SequenceEqual(values.OrderDescending()).ShouldBeTrue(link);
        }

        var file = await visitor.Get(page.QuerySelector("a[href*='handler=File']")!.GetAttribute("href")!);

        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await file.Content.ReadAsStringAsync()).Trim().Split('\n');
        lines.Length.ShouldBe(1 + page.QuerySelectorAll("section").Last().QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_chosen_part_stands_beside_the_whole_and_what_cannot_be_told_is_said_in_words()
    {
        var visitor = await demo.Network.SignedIn("directeur");

        var page = await visitor.Open("/netwerk/cijfers?soort=Library&plaats=Nergens");

        page.QuerySelectorAll("section").First().QuerySelectorAll("thead th").Length.ShouldBe(4);
        var density = page.QuerySelectorAll("section").First().QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Dichtheid");
        density.QuerySelectorAll("td.is-num")[0].TextContent.ShouldBe("niet te bepalen", "without partners there is no pair");
        density.QuerySelectorAll("td.is-num")[1].TextContent.ShouldStartWith("0,");
        page.QuerySelectorAll("th[aria-sort] a").Select(link => link.GetAttribute("href")).ShouldAllBe(href => href!.Contains("soort=Library", StringComparison.Ordinal));
    }

    // The figures of one column, for those who have one.
    private static List<double> Column(IDocument page, int column) => [.. page.QuerySelectorAll("section").Last().QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")[column].TextContent)
        .Where(text => text != "niet te bepalen").Select(text => text is "ja" ? 1 : text is "nee" ? 0 : double.Parse(text, new System.Globalization.CultureInfo("nl-NL")))];

    [Theory]
    [InlineData(null, "niet te bepalen")]
    [InlineData(0.0, "0,00")]
    [InlineData(0.34, "0,34")]
    [InlineData(0.0442, "0,044")]
    [InlineData(0.00156, "0,0016")]
    public void A_small_figure_never_reads_as_nought(double? value, string words)
    {
        // The words are there only once a program has started, and this test may be the first of all.
        NetwerkRegie.Core.Kernel.Texts.Add(typeof(NetwerkRegie.Web.Pages.Network.IndexModel).Assembly);
        Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new System.Globalization.CultureInfo("nl-NL");
        NetwerkRegie.Web.Pages.Network.IndexModel.Figure(value).ShouldBe(words);
    }

    [Fact]
    public async Task Whoever_asks_what_if_reads_the_outcome_above_the_form_and_a_wrong_name_beside_the_outcome_too()
    {
        var coordinator = await demo.Network.SignedIn("coordinator");

        var first = await coordinator.Open("/netwerk/wat-als");
        var wrong = await coordinator.Open("/netwerk/wat-als?gekozen=ja&ook=Bestaat+niet");

        var above = first.QuerySelector(".nr-onebelow:has(a[href='#gevolgen'])")!;
        above.TextContent.ShouldContain(first.QuerySelector("#gevolgen h2")!.TextContent.Trim());
        above.TextContent.ShouldContain("relaties weg");
        first.QuerySelector("#gevolgen a[href='#kiezen']").ShouldNotBeNull();
        wrong.QuerySelector("#gevolgen .utrecht-alert--warning").ShouldNotBeNull();
    }
}
