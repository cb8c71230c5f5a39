using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NetwerkRegie.Web.Tests.Partners;

/// <summary>One demo consortium for all tests of a class, each of which adds its own partners.</summary>
public sealed class DemoConsortium : IDisposable
{
    public WebNetwork Network { get; } = new();

    public void Dispose() => Network.Dispose();
}

public sealed class PartnerPagesTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    private readonly WebNetwork network = demo.Network;

    [Fact]
    public async Task A_partner_is_added_found_changed_ended_and_restored_without_a_script()
    {
        var coordinator = await network.SignedIn("coordinator");
        var card = await Add(coordinator, "Leeskring Één (demo)");

        card.QuerySelector("h1")!.TextContent.ShouldBe("Leeskring Één (demo)");
        card.Body!.TextContent.ShouldContain("0344 00 01 01");
        card.Body.TextContent.ShouldContain("Partner toegevoegd");
        var list = await coordinator.Open("/partners?q=leeskring+een+tiel");
        list.QuerySelectorAll("tbody th").ShouldHaveSingleItem().TextContent.ShouldContain("Leeskring Één (demo)");

        var ended = await coordinator.SubmitAndFollow(Form(card, "handler=End"));
        ended.Body!.TextContent.ShouldContain("De partner is beëindigd.");
        card.QuerySelectorAll("main a[href*='/relaties/nieuw']").ShouldNotBeEmpty();
        ended.QuerySelectorAll("main a[href*='/relaties/nieuw']").ShouldBeEmpty("a partner that takes part no longer gets no new ties");
        (await coordinator.Open("/partners?q=leeskring+een+tiel")).Body!.TextContent.ShouldContain("Geen partners gevonden");
        var restored = await coordinator.SubmitAndFollow(Form(ended, "/ongedaan"));
        restored.Body!.TextContent.ShouldNotContain("Partner herstellen");
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        var coordinator = await network.SignedIn("coordinator");
        var empty = await coordinator.Open("/partners/nieuw");

        var answer = await coordinator.Submit(Form(empty), ("Form.Name", ""), ("Form.Type", "School"), ("Form.Kvk", "1234568"), ("Form.Locations[0].Postcode", "4005 SS"), ("Form.Locations[0].Place", "Tiel"), ("Form.Themes", "money"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await coordinator.Read(answer, "/partners/nieuw");
        Error(page, "Form_Name").ShouldBe("Vul de naam van de organisatie in.");
        Error(page, "Form_Kvk").ShouldStartWith("7 cijfers: voorloopnul verloren?");
        Error(page, "Form_Locations_0__Postcode").ShouldBe("Een postcode met SS bestaat niet. Kijk de letters na.");
        page.QuerySelector<IHtmlInputElement>("#Form_Kvk")!.Value.ShouldBe("1234568");
        page.QuerySelector<IHtmlInputElement>("input[name='Form.Themes'][value=money]")!.IsChecked.ShouldBeTrue();
        page.QuerySelectorAll(".nr-errors a").Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_number_in_use_leads_to_its_partner_and_a_known_name_can_be_passed_over()
    {
        var coordinator = await network.SignedIn("coordinator");
        var first = await Add(coordinator, "Kleikamer (demo)", ("Form.Kvk", "00991234"));
        var form = Form(await coordinator.Open("/partners/nieuw"));

        var inUse = await coordinator.Read(await coordinator.Submit(form, ("Form.Name", "Klei (demo)"), ("Form.Type", "School"), ("Form.Kvk", "00991234")), "/partners/nieuw");
        Error(inUse, "Form_Kvk").ShouldContain("Kleikamer (demo)");
        var link = inUse.QuerySelector<IHtmlAnchorElement>(".nr-alert a[href^='/partners/']")!.PathName;
        (await coordinator.Open(link)).QuerySelector("h1")!.TextContent.ShouldBe(first.QuerySelector("h1")!.TextContent);

        var hint = await coordinator.Read(await coordinator.Submit(form, ("Form.Name", "KLEIKAMER (demo)"), ("Form.Type", "School"), ("Form.Locations[0].Place", "Tiel")), "/partners/nieuw");
        hint.Body!.TextContent.ShouldContain("Nee, toch toevoegen");
        var anyway = await coordinator.SubmitAndFollow(Form(hint), ("Anyway", "true"));
        anyway.QuerySelector("h1")!.TextContent.ShouldBe("KLEIKAMER (demo)");
    }

    [Fact]
    public async Task The_second_to_save_sees_what_changed_keeps_what_was_typed_and_undoes_nothing()
    {
        var (one, other) = (await network.SignedIn("coordinator"), await network.SignedIn("coordinator"));
        var path = (await Add(one, "Naaikring (demo)")).Location.PathName;
        var opened = Form(await one.Open($"{path}/wijzigen"));
        await other.SubmitAndFollow(Form(await other.Open($"{path}/wijzigen")), ("Form.Email", "naaikring@demo.example"), ("Form.Phone", "0344 00 02 02"));

        var stale = await one.Read(await one.Submit(opened, ("Form.Description", "Elke dinsdag."), ("Form.Phone", "0344 00 03 03")), $"{path}/wijzigen");

        stale.Body!.TextContent.ShouldContain("Iemand anders bewaarde eerder dan jij");
        stale.QuerySelectorAll(".nr-alert tbody th").Select(row => row.TextContent).ShouldBe(["Telefoon", "E-mail"]);
        stale.QuerySelector<IHtmlTextAreaElement>("#Form_Description")!.Value.ShouldBe("Elke dinsdag.");
        stale.QuerySelector<IHtmlInputElement>("#Form_Phone")!.Value.ShouldBe("0344 00 03 03", "what both typed stays the second one's choice");
        var saved = await one.SubmitAndFollow(Form(stale));
        foreach (var kept in (string[])["Elke dinsdag.", "0344 00 03 03", "naaikring@demo.example"]) saved.Body!.TextContent.ShouldContain(kept);
    }

    [Fact]
    public async Task Filters_live_in_the_address_and_each_can_be_taken_away()
    {
        var coordinator = await network.SignedIn("coordinator");

        var page = await coordinator.Open("/partners?type=Library&type=School&sort=place-desc&status=Active&type=Nonsense");

        page.QuerySelectorAll<IHtmlInputElement>("input[name=type]:checked").Select(box => box.Value).ShouldBe(["Library", "School"]);
        page.QuerySelectorAll(".nr-chip").Select(chip => chip.FirstChild!.TextContent.Trim()).ShouldBe(["Bibliotheek", "School", "Doet mee"]);
        page.QuerySelector<IHtmlAnchorElement>(".nr-chip")!.GetAttribute("href").ShouldBe("/partners?type=School&status=Active&sort=place-desc");
        page.QuerySelector("th[aria-sort=descending]")!.TextContent.Trim().ShouldBe("Plaats");
        page.QuerySelectorAll("tbody .nr-table__s").Select(type => type.TextContent).Distinct().ShouldBeSubsetOf(["Bibliotheek", "School"]);
    }

    [Fact]
    public async Task The_list_is_paged_by_key_forward_and_back()
    {
        var coordinator = await network.SignedIn("coordinator");
        var first = await coordinator.Open("/partners");

        var second = await coordinator.Open(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var back = await coordinator.Open(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        Names(second).ShouldAllBe(name => !Names(first).Contains(name));
        Names(back).ShouldBe(Names(first));
        (await coordinator.Get("/zoeken?q=kade")).Headers.Location!.ToString().ShouldBe("/partners?q=kade");
    }

    [Fact]
    public async Task A_contact_and_a_tie_are_kept_and_each_form_says_what_is_wrong()
    {
        var coordinator = await network.SignedIn("coordinator");
        var path = (await Add(coordinator, "Muziekkring (demo)")).Location.PathName;

        var wrong = await coordinator.Read(await coordinator.Submit(Form(await coordinator.Open($"{path}/contacten/nieuw")), ("Form.Email", "info")));
        Error(wrong, "Form_Name").ShouldBe("Vul de naam van de contactpersoon in.");
        Error(wrong, "Form_Email").ShouldStartWith("In een e-mailadres staat een @");
        var card = await coordinator.SubmitAndFollow(Form(await coordinator.Open($"{path}/contacten/nieuw")), ("Form.Name", "Daan Demo"), ("Form.Email", "daan@demo.example"));
        card.Body!.TextContent.ShouldContain("Daan Demo");
        (await (await network.SignedIn("wijkteam")).Open(path)).Body!.TextContent.ShouldNotContain("Daan Demo");

        var tie = await coordinator.SubmitAndFollow(Form(await coordinator.Open($"{path}/relaties/nieuw?ons=true")), ("Form.Kinds", "SharedActivity"), ("Form.Since", "2024-01-01"));
        tie.Body!.TextContent.ShouldContain("Nog niemand schaalde deze relatie in.");
        var rated = await coordinator.SubmitAndFollow(Form(tie, "handler=Rate"), ("Level", "4"), ("Desired", "5"));
        rated.QuerySelector("table tbody")!.TextContent.ShouldContain("4 Beslissen samen");
        (await coordinator.Open(path)).Body!.TextContent.ShouldContain("Wij geven een 4");

        var heard = await coordinator.SubmitAndFollow(Form(rated, "handler=Rate"), ("Side", path.Split('/')[^1]), ("Level", "3"), ("Note", "gesprek met de voorzitter"));
        heard.QuerySelector("table tbody")!.TextContent.ShouldContain("Muziekkring (demo)");
        (await coordinator.Open(path)).Body!.TextContent.ShouldContain("Zij geven een 3");

        Error(await coordinator.Read(await coordinator.Submit(Form(rated, "handler=End"), ("On", "2999-01-01"))), "On").ShouldStartWith("De relatie eindigt in de toekomst.");
        Error(await coordinator.Read(await coordinator.Submit(Form(rated, "handler=End"), ("On", "gisteren"))), "On").ShouldNotBeEmpty();
        var ended = await coordinator.SubmitAndFollow(Form(rated, "handler=End"), ("On", "2025-03-01"));
        ended.Body!.TextContent.ShouldContain("Beëindigd op 1 maart 2025");
        (await coordinator.SubmitAndFollow(Form(ended, "handler=Restore"))).Body!.TextContent.ShouldContain("Sinds 1 januari 2024");
    }

    [Theory]
    [InlineData("directeur", "/partners", HttpStatusCode.OK)]
    [InlineData("directeur", "/partners/nieuw", HttpStatusCode.Forbidden)]
    [InlineData("verwijzer", "/partners/nieuw", HttpStatusCode.Forbidden)]
    [InlineData("coordinator", "/partners/0199a000-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    [InlineData("coordinator", "/relaties/0199a000-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    [InlineData("coordinator", "/contacten/0199a000-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    public async Task Each_role_gets_what_is_hers(string account, string path, HttpStatusCode status) => (await (await network.SignedIn(account)).Get(path)).StatusCode.ShouldBe(status);

    private static async Task<IHtmlDocument> Add(Visitor visitor, string name, params (string, string)[] more) => await visitor.SubmitAndFollow(
        Form(await visitor.Open("/partners/nieuw")),
        [("Form.Name", name), ("Form.Type", "Welfare"), ("Form.Phone", "0344-000101"), ("Form.Locations[0].Place", "Tiel"), .. more]);

    private static IHtmlFormElement Form(IHtmlDocument page, string action = "") => action.Length > 0
        ? page.QuerySelector<IHtmlFormElement>($"form[action*='{action}']").ShouldNotBeNull(action)
        : page.QuerySelector<IHtmlFormElement>("form.nr-form").ShouldNotBeNull(page.Body?.TextContent);

    private static string Error(IHtmlDocument page, string field) => page.QuerySelector($"#{field}-error").ShouldNotBeNull(field).TextContent.Trim();

    private static List<string> Names(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th").Select(name => name.TextContent.Trim())];
}
