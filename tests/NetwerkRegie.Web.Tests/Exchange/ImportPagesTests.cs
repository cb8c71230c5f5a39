using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Exchange.Import;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Tests.Exchange;

public sealed class ImportPagesTests(ImportPagesTests.Demo demo) : IClassFixture<ImportPagesTests.Demo>
{
    private readonly WebNetwork network = demo.Network;

    [Fact]
    public async Task A_coordinator_uploads_a_list_sees_what_it_would_do_takes_it_in_and_takes_it_back()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Organisatie;Plaats;KvK nr\nImportproef (fictief);Tiel;1234\n;Tiel;\n");

        var trial = await Settled(coordinator, address);
        trial.QuerySelector("h1")!.TextContent.ShouldContain("nog niets veranderd");
        trial.QuerySelectorAll(".nr-counts dd").Select(count => count.TextContent).ShouldBe(["1", "0", "0", "1"]);
        trial.Body!.TextContent.ShouldContain("Een KVK-nummer heeft 8 cijfers. Dit zijn er 4.");
        trial.Body.TextContent.ShouldContain("tekens utf-8, gescheiden door puntkomma, koppen in rij 1");
        trial.QuerySelector("main details")!.TextContent.ShouldContain("Importproef (fictief)");
        (await Stored()).ShouldBe(0);

        var begin = trial.Forms.Single(form => form.Action.Contains("handler=Import", StringComparison.Ordinal));
        await coordinator.SubmitAndFollow(begin);
        var done = await Settled(coordinator, address);
        done.QuerySelector("h1")!.TextContent.ShouldBe("Geïmporteerd");
        (await Stored()).ShouldBe(1);
        var refused = await (await coordinator.Get($"{address}?handler=Refused")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        refused.ShouldContain("Waarom niet");
        refused.ShouldNotContain("Importproef");

        await coordinator.SubmitAndFollow(done.Forms.Single(form => form.Action.Contains("ongedaan", StringComparison.Ordinal) && form.QuerySelector("input[name=terug]") is IHtmlInputElement { Value: var back } && back == address));
        (await Stored()).ShouldBe(0);
        (await coordinator.Open("/importeren")).Body!.TextContent.ShouldContain("Ongedaan gemaakt op");
    }

    [Fact]
    public async Task All_or_nothing_stores_nothing_while_a_row_is_not_right()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Organisatie;Plaats\nAllesofniets (fictief);Tiel\n;Tiel\n");
        var begin = (await Settled(coordinator, address)).Forms.Single(form => form.Action.Contains("handler=Import", StringComparison.Ordinal));

        var answer = await coordinator.Submit(begin, ("Skip", "false"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await coordinator.Read(answer)).Body!.TextContent.ShouldContain("Daarom is er niets opgeslagen");
        (await network.Look(db => db.Partners().CountAsync(p => p.Name == "Allesofniets (fictief)"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_columns_a_user_chose_are_remembered_for_the_next_file_with_the_same_headings()
    {
        var coordinator = await network.SignedIn("coordinator");
        const string list = "Zaal;Waar\nKolommenproef (fictief);Tiel\n";
        var first = await Settled(coordinator, await Upload(coordinator, list));
        first.Body!.TextContent.ShouldContain("Geen kolom is de naam van de partners");

        await coordinator.SubmitAndFollow(first.Forms.Single(form => form.Action.Contains("handler=Columns", StringComparison.Ordinal)), ("Fields[0]", "Name"), ("Fields[1]", "Place"));
        var second = await Settled(coordinator, await Upload(coordinator, list));

        second.QuerySelectorAll(".nr-counts dd")[0].TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task A_column_fills_a_field_of_the_network_by_its_name_or_because_the_user_says_so()
    {
        var coordinator = await network.SignedIn("coordinator");
        await coordinator.SubmitAndFollow((await coordinator.Open("/beheer/velden/nieuw")).Forms.Single(form => form.QuerySelector("[name='Form.Name']") is not null), ("Form.Name", "Proefveld spreekuur"), ("Form.Kind", "Text"));
        var address = await Upload(coordinator, "Organisatie;Plaats;PROEFVELD SPREEKUUR;Wanneer open\nVeldproef (fictief);Tiel;maandag;dinsdag\n");

        var first = await Settled(coordinator, address);
        string?[] Chosen(IDocument page) => [.. page.QuerySelectorAll<IHtmlSelectElement>("select[name^=Fields]").Select(select => select.SelectedOptions.Single().TextContent)];
        Chosen(first)[2].ShouldBe("Proefveld spreekuur");
        var field = first.QuerySelectorAll<IHtmlSelectElement>("select[name^=Fields]").ElementAt(2).Value!;

        await coordinator.SubmitAndFollow(first.Forms.Single(form => form.Action.Contains("handler=Columns", StringComparison.Ordinal)), ("Fields[2]", "Ignore"), ("Fields[3]", field));
        var second = await Settled(coordinator, address);
        Chosen(second)[3].ShouldBe("Proefveld spreekuur");
        await coordinator.SubmitAndFollow(second.Forms.Single(form => form.Action.Contains("handler=Import", StringComparison.Ordinal)));
        await Settled(coordinator, address);

        var partner = await network.Look(db => db.Partners().Where(p => p.Name == "Veldproef (fictief)").Select(p => p.Id).SingleAsync());
        var card = (await coordinator.Open($"/partners/{partner}")).Body!.TextContent;
        card.ShouldContain("dinsdag");
        card.ShouldNotContain("maandag");
    }

    [Fact]
    public async Task What_was_chosen_for_the_columns_holds_for_the_mended_rows_too()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Ruimte;Waar\nMendproef (fictief);Tiel\n;Tiel\n");
        var first = await Settled(coordinator, address);
        await coordinator.SubmitAndFollow(first.Forms.Single(form => form.Action.Contains("handler=Columns", StringComparison.Ordinal)), ("Fields[0]", "Name"), ("Fields[1]", "Place"));
        await Settled(coordinator, address);
        var result = await (await coordinator.Get($"{address}?handler=Refused")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var mended = await Settled(coordinator, await Upload(coordinator, result.TrimStart('\uFEFF').Replace(";Tiel;", "Verbeterd (fictief);Tiel;", StringComparison.Ordinal)));

        mended.QuerySelectorAll(".nr-counts dd").Select(count => count.TextContent).ShouldBe(["1", "0", "0", "0"]);
    }

    [Fact]
    public async Task An_empty_list_is_not_called_the_same()
    {
        var coordinator = await network.SignedIn("coordinator");

        (await Settled(coordinator, await Upload(coordinator, "Organisatie;Plaats\n"))).Body!.TextContent.ShouldContain("geen enkele rij");
    }

    [Fact]
    public async Task Only_a_coordinator_imports_and_only_sees_the_imports_of_the_own_library()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Upload(coordinator, "Organisatie\nEigen (fictief)\n");

        var director = await network.SignedIn("directeur");
        (await director.Get("/importeren")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await director.Get(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.Get($"/importeren/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_told_so()
    {
        var coordinator = await network.SignedIn("coordinator");

        var answer = await Send(coordinator, "<!doctype html><html><body>geen lijst</body></html>");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await coordinator.Read(answer)).Body!.TextContent.ShouldContain("Dit is een webpagina en geen werkblad");
    }

    [Fact]
    public async Task Ended_partners_in_a_list_take_part_again_when_the_coordinator_says_so()
    {
        var coordinator = await network.SignedIn("coordinator");
        await TakeIn(coordinator, await Upload(coordinator, "Naam;Plaats\nTerugkeer (fictief);Tiel\n"));
        await TakeIn(coordinator, await Upload(coordinator, "Naam;Plaats;Actief\nTerugkeer (fictief);Tiel;nee\n"));
        Task<PartnerStatus> Status() => network.Look(db => db.Partners().Where(p => p.Name == "Terugkeer (fictief)").Select(p => p.Status).SingleAsync());
        (await Status()).ShouldBe(PartnerStatus.Ended);

        var address = await Upload(coordinator, "Naam;Plaats\nTerugkeer (fictief);Tiel\n");
        var trial = await Settled(coordinator, address);
        trial.Body!.TextContent.ShouldContain("Beëindigde partners: 1. Opnieuw laten meedoen?");
        await coordinator.SubmitAndFollow(Form(trial, "handler=Restore"));
        (await Settled(coordinator, address)).Body!.TextContent.ShouldContain("Beëindigde partners doen weer mee");
        await TakeIn(coordinator, address);

        (await Status()).ShouldBe(PartnerStatus.Active);
    }

    [Fact]
    public async Task Persons_whose_organisation_is_no_partner_yet_come_in_after_the_partner_was_made()
    {
        var coordinator = await network.SignedIn("coordinator");
        const string cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Joris Verzonnen\r\nORG:Klusbus (fictief)\r\nTITLE:chauffeur\r\nEND:VCARD\r\n";
        var address = await Upload(coordinator, cards, "adresboek.vcf", ImportKind.Contacts);
        var trial = await Settled(coordinator, address);
        trial.Body!.TextContent.ShouldContain("Nog geen partner: 1");

        var partners = await coordinator.SubmitAndFollow(Form(trial, "handler=Partners"));
        await TakeIn(coordinator, new Uri(partners.Url).AbsolutePath);
        await coordinator.SubmitAndFollow(Form(await Settled(coordinator, address), "handler=Again"));
        await TakeIn(coordinator, address);

        var partner = await network.Look(db => db.Partners().Where(p => p.Name == "Klusbus (fictief)").Select(p => p.Id).SingleAsync());
        (await coordinator.Open($"/partners/{partner}")).Body!.TextContent.ShouldContain("Joris Verzonnen");
        var again = await Settled(coordinator, await Upload(coordinator, cards, "adresboek.vcf", ImportKind.Contacts));
        again.QuerySelectorAll(".nr-counts dd").Select(count => count.TextContent).ShouldBe(["0", "0", "1", "0"]);
    }

    [Fact]
    public async Task A_matrix_of_ties_comes_in_through_the_page()
    {
        var coordinator = await network.SignedIn("coordinator");
        await TakeIn(coordinator, await Upload(coordinator, "Naam;Plaats\nMatrix A (fictief);Tiel\nMatrix B (fictief);Tiel\n"));

        var address = await Upload(coordinator, "van \\ naar;Matrix A (fictief);Matrix B (fictief)\nMatrix A (fictief);;4\nMatrix B (fictief);2;\n", kind: ImportKind.Ties);

        (await Settled(coordinator, address)).QuerySelectorAll(".nr-counts dd").Select(count => count.TextContent).ShouldBe(["1", "1", "0", "0"]);
        (await TakeIn(coordinator, address)).QuerySelector("h1")!.TextContent.ShouldBe("Geïmporteerd");
    }

    [Fact]
    public async Task The_file_is_downloaded_as_it_was_uploaded_by_the_own_library_only()
    {
        var coordinator = await network.SignedIn("coordinator");
        const string list = "Organisatie\n=1+1 <script>alert(1)</script>\n";
        var address = await Upload(coordinator, list);
        await Settled(coordinator, address);

        var answer = await coordinator.Get($"{address}?handler=File");

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(list);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await (await network.SignedIn("directeur")).Get($"{address}?handler=File")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.Get($"/importeren/{Guid.Empty}?handler=File")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<int> Stored() => network.Look(db => db.Partners().CountAsync(p => p.Name == "Importproef (fictief)"));

    private static IHtmlFormElement Form(IDocument page, string handler) => page.Forms.First(form => form.Action.Contains(handler, StringComparison.Ordinal));

    private static Task<string> Upload(Visitor visitor, string text, string name = "lijst.csv", ImportKind kind = ImportKind.Partners) => Uploads.Accepted(visitor, Encoding.UTF8.GetBytes(text), name, kind);

    private static Task<HttpResponseMessage> Send(Visitor visitor, string text) => Uploads.Send(visitor, Encoding.UTF8.GetBytes(text), "lijst.csv");

    private static Task<IDocument> Settled(Visitor visitor, string address) => Uploads.Settled(visitor, address);

    /// <summary>Takes the list in that was laid ready, and gives the page that tells what came of it.</summary>
    private static async Task<IDocument> TakeIn(Visitor visitor, string address)
    {
        await visitor.SubmitAndFollow(Form(await Settled(visitor, address), "handler=Import"));
        return await Settled(visitor, address);
    }

    /// <summary>One program for all tests of this class.</summary>
    public sealed class Demo : IDisposable
    {
        public WebNetwork Network { get; } = new();

        public void Dispose() => Network.Dispose();
    }
}
