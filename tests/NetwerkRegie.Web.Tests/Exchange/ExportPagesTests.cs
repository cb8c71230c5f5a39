using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NetwerkRegie.Web.Pages.Partners;
using NetwerkRegie.Web.Tests.Access;

namespace NetwerkRegie.Web.Tests.Exchange;

public sealed class ExportPagesTests(DemoProgram demo) : IClassFixture<DemoProgram>
{
    [Fact]
    public async Task The_menu_on_the_list_keeps_the_filter_and_the_order_of_the_address()
    {
        var list = await demo.Visitor("coordinator").Open("/partners?q=demo&type=School&sort=name-desc");

        var links = list.QuerySelectorAll(".nr-head a[href*='/exporteren/partners']").Select(link => link.GetAttribute("href")!).ToList();
        links.Select(link => link.Split("bestand=")[1]).ShouldBe(["csv", "xlsx", "json", "vcf", "csv", "xlsx", "json"]);
        links.Take(4).ShouldAllBe(link => link.StartsWith("/exporteren/partners?q=demo&type=School&sort=name-desc&bestand="));
        links.Skip(4).ShouldAllBe(link => link.StartsWith("/exporteren/partners?q=demo&type=School&sort=name-desc&kolommen=alles&bestand="));
        list.QuerySelectorAll(".nr-menu [role=group]").Select(group => group.GetAttribute("aria-label")).ShouldBe(["Wat je ziet", "Alle velden, om later weer te importeren"]);
        using var file = await demo.Visitor("coordinator").Get(links[2]);
        var rows = JsonSerializer.Deserialize<List<Dictionary<string, JsonElement>>>(await file.Content.ReadAsStringAsync())!;
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row["Soort organisatie"].GetString() == "School");
        rows.Select(row => row["Naam"].GetString()).ShouldBe(list.QuerySelectorAll("tbody th a").Select(name => name.TextContent.Trim().Split(", ")[0]));
    }

    [Fact]
    public async Task The_columns_that_were_chosen_leave_in_their_order_from_the_menu_and_from_the_page_of_files()
    {
        var visitor = demo.Visitor("verwijzer");
        foreach (var page in (string[])["/partners?kolommen=phone,place", "/exporteren?kolommen=phone,place"])
        {
            var links = (await visitor.Open(page)).QuerySelectorAll("a[href*='/exporteren/partners'][href$='bestand=csv']").Select(link => link.GetAttribute("href")!).ToList();

            using var seen = await visitor.Get(links[0]);
            (await seen.Content.ReadAsStringAsync()).TrimStart('\uFEFF').ShouldStartWith("Naam;Soort organisatie;Telefoon;Plaats\r\n");
            using var whole = await visitor.Get(links[1]);
            (await whole.Content.ReadAsStringAsync()).TrimStart('\uFEFF').ShouldStartWith("Naam;Soort organisatie;Status;Onderdeel van;", customMessage: page);
        }
    }

    [Theory]
    [InlineData("sort=veld-abc123", "abc123", false)]
    [InlineData("sort=veld-abc123-desc", "abc123", true)]
    [InlineData("sort=place-desc", null, true)]
    public void The_order_in_an_address_is_read_and_kept_as_it_was(string kept, string? field, bool descending)
    {
        var asked = PartnerListAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(kept)));

        (asked.Find.SortField, asked.Find.Descending, asked.Kept).ShouldBe((field, descending, kept));
        if (field is not null) asked.SortedBy(field).ShouldBe($"/partners?sort=veld-{field}{(descending ? "" : "-desc")}");
    }

    [Theory]
    [InlineData("/exporteren/partners?bestand=csv", "text/csv", "netwerkregie-partners-")]
    [InlineData("/exporteren/partners?bestand=vcf", "text/vcard", "netwerkregie-partners-")]
    [InlineData("/exporteren/relaties?bestand=xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "netwerkregie-relaties-")]
    [InlineData("/exporteren/netwerk?bestand=graphml", "application/graphml+xml", "netwerkregie-netwerk-")]
    [InlineData("/exporteren/alles?bestand=json", "application/json", "netwerkregie-alles-")]
    public async Task A_file_is_an_attachment_with_a_name_that_names_no_person(string path, string mediaType, string name)
    {
        using var file = await demo.Visitor("coordinator").Get(path);

        file.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldStartWith(name);
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        file.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Everything_is_a_workbook_with_a_sheet_for_each_table()
    {
        using var file = await demo.Visitor("coordinator").Get("/exporteren/alles?bestand=xlsx");

        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync());
        using var workbook = new StreamReader(zip.GetEntry("xl/workbook.xml")!.Open());
        var sheets = await workbook.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var name in (string[])["Partners", "Locaties", "Relaties", "Inschalingen", "Contactpersonen", "Initiatieven"]) sheets.ShouldContain($"name=\"{name}\"");
        sheets.ShouldNotContain("Leden");
    }

    [Theory]
    [InlineData("/exporteren/partners")]
    [InlineData("/exporteren/partners?bestand=gexf")]
    [InlineData("/exporteren/alles?bestand=csv")]
    [InlineData("/exporteren/alles?bestand=9")]
    public async Task A_file_that_does_not_exist_is_told_in_words(string path)
    {
        var page = await demo.Visitor("directeur").Open(path);

        page.QuerySelector(".nr-alert--error")!.TextContent.ShouldContain("Dit bestand bestaat niet");
    }

    [Fact]
    public async Task The_page_offers_people_to_a_coordinator_only_and_says_what_a_file_of_everything_holds()
    {
        var coordinator = await demo.Visitor("coordinator").Open("/exporteren?type=School");
        var director = await demo.Visitor("directeur").Open("/exporteren");

        coordinator.QuerySelectorAll("a[href*='/exporteren/contacten?type=School&bestand=vcf']").ShouldHaveSingleItem();
        coordinator.QuerySelectorAll(".nr-bullets li").Select(item => item.TextContent).ShouldContain("Contactpersonen");
        director.QuerySelectorAll("a[href*='/exporteren/contacten']").ShouldBeEmpty();
        director.QuerySelectorAll(".nr-bullets li").Select(item => item.TextContent).ShouldNotContain("Contactpersonen");
        using var nobody = await demo.Visitor("directeur").Get("/exporteren/nergens?bestand=csv");
        nobody.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
