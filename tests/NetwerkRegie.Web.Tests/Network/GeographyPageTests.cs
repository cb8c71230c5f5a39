using NetwerkRegie.Web.Tests.Partners;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class GeographyPageTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    [Fact]
    public async Task The_table_lists_everything_the_map_draws_and_where_a_script_finds_it()
    {
        var visitor = await demo.Network.SignedIn("coordinator");
        var page = await visitor.Open("/netwerk/kaart");

        var drawn = page.QuerySelectorAll("svg.nr-net a.nr-node").Select(node => node.GetAttribute("href")).Order();
        var rows = page.QuerySelectorAll("#tabel tbody tr");

        rows.Select(row => row.QuerySelector("th a")!.GetAttribute("href")).Order().ShouldBe(drawn);
        rows.ShouldAllBe(row => row.GetAttribute("data-at")!.Contains(',', StringComparison.Ordinal));
        rows.Sum(row => row.GetAttribute("data-ties")!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length).ShouldBe(page.QuerySelectorAll("svg.nr-net .nr-edges path").Length);
        page.QuerySelectorAll("#gebieden tbody tr").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Only_this_page_may_show_pictures_of_the_tile_server()
    {
        var visitor = await demo.Network.SignedIn("verwijzer");

        (await Policy("/netwerk/kaart")).ShouldContain("img-src 'self' https://service.pdok.nl data:");
        (await Policy("/netwerk")).ShouldNotContain("pdok");

        async Task<string> Policy(string path) => (await visitor.Get(path)).Headers.GetValues("Content-Security-Policy").Single();
    }

    [Fact]
    public async Task A_filter_that_keeps_nobody_leads_on()
    {
        var visitor = await demo.Network.SignedIn("directeur");
        var page = await visitor.Open("/netwerk/kaart?plaats=Nergenshuizen");

        page.QuerySelector("main")!.TextContent.ShouldContain("Niemand om op de kaart te zetten");
        page.QuerySelectorAll("svg.nr-net").ShouldBeEmpty();
    }
}
