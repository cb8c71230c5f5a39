using System.Net;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Network;

public sealed class ChangesPagesTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    [Fact]
    public async Task An_earlier_day_shows_the_map_of_then_and_a_day_to_come_is_told_beside_its_field()
    {
        var visitor = demo.Visitor("coordinator");
        var then = await visitor.Open("/netwerk?peildatum=2024-01-01");
        then.QuerySelector(".nr-alert--info, .utrecht-alert")!.TextContent.ShouldContain("1 januari 2024");
        then.QuerySelectorAll("a.nr-node").Length.ShouldBeLessThan((await visitor.Open("/netwerk")).QuerySelectorAll("a.nr-node").Length);
        then.QuerySelector("[name=peildatum]")!.GetAttribute("form").ShouldBe("kaartfilter", "the field belongs to the filters");

        foreach (var wrong in (string[])["2999-01-01", "gisteren"])
        {
            var page = await visitor.Open($"/netwerk?peildatum={wrong}");
            page.QuerySelector(".nr-day .utrecht-form-field-error-message").ShouldNotBeNull(wrong);
            page.QuerySelectorAll("a.nr-node").ShouldNotBeEmpty("today is shown meanwhile");
        }
    }

    [Fact]
    public async Task The_comparison_keeps_the_filters_of_the_map_and_its_file_has_a_row_for_each_change()
    {
        var visitor = demo.Visitor("verwijzer");
        var map = await visitor.Open("/netwerk?soort=Library&soort=Welfare&niveau=2");
        var page = await visitor.Open(map.QuerySelector(".nr-day__c a")!.GetAttribute("href")!);
        page.QuerySelectorAll("input[type=hidden][name=soort]").Select(input => input.GetAttribute("value")).ShouldBe(["Library", "Welfare"]);
        page.QuerySelector("input[type=hidden][name=niveau]")!.GetAttribute("value").ShouldBe("2");
        page.QuerySelectorAll("[id^=relaties-] tbody th a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/partners/", StringComparison.Ordinal));

        using var file = await visitor.Get(page.QuerySelector("a[href^='/netwerk/vergelijken.csv']")!.GetAttribute("href")!);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var rows = (await file.Content.ReadAsStringAsync()).TrimEnd().Split('\n');
        var listed = page.QuerySelectorAll("[id^=relaties-] tbody tr, .nr-partnerlist li, #verschillen tbody tr").Length;
        rows.Length.ShouldBe(listed + 1);
    }

    [Theory]
    [InlineData("van=2999-01-01")]
    [InlineData("van=onzin")]
    public async Task A_day_that_cannot_be_is_told_and_its_file_leads_back(string asked)
    {
        var visitor = demo.Visitor("directeur");
        (await visitor.Open($"/netwerk/vergelijken?{asked}")).QuerySelector(".utrecht-form-field-error-message").ShouldNotBeNull();
        using var file = await visitor.Get($"/netwerk/vergelijken.csv?{asked}");
        file.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        file.Headers.Location!.ToString().ShouldBe($"/netwerk/vergelijken?{asked}");
    }

    [Fact]
    public async Task The_network_report_tells_what_changed_only_when_an_earlier_day_is_chosen()
    {
        var visitor = demo.Visitor("directeur");
        const string Period = "/rapporten?toon=1&soort=Network&van=2026-01-01&tot=2026-10-31";
        (await visitor.Open(Period)).QuerySelectorAll("article h3").Select(title => title.TextContent).ShouldNotContain("Wat veranderde");
        (await visitor.Open($"{Period}&vergelijk=2025-01-01")).QuerySelectorAll("article h3").Select(title => title.TextContent).ShouldContain("Wat veranderde");
        var late = await visitor.Open($"{Period}&vergelijk=2026-10-31");
        late.QuerySelector("article").ShouldBeNull();
        late.QuerySelector("[name=vergelijk][aria-invalid]").ShouldNotBeNull();
    }
}
