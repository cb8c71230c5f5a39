using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NetwerkRegie.Web.Tests.Partners;

/// <summary>Merge, succession, agreements of an initiative, own fields and mailings, as the demo has them.</summary>
public sealed class RegisterPagesTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    private readonly WebNetwork network = demo.Network;

    [Fact]
    public async Task A_merge_in_which_a_library_would_go_is_not_offered_and_says_why()
    {
        var coordinator = await network.SignedIn("coordinator");
        var (library, welfare, other) = (await IdOf(coordinator, "Bieb Tiel (demo)"), await IdOf(coordinator, "Welzijn Rijnoever"), await IdOf(coordinator, "Bieb Weert (demo)"));

        var wrong = await coordinator.Open($"/partners/{welfare}/samenvoegen/{library}");
        wrong.QuerySelector("form.nr-merge button").ShouldBeNull("the library cannot go");
        wrong.QuerySelector($"a[href='/partners/{library}/samenvoegen/{welfare}']").ShouldNotBeNull("the other way round it can be done");
        wrong.QuerySelector("form.nr-merge .nr-alert")!.TextContent.ShouldContain("Bieb Tiel (demo) is een bibliotheek van het consortium");

        var right = await coordinator.Open($"/partners/{library}/samenvoegen/{welfare}");
        right.QuerySelector("form.nr-merge button").ShouldNotBeNull();
        right.QuerySelector($"a[href='/partners/{welfare}/samenvoegen/{library}']").ShouldBeNull();

        var neither = await coordinator.Open($"/partners/{library}/samenvoegen/{other}");
        neither.QuerySelector("form.nr-merge button").ShouldBeNull();
        neither.QuerySelectorAll("form.nr-merge .nr-alert").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Who_records_a_succession_sees_how_much_work_goes_on_and_chooses()
    {
        var coordinator = await network.SignedIn("coordinator");
        var id = await IdOf(coordinator, "Stichting Taalmaatjes");

        var page = await coordinator.Open($"/partners/{id}/opvolgen");

        page.QuerySelectorAll<IHtmlInputElement>("input[name='Form.Work']").Select(box => (box.Value, box.IsChecked)).ShouldBe([("Services", true), ("Tasks", true), ("Agreements", true), ("Initiatives", true)]);
        page.QuerySelectorAll("label[for^=Form_Work]").Select(label => label.TextContent).ShouldBe(["Diensten: 2", "Open taken: 1", "Afspraken: 2", "Initiatieven: 1"]);
        (await coordinator.Open($"/partners/{id}/splitsen")).QuerySelectorAll("select[name^='Form.Work']").Length.ShouldBe(4);
        var gone = await IdOf(coordinator, "Spelotheek De Tol", "&status=Ended");
        (await coordinator.Open($"/partners/{gone}")).Body!.TextContent.ShouldContain("Opgegaan in");
    }

    [Fact]
    public async Task An_initiative_lists_its_agreements_and_a_new_one_begins_with_it()
    {
        var coordinator = await network.SignedIn("coordinator");
        var list = await coordinator.Open("/afspraken");
        list.Body!.TextContent.ShouldMatch("Er gelden nu \\d+ afspraken van je organisatie; \\d+ daarvan eindigen binnen 90 dagen\\. Onder zo’n afspraak vallen \\d+ van de \\d+ initiatieven");
        var agreement = list.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).First();
        var of = await coordinator.Open(agreement);
        var initiative = of.QuerySelectorAll("main a[href^='/initiatieven/']").Select(link => link.GetAttribute("href")!).FirstOrDefault().ShouldNotBeNull("the first agreement of the demo has an initiative");

        var page = await coordinator.Open(initiative);

        page.QuerySelector($"main a[href='{agreement}']").ShouldNotBeNull();
        var add = page.QuerySelector("main a[href^='/afspraken/nieuw']").ShouldNotBeNull().GetAttribute("href")!;
        (await coordinator.Open(add)).QuerySelectorAll<IHtmlInputElement>("input[name='Form.Initiatives']:checked").Select(box => box.Value).ShouldBe([initiative.Split('/')[^1]]);
        (await (await network.SignedIn("verwijzer")).Open(initiative)).QuerySelector("main a[href^='/afspraken']").ShouldBeNull("a referrer sees no agreements");
    }

    [Fact]
    public async Task A_list_is_asked_where_an_own_field_is_not_filled_in_and_the_export_asks_the_same()
    {
        var coordinator = await network.SignedIn("coordinator");
        var name = (await coordinator.Open("/partners")).QuerySelector<IHtmlSelectElement>("select[name^='vi-']").ShouldNotBeNull().Name!;

        var page = await coordinator.Open($"/partners?place=Arnhem&{name}=ja");
        page.QuerySelectorAll(".nr-chip").Select(chip => chip.FirstChild!.TextContent.Trim()).ShouldContain("Vrijwilligers: wel ingevuld");
        Names(page).ShouldBe(["Bieb Arnhem (demo)", "Buurthuis De Kade", "Buurtmoeders De Hoven", "Mantelzorgpunt De Schakel", "Ouderenbond Rijnstad", "Stichting Taalmaatjes", "Voedselpunt De Mand", "Vrijwilligerspunt Samenop"], ignoreOrder: true);
        var empty = await coordinator.Open($"/partners?place=Arnhem&{name}=nee");
        Names(empty).ShouldBe(["Geldmaatjes aan de Rijn", "Raad en Recht, sociaal raadslieden", "Respijthuis De Wilg", "Welzijn Rijnoever"], ignoreOrder: true);

        var file = await coordinator.Get($"/exporteren/partners?place=Arnhem&{name}=nee&bestand=csv");
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n').Length.ShouldBe(1 + 4);
    }

    [Theory]
    [InlineData("Preview")]
    [InlineData("Keep")]
    [InlineData("Send")]
    public async Task A_wrong_field_in_a_mail_is_told_beside_where_it_stands(string step)
    {
        var coordinator = await network.SignedIn("coordinator");
        var list = await coordinator.Open("/partners/contacten");
        var contact = list.QuerySelector<IHtmlInputElement>("input[name='Form.Contacts']:not([disabled])")!.Value;
        var form = await coordinator.Read(await coordinator.Submit(list.QuerySelector<IHtmlFormElement>("form[action*='handler=Choose']")!, ("Form.Contacts", contact)), "/partners/mail/nieuw");

        var typed = form.QuerySelector<IHtmlFormElement>("form[action*='handler=Preview']")!;
        typed.Action = $"/partners/mail/nieuw?handler={step}";
        var page = await coordinator.Read(await coordinator.Submit(typed, ("Form.Subject", "Beste {roepnaam}"), ("Form.Body", "Tot ziens, {afzendr}"), ("TemplateName", "")), "/partners/mail/nieuw");

        page.QuerySelector("#Form_Subject-error").ShouldNotBeNull().TextContent.ShouldContain("{roepnaam}");
        page.QuerySelector("#Form_Body-error").ShouldNotBeNull().TextContent.ShouldContain("{afzendr}");
        (page.QuerySelector("#TemplateName-error") is not null).ShouldBe(step == "Keep", "the name of the text that is kept stands beside its own field");
    }

    [Theory]
    [InlineData("/partners/dubbel", "Taalmaatjes")]
    [InlineData("/partners/mail", "Uitnodiging netwerkbijeenkomst")]
    [InlineData("/partners", "Welzijn in Arnhem")]
    [InlineData("/beheer/velden", "Vrijwilligers")]
    public async Task The_demo_has_something_to_show_on_every_page_of_the_register(string path, string words) =>
        (await (await network.SignedIn("coordinator")).Open(path)).QuerySelector("main")!.TextContent.ShouldContain(words);

    private static async Task<string> IdOf(Visitor visitor, string name, string more = "") =>
        (await visitor.Open($"/partners?q={Uri.EscapeDataString(name)}{more}")).QuerySelectorAll<IHtmlAnchorElement>("tbody th a").First(link => link.TextContent.Trim().Contains(name, StringComparison.Ordinal)).GetAttribute("href")!.Split('/')[^1];

    private static List<string> Names(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th a > span").Select(name => name.FirstChild!.TextContent)];
}
