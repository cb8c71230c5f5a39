using System.Globalization;
using System.Xml.Linq;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class FlowPagesTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    private const string Asked = "laag=ReferralFlow";

    // The demo lies in the year before today, so of two half years at least one has enough.
    private static readonly string[] HalfYears = [Asked, $"{Asked}&peildatum={TimeProvider.System.GetUtcNow().AddMonths(-6):yyyy-MM-dd}"];

    [Theory]
    [InlineData("coordinator")]
    [InlineData("directeur")]
    [InlineData("stuurgroep")]
    public async Task Arrows_on_the_map_and_rows_in_the_table_say_the_same_to_whom_sums_are_for(string account)
    {
        var shown = 0;
        foreach (var asked in HalfYears)
        {
            var page = await demo.Visitor(account).Open($"/netwerk?{asked}");
            var rows = page.QuerySelectorAll("#stromen tbody tr");
            shown += rows.Length;
            page.QuerySelectorAll(".nr-net .nr-flow").Length.ShouldBe(rows.Length);
            foreach (var row in rows) int.Parse(row.QuerySelector(".is-strong")!.TextContent, CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(5);
            page.QuerySelectorAll("a.nr-node").Any(node => node.GetAttribute("aria-label")!.Contains("doorverwijzingen naar", StringComparison.Ordinal)).ShouldBe(rows.Length > 0, "who listens hears it at the partner");
            page.QuerySelector("select[name=laag] option[value=ReferralFlow]").ShouldNotBeNull();
        }

        shown.ShouldBeGreaterThan(0);
        var file = XElement.Parse(await (await demo.Visitor(account).Get($"/netwerk/kaart.svg?{Asked}")).Content.ReadAsStringAsync());
        file.Value.ShouldContain("Doorverwijzingen in aantallen");
    }

    [Theory]
    [InlineData("verwijzer")]
    [InlineData("redacteur")]
    [InlineData("privacy")]
    [InlineData("beheer")]
    [InlineData("wijkteam")]
    public async Task Who_may_not_see_sums_sees_the_map_without_them_and_is_told_why(string account)
    {
        var page = await demo.Visitor(account).Open($"/netwerk?{Asked}");
        page.QuerySelector("#stromen").ShouldBeNull();
        page.QuerySelectorAll(".nr-flow").ShouldBeEmpty();
        page.QuerySelectorAll("a.nr-node").ShouldNotBeEmpty();
        page.QuerySelectorAll("a.nr-node").ShouldAllBe(node => !node.GetAttribute("aria-label")!.Contains("doorverwijzing", StringComparison.Ordinal));
        page.QuerySelector("main")!.TextContent.ShouldContain("Doorverwijzingen in aantallen zijn voor");
        page.QuerySelector("select[name=laag] option[value=ReferralFlow]").ShouldBeNull();
        (await (await demo.Visitor(account).Get($"/netwerk/kaart.svg?{Asked}")).Content.ReadAsStringAsync()).ShouldNotContain("oorverwijzing");
    }

    [Fact]
    public async Task A_filter_changes_the_arrows_and_never_the_numbers()
    {
        var visitor = demo.Visitor("stuurgroep");
        var all = await visitor.Open($"/netwerk?{Asked}");
        var part = await visitor.Open($"/netwerk?{Asked}&soort=School");
        part.QuerySelectorAll(".nr-net .nr-flow").ShouldBeEmpty();
        part.QuerySelectorAll("#stromen tbody tr").Select(row => row.TextContent).ShouldBe(all.QuerySelectorAll("#stromen tbody tr").Select(row => row.TextContent));
        var before = await visitor.Open("/netwerk?laag=ReferralFlow&peildatum=2024-03-01");
        before.QuerySelector("#stromen")!.TextContent.ShouldContain("Er is niets om te tonen");
    }
}
