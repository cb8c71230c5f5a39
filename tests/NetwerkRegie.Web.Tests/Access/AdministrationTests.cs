using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Web.Tests.Access;

public sealed class AdministrationTests
{
    [Fact]
    public async Task An_ended_membership_is_taken_back_from_the_message_after_it()
    {
        await using var network = await Door.Founded();
        var id = await network.Member("daan@bieb.example", Role.Referrer);
        var administrator = await network.Enter(Door.Administrator);
        var card = $"/beheer/leden/{id.Value}";

        var ended = await administrator.SubmitAndFollow(Door.FormTo(await administrator.Open(card), "handler=End"));
        ended.QuerySelector("#flash")!.TextContent.ShouldContain("De toegang is beëindigd.");
        var back = await administrator.SubmitAndFollow(Door.FormTo(ended, "/ongedaan"));

        back.QuerySelector("#flash")!.TextContent.ShouldContain("Ongedaan gemaakt.");
        (await network.Stranger().Knock("daan@bieb.example")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_ended_and_her_roles_stay_as_they_are_on_the_page()
    {
        await using var network = await Door.Founded();
        var administrator = await network.Enter(Door.Administrator);
        var list = await administrator.Open("/beheer/leden");
        var card = list.QuerySelector("tbody th a")!.GetAttribute("href")!;

        var page = await administrator.Read(await administrator.Submit(Door.FormTo(await administrator.Open(card), "handler=End")));

        page.QuerySelector("main")!.TextContent.ShouldContain("Dit is de laatste beheerder.");
        page.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Roles']").Where(role => role.IsChecked).Select(role => role.Value).ShouldContain("Administrator");
    }

    [Fact]
    public async Task An_undo_with_later_work_in_the_way_lists_it_and_changes_nothing()
    {
        await using var network = await Door.Founded();
        var id = await network.Member("daan@bieb.example", Role.Referrer);
        var administrator = await network.Enter(Door.Administrator);
        var card = $"/beheer/leden/{id.Value}";
        var ended = await administrator.SubmitAndFollow(Door.FormTo(await administrator.Open(card), "handler=End"));
        await administrator.SubmitAndFollow(Door.FormTo(ended, "handler=Restore"));

        var page = await administrator.Read(await administrator.Submit(Door.FormTo(ended, "/ongedaan")));

        page.QuerySelector("main table")!.TextContent.ShouldContain("Toegang teruggegeven");
        page.QuerySelector("main")!.TextContent.ShouldContain("Er is niets ongedaan gemaakt");
        (await network.Stranger().Knock("daan@bieb.example")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_logboek_shows_who_did_what_and_the_values_before_and_after()
    {
        await using var network = await Door.Founded();
        var administrator = await network.Enter(Door.Administrator);
        var profile = await administrator.Open("/profiel");
        await administrator.SubmitAndFollow(Door.Form(profile, "Form.Name"), ("Form.Name", "Fenna Anders"));

        var list = await administrator.Open("/beheer/logboek");
        var row = list.QuerySelectorAll("tbody tr").First(tr => tr.TextContent.Contains("Eigen profiel gewijzigd", StringComparison.Ordinal));
        row.TextContent.ShouldContain("Fenna Anders");
        var detail = await administrator.Open(row.QuerySelector("a")!.GetAttribute("href")!);

        Cells(detail).ShouldContain("Naam | Fenna Fictief | Fenna Anders");
    }

    [Fact]
    public async Task A_wrong_role_gets_a_page_that_says_whose_the_page_is()
    {
        await using var network = await Door.Founded();
        await network.Member("daan@bieb.example", Role.Referrer);
        var daan = await network.Enter("daan@bieb.example");

        foreach (var path in (string[])["/beheer", "/beheer/leden", "/beheer/leden/nieuw", "/beheer/logboek"])
        {
            var answer = await daan.Get(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Beheerder", Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task A_member_that_is_not_there_is_not_found()
    {
        await using var network = await Door.Founded();
        var administrator = await network.Enter(Door.Administrator);

        (await administrator.Get($"/beheer/leden/{MemberId.New().Value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await administrator.Get($"/beheer/logboek/{OperationId.New().Value}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static IEnumerable<string> Cells(IDocument page) => page.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())));
}
