using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Access;
using NetwerkRegie.Core.Partners;
using NetwerkRegie.Core.Workbench;
using NetwerkRegie.Web.Tests.Partners;

namespace NetwerkRegie.Web.Tests.Workbench;

public sealed class WorkbenchPagesTests(DemoConsortium demo) : IClassFixture<DemoConsortium>
{
    private const string Letter = "From: Noor Nepnaam <noor@elders.example>\r\nTo: coordinator@demo.example\r\nSubject: =?utf-8?Q?Caf=C3=A9?= in maart\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n\r\nDe zaal is vrij.\r\n";

    private readonly WebNetwork network = demo.Network;

    [Fact]
    public async Task A_contact_moment_with_a_next_step_comes_on_the_bench_is_finished_and_comes_back_with_undo()
    {
        var coordinator = await network.SignedIn("coordinator");
        var path = await AnyPartner();
        var empty = await coordinator.Open($"{path}/contactmomenten/nieuw");
        var wrong = await coordinator.Read(await coordinator.Submit(Form(empty), ("Form.Notes", "Goed gesprek.")));
        wrong.QuerySelectorAll(".nr-errors a").Length.ShouldBe(2, "how they met, and what comes next");
        wrong.QuerySelector<IHtmlTextAreaElement>("#Form_Notes")!.Value.ShouldBe("Goed gesprek.");

        var card = await coordinator.SubmitAndFollow(Form(empty), ("Form.Kind", "Visit"), ("Form.Title", "Kennismaking"), ("Form.Notes", "Goed gesprek."), ("Form.Next", "Task"), ("Form.StepTitle", "Folders brengen"));
        card.QuerySelector("#contactmomenten")!.TextContent.ShouldContain("Bezoek: Kennismaking");
        card.QuerySelector("#contactmomenten")!.TextContent.ShouldContain("Folders brengen");
        card.Body!.TextContent.ShouldContain("De volgende stap staat op de werkvoorraad.");

        var bench = await coordinator.Open("/");
        var task = bench.QuerySelectorAll("#straks li").Single(row => row.TextContent.Contains("Folders brengen", StringComparison.Ordinal));
        var finished = await coordinator.SubmitAndFollow(task.QuerySelector<IHtmlFormElement>("form")!);
        finished.Body!.TextContent.ShouldContain("De taak is klaar.");
        finished.QuerySelector("#straks")!.TextContent.ShouldNotContain("Folders brengen");
        await coordinator.SubmitAndFollow(Form(finished, "/ongedaan"));
        (await coordinator.Open("/")).QuerySelector("#straks")!.TextContent.ShouldContain("Folders brengen");
    }

    [Fact]
    public async Task A_task_is_added_on_the_bench_and_what_is_missing_is_said()
    {
        var coordinator = await network.SignedIn("coordinator");
        var form = Form(await coordinator.Open("/"), "handler=Add");

        (await coordinator.Read(await coordinator.Submit(form, ("Form.Title", "")))).QuerySelector("#Form_Title-error, .utrecht-form-field-error-message")!.TextContent.ShouldContain("Schrijf op wat je gaat doen.");
        var bench = await coordinator.SubmitAndFollow(form, ("Form.Title", "Zaal bespreken"));

        bench.QuerySelector("#vandaag")!.TextContent.ShouldContain("Zaal bespreken");
        (await coordinator.Open("/taken")).Body!.TextContent.ShouldContain("Zaal bespreken");
    }

    [Fact]
    public async Task A_calendar_program_gets_the_calendar_without_signing_in_until_the_address_is_withdrawn()
    {
        var coordinator = await network.SignedIn("coordinator");
        var opened = await coordinator.Read(await coordinator.Submit(Form(await coordinator.Open("/profiel/agenda"), "handler=Open")), "/profiel/agenda");
        var address = new Uri(opened.QuerySelector("#agenda-adres")!.TextContent).PathAndQuery;
        var program = network.Stranger();

        var first = await program.Get(address);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        (await first.Content.ReadAsStringAsync()).ShouldStartWith("BEGIN:VCALENDAR\r\n");
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        (await program.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await program.Get(address.Replace(".ics", "0.ics", StringComparison.Ordinal))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();

        (await coordinator.Open("/profiel/agenda")).QuerySelector("#agenda-adres").ShouldBeNull("it is told once");
        await coordinator.SubmitAndFollow(Form(await coordinator.Open("/profiel/agenda"), "handler=Close"));
        (await program.Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_calendar_of_who_may_no_longer_come_in_is_not_there()
    {
        var editor = await network.SignedIn("redacteur");
        var opened = await editor.Read(await editor.Submit(Form(await editor.Open("/profiel/agenda"), "handler=Open")), "/profiel/agenda");
        var address = new Uri(opened.QuerySelector("#agenda-adres")!.TextContent).PathAndQuery;
        (await network.Stranger().Get(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var administrator = await network.SignedIn("beheer");
        var id = await network.Look(db => db.Members().Where(member => member.Email == "redacteur@demo.example").Select(member => member.Id).SingleAsync());
        await administrator.SubmitAndFollow(Form(await administrator.Open($"/beheer/leden/{id}"), "handler=End"));

        (await network.Stranger().Get(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_email_file_becomes_a_contact_moment_and_anything_else_is_refused_in_words()
    {
        var coordinator = await network.SignedIn("coordinator");
        var path = $"{await AnyPartner()}/contactmomenten/mail";
        var token = (await coordinator.Open(path)).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

        var moment = await Upload(coordinator, path, token, Encoding.UTF8.GetBytes(Letter));
        moment.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await coordinator.Open(moment.Headers.Location!.ToString());
        page.QuerySelector<IHtmlInputElement>("#Form_Title")!.Value.ShouldBe("Café in maart");
        page.QuerySelector<IHtmlTextAreaElement>("#Form_Notes")!.Value.ShouldBe("De zaal is vrij.");
        page.QuerySelector<IHtmlInputElement>("#Form_Day")!.Value.ShouldBe("2026-11-02");

        var refused = await coordinator.Read(await Upload(coordinator, path, token, "MZ\0\0geen mail"u8.ToArray()));
        refused.Body!.TextContent.ShouldContain("Dit is geen e-mailbestand.");
        var large = await coordinator.Read(await Upload(coordinator, path, token, new byte[(10 * 1024 * 1024) + 1]));
        large.Body!.TextContent.ShouldContain("groter dan 10 MB");
    }

    /// <summary>The points of the OWASP cheat sheet on file upload that an e-mail can break; decision 21 lists them all.</summary>
    [Fact]
    public async Task An_email_file_that_means_harm_leaves_words_only()
    {
        var coordinator = await network.SignedIn("coordinator");
        var path = $"{await AnyPartner()}/contactmomenten/mail";
        var token = (await coordinator.Open(path)).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        var before = Files();
        const string harm = "From: Noor <noor@kade.example>\r\nSubject: <script>alert(1)</script>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Dag</p><script>alert(2)</script><img src=https://volg.example/pixel onerror=alert(3)>\r\n--x\r\nContent-Type: application/octet-stream; name=\"../../start.exe\"\r\nContent-Disposition: attachment\r\n\r\nMZ\r\n--x--\r\n";

        var moment = await coordinator.Open((await Upload(coordinator, path, token, Encoding.UTF8.GetBytes(harm))).Headers.Location!.ToString());
        moment.QuerySelectorAll("main script, main img[src^=http]").ShouldBeEmpty();
        moment.QuerySelector<IHtmlTextAreaElement>("#Form_Notes")!.Value.ShouldBe("Dag");
        Files().ShouldBe(before, "nothing of the file itself is kept");

        foreach (var name in (string[])["brief.exe", "brief.eml.html", "brief", "brief.eml.exe"]) (await coordinator.Read(await Upload(coordinator, path, token, Encoding.UTF8.GetBytes(Letter), name))).Body!.TextContent.ShouldContain("Dit is geen e-mailbestand.", customMessage: name);
        (await Upload(coordinator, path, "", Encoding.UTF8.GetBytes(Letter))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Upload(coordinator, path, token, new byte[25 * 1024 * 1024])).StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);

        string[] Files() => [.. Directory.EnumerateFiles(network.Folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("sqlite", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task An_email_with_a_bsn_is_refused_beside_the_field()
    {
        var coordinator = await network.SignedIn("coordinator");
        var path = $"{await AnyPartner()}/contactmomenten/mail";
        var token = (await coordinator.Open(path)).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

        var page = await coordinator.Read(await Upload(coordinator, path, token, Encoding.UTF8.GetBytes(Letter.Replace("De zaal is vrij.", "Het gaat om 123456782.", StringComparison.Ordinal))));

        page.QuerySelector("#Chosen-error")!.TextContent.ShouldContain("BSN");
        page.Body!.TextContent.ShouldNotContain("123456782");
    }

    [Fact]
    public async Task The_work_of_a_colleague_is_handed_over_from_the_page_of_the_member()
    {
        var administrator = await network.SignedIn("beheer");
        var id = await network.Look(db => db.Members().Where(member => member.Email == "coordinator@demo.example").Select(member => member.Id).SingleAsync());
        var link = (await administrator.Open($"/beheer/leden/{id}")).QuerySelector<IHtmlAnchorElement>("a[href^='/werkvoorraad/overdragen']")!;

        var form = Form(await administrator.Open(link.PathName + link.Search));

        form.QuerySelector<IHtmlSelectElement>("select[name=van]")!.Value.ShouldBe(id.ToString());
        (await administrator.Read(await administrator.Submit(form))).Body!.TextContent.ShouldContain("Kies wie het werk overneemt.");
    }

    [Fact]
    public async Task A_referrer_records_contact_and_has_no_bench()
    {
        var referrer = await network.SignedIn("verwijzer");
        var path = await AnyPartner();

        (await referrer.Get("/")).Headers.Location!.ToString().ShouldBe("/doorverwijzingen");
        var card = await referrer.SubmitAndFollow(Form(await referrer.Open($"{path}/contactmomenten/nieuw")), ("Form.Kind", "Call"), ("Form.Title", "Gebeld door de balie"), ("Form.Next", "Done"));
        card.Body!.TextContent.ShouldContain("Gebeld door de balie");
    }

    private static Task<HttpResponseMessage> Upload(Visitor visitor, string path, string token, byte[] bytes, string name = "brief.eml")
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("message/rfc822");
        return visitor.Client.PostAsync(path, new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "Chosen", name } });
    }

    private async Task<string> AnyPartner() =>
        $"/partners/{await network.Look(db => db.PartnerRows().Where(partner => partner.Type == PartnerType.School && partner.EndedOn == null).OrderBy(partner => partner.Id).Select(partner => partner.Id).FirstAsync())}";

    private static IHtmlFormElement Form(IHtmlDocument page, string? action = null) =>
        page.Forms.First(form => form.Closest("main") is not null && (action is null ? form.GetAttribute("action") is null or "" : form.GetAttribute("action")?.Contains(action, StringComparison.Ordinal) == true));
}
