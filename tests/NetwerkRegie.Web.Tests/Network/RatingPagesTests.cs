using System.Globalization;
using NetwerkRegie.Web.Tests.Partners;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class RatingPagesTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    [Theory]
    [InlineData("verwijzer", "/netwerk/cijfers")]
    [InlineData("stuurgroep", "/netwerk/inschalingen")]
    public async Task Trust_and_value_stand_with_n_response_certainty_and_the_rule(string account, string path)
    {
        var visitor = await demo.Network.SignedIn(account);

        var page = await visitor.Open(path);

        var rows = page.QuerySelectorAll("tr").Where(row => row.QuerySelector("th")?.TextContent is "Gemiddeld vertrouwen" or "Gemiddelde waarde").ToList();
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => decimal.Parse(row.QuerySelector("td")!.TextContent, CultureInfo.GetCultureInfo("nl-NL")) > 1);
        rows.ShouldAllBe(row => row.TextContent.Contains("n = ", StringComparison.Ordinal) && row.TextContent.Contains("Gemiddelde zekerheid", StringComparison.Ordinal));
        page.Body!.TextContent.ShouldContain("Zekerheid = 0,5 ^ (dagen sinds het is gezegd / 365)");
    }

    [Fact]
    public async Task Before_anybody_said_a_thing_there_is_too_little_to_tell()
    {
        var visitor = await demo.Network.SignedIn("coordinator");

        var page = await visitor.Open("/netwerk/cijfers?peildatum=2010-01-01");

        page.QuerySelectorAll("tr").Single(row => row.QuerySelector("th")?.TextContent == "Gemiddeld vertrouwen").QuerySelector("td")!.TextContent.ShouldBe("te weinig");
    }

    [Fact]
    public async Task The_page_of_a_tie_tells_scores_source_and_age_and_asks_only_who_speaks_for_a_side()
    {
        var coordinator = await demo.Network.SignedIn("coordinator");
        var card = (await coordinator.Open("/partners?q=rijnoever")).QuerySelector("main tbody th a")!.GetAttribute("href")!;
        var tie = (await coordinator.Open(card)).QuerySelectorAll(".nr-lines li").First(line => line.TextContent.Contains("Bieb Arnhem", StringComparison.Ordinal) && line.QuerySelector("a[href^='/relaties/']") is not null).QuerySelector("a[href^='/relaties/']")!.GetAttribute("href")!;

        var hers = await coordinator.Open(tie);
        hers.Body!.TextContent.ShouldContain("Vertrouwen 2,7");
        hers.Body.TextContent.ShouldContain("Ingevuld door een deelnemer van de organisatie zelf");
        hers.Body.TextContent.ShouldContain("Zekerheid = 0,5 ^ (dagen sinds het is gezegd / 365)");
        hers.QuerySelectorAll("fieldset.nr-scale").Length.ShouldBe(6);
        hers.QuerySelectorAll("[name='Scores.Openness']").Select(answer => answer.GetAttribute("value")).ShouldBe(["1", "2", "3", "4", ""]);
        hers.QuerySelector("[name=Note]").ShouldNotBeNull();
        (await (await demo.Network.SignedIn("verwijzer")).Open(tie)).QuerySelector("form[action*='handler=Rate']").ShouldBeNull();
        (await (await demo.Network.SignedIn("wijkteam")).Open(tie)).QuerySelectorAll("[name=Side]").Length.ShouldBe(1);
    }
}
