using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NetwerkRegie.Core.Agreements;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;

namespace NetwerkRegie.Web.Tests.Agreements;

/// <summary>The attacks of the OWASP cheat sheet on file upload that are about the way: who sends, how it is sent, and how it comes back.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n%%EOF"u8.ToArray();
    private readonly WebNetwork network = new();
    private Visitor coordinator = null!;
    private AgreementId agreement;

    public async ValueTask InitializeAsync()
    {
        coordinator = await network.SignedIn("coordinator");
        agreement = await network.Look(db => db.Agreements().Where(row => row.Name == "Gezond in Molenveld").Select(row => row.Id).SingleAsync());
    }

    public ValueTask DisposeAsync() => network.DisposeAsync();

    [Fact]
    public async Task A_document_comes_back_to_be_saved_and_never_to_be_run()
    {
        (await Upload(Pdf, "Convenant Çelik & Zoë \"definitief\".pdf", "text/html")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var answer = await coordinator.Get(await LinkOfDocument());

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf", "what it is, not what its sender said");
        var disposition = answer.Content.Headers.ContentDisposition!;
        (disposition.DispositionType, disposition.FileNameStar).ShouldBe(("attachment", "Convenant Çelik & Zoë -definitief-.pdf"));
        disposition.ToString().ShouldContain("filename*=UTF-8''Convenant%20%C3%87elik%20&%20Zo%C3%AB", Case.Sensitive, "RFC 6266");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Content-Security-Policy").ShouldBe("default-src 'none'; sandbox");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Header(answer, "Cache-Control").ShouldContain("no-store");
    }

    [Fact]
    public async Task A_name_cannot_add_a_header_or_a_folder()
    {
        (await Upload(Pdf, "../../wwwroot/assets/app.pdf", "application/pdf")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var answer = await coordinator.Get(await LinkOfDocument());

        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("app.pdf");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        Files().ShouldHaveSingleItem().ShouldStartWith(Path.Combine(network.Folder, "documents"));
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_said_and_nothing_is_kept()
    {
        (string Name, string Content, string Said)[] wrong =
        [
            ("afspraak.pdf", "<html><script>alert(1)</script></html>", "Dit is geen PDF"),
            ("afspraak.html", "%PDF-1.7\n%%EOF", "Dit is geen PDF"),
            ("afspraak.png", "%PDF-1.7\n%%EOF", "in werkelijkheid iets anders: PDF"),
            ("afspraak.pdf", "", "Dit bestand is leeg"),
        ];
        foreach (var (name, content, said) in wrong)
        {
            using var answer = await Upload(System.Text.Encoding.UTF8.GetBytes(content), name, "application/pdf");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await coordinator.Read(answer)).Body!.TextContent.ShouldContain(said);
        }

        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_and_without_a_length()
    {
        using var over = await Upload(Large(FileStore.LargestFile + 1), "groot.pdf", "application/pdf");
        (await coordinator.Read(over)).Body!.TextContent.ShouldContain("Dit bestand is te groot. Een bestand mag hoogstens 20 MB zijn.");

        foreach (var chunked in (bool[])[false, true])
        {
            using var far = await Upload(Large(FileStore.LargestFile + (6 * 1024 * 1024)), "groter.pdf", "application/pdf", chunked: chunked);
            ((int)far.StatusCode).ShouldBeOneOf(400, 413);
        }

        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_token_of_our_own_form_nothing_is_taken_in()
    {
        using var forged = await Upload(Pdf, "afspraak.pdf", "application/pdf", withToken: false);

        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_a_party_gets_a_document_or_adds_one()
    {
        await Upload(Pdf, "afspraak.pdf", "application/pdf");
        var link = await LinkOfDocument();
        (await (await network.SignedIn("directeur")).Get(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var account in (string[])["verwijzer", "stuurgroep", "beheer", "privacy", "wijkteam"]) (await (await network.SignedIn(account)).Get(link)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, account);
        (await network.Stranger().Get(link)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var byDirector = await Upload(Pdf, "afspraak.pdf", "application/pdf", by: await network.SignedIn("directeur"));
        byDirector.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Files().Length.ShouldBe(1);
    }

    [Fact]
    public async Task No_address_leads_to_the_files_themselves()
    {
        await Upload(Pdf, "afspraak.pdf", "application/pdf");
        var file = Path.GetRelativePath(network.Folder, Files().Single()).Replace('\\', '/');

        foreach (var path in (string[])[$"/{file}", $"/data/{file}", $"/assets/../{file}", $"/assets/%2e%2e/{file}", $"/{Path.GetFileName(file)}"])
        {
            (await coordinator.Get(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    private static byte[] Large(long size)
    {
        var content = new byte[size];
        Pdf.CopyTo(content, 0);
        return content;
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));

    private async Task<HttpResponseMessage> Upload(byte[] content, string name, string type, bool withToken = true, bool chunked = false, Visitor? by = null)
    {
        var visitor = by ?? coordinator;
        var token = (await visitor.Open("/profiel")).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "Chosen", FileName = $"\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"", FileNameStar = name };
        using var form = new MultipartFormDataContent { file };
        if (withToken) form.Add(new StringContent(token.Value), token.Name!);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/afspraken/{agreement}/documenten") { Content = form };
        request.Headers.TransferEncodingChunked = chunked;
        return await visitor.Client.SendAsync(request);
    }

    private async Task<string> LinkOfDocument() => (await coordinator.Open($"/afspraken/{agreement}")).QuerySelector<IHtmlAnchorElement>("a[download]")!.GetAttribute("href")!;

    private string[] Files() =>
        Directory.Exists(Path.Combine(network.Folder, "documents")) ? Directory.GetFiles(Path.Combine(network.Folder, "documents"), "*", SearchOption.AllDirectories) : [];
}
