using System.Net;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Reports;

public sealed class ReportPagesTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    [Theory]
    [InlineData("/rapporten?toon=1&van=gisteren&tot=2026-01-31")]
    [InlineData("/rapporten?toon=1&soort=9")]
    [InlineData("/rapporten?toon=1&van=2026-12-01&tot=2026-01-31")]
    public async Task A_period_or_report_that_cannot_be_is_told_and_not_replaced(string path)
    {
        var page = await demo.Visitor("directeur").Open(path);

        page.QuerySelector("article.nr-report").ShouldBeNull();
        page.QuerySelector(".utrecht-form-field-error-message, .nr-alert--error").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("?van=gisteren")]
    [InlineData("?soort=Onzin")]
    [InlineData("?van=2026-12-01&tot=2026-01-31")]
    public async Task A_pdf_that_cannot_be_made_leads_back_to_the_form_that_says_why(string asked)
    {
        using var answer = await demo.Visitor("directeur").Get("/rapporten/pdf" + asked);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await demo.Visitor("directeur").Open(answer.Headers.Location!.ToString());
        page.QuerySelector(".utrecht-form-field-error-message").ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_a_period_the_pdf_has_the_period_that_the_page_proposes()
    {
        var director = demo.Visitor("directeur");
        var page = await director.Open("/rapporten");

        using var pdf = await director.Get("/rapporten/pdf");

        pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        string Proposed(string field) => page.QuerySelector($"[name={field}]")!.GetAttribute("value")!;
        pdf.Content.Headers.ContentDisposition!.FileName.ShouldBe($"netwerkregie-netwerkrapport-{Proposed("van")}-{Proposed("tot")}.pdf");
    }

    [Fact]
    public async Task The_map_can_be_zoomed_and_a_chart_cannot()
    {
        var page = await demo.Visitor("directeur").Open("/rapporten?toon=1");

        page.QuerySelectorAll("figure svg").Length.ShouldBe(2);
        page.QuerySelectorAll("figure [data-netmap]").Length.ShouldBe(1);
    }
}
