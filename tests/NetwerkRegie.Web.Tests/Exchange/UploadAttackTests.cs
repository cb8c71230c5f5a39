using System.IO.Compression;
using System.Net;
using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Web.Tests.Exchange;

/// <summary>
/// The attacks of the OWASP File Upload Cheat Sheet on the page that takes lists, one by one. Documents of agreements have theirs in <c>FileUploadTests</c> (Core) and <c>UploadTests</c> (Agreements),
/// e-mail files in <c>WorkbenchPagesTests</c>, names and numbers of lists in <c>ImportRunsTests</c>; decision 21 says point by point which test holds it.
/// </summary>
public sealed class UploadAttackTests(ImportPagesTests.Demo demo) : IClassFixture<ImportPagesTests.Demo>
{
    private const string Harmless = "Organisatie;Plaats\nAanvalsproef (fictief);Tiel\n";
    private readonly WebNetwork network = demo.Network;

    [Theory]
    [InlineData("lijst.exe", ".exe")]
    [InlineData("lijst.aspx", ".aspx")]
    [InlineData("lijst.csv.php", ".php")]
    [InlineData("lijst.csv.exe", ".exe")]
    [InlineData("lijst.svg", ".svg")]
    [InlineData("lijst", "lijst")]
    [InlineData(".htaccess", ".htaccess")]
    [InlineData("web.config", ".config")]
    public async Task An_ending_that_is_not_on_the_list_is_refused_whatever_is_in_the_file(string name, string ending)
    {
        (await Uploads.Refused(await network.SignedIn("coordinator"), Encoding.UTF8.GetBytes(Harmless), name)).ShouldContain($"Bestanden die eindigen op {ending} nemen we niet aan");
    }

    [Theory]
    [InlineData("MZ\u0090\0\u0003\0\0\0\u0004", "Hier zit geen tabel in")]
    [InlineData("%PDF-1.7\n%âãÏÓ", "Hier zit geen tabel in")]
    [InlineData("GIF89a;Naam;Plaats", "Hier zit geen tabel in")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "Dit is een webpagina en geen werkblad")]
    [InlineData("<?php system($_GET['c']); ?>", "Dit is een webpagina en geen werkblad")]
    public async Task Content_that_is_not_what_the_ending_says_is_refused(string content, string reason)
    {
        (await Uploads.Refused(await network.SignedIn("coordinator"), Encoding.Latin1.GetBytes(content), "lijst.csv")).ShouldContain(reason);
        (await Uploads.Refused(await network.SignedIn("coordinator"), Encoding.Latin1.GetBytes(content), "lijst.xlsx")).ShouldContain(reason);
    }

    [Fact]
    public async Task A_path_in_the_name_leads_nowhere()
    {
        var coordinator = await network.SignedIn("coordinator");

        foreach (var name in new[] { "../../../../tmp/aanval.csv", @"..\..\windows\aanval.csv", "/etc/aanval.csv", "..%2f..%2faanval.csv" })
        {
            var address = await Uploads.Accepted(coordinator, Encoding.UTF8.GetBytes(Harmless), name);
            (await Uploads.Settled(coordinator, address)).QuerySelector("main")!.TextContent.ShouldContain("aanval.csv");
        }

        Directory.EnumerateFiles(network.Folder, "*aanval*", SearchOption.AllDirectories).ShouldBeEmpty();
        File.Exists("/tmp/aanval.csv").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_that_was_uploaded_can_be_asked_for_by_its_own_address()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Uploads.Accepted(coordinator, Encoding.UTF8.GetBytes(Harmless), "lijst.csv");
        var id = Guid.Parse(address.Split('/')[^1]);

        foreach (var guess in new[] { $"/imports/{id:N}/list", $"/data/imports/{id:N}/list", $"{address}/lijst.csv", "/importeren/..%2f..%2fimports" })
        {
            (await coordinator.Get(guess)).StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
        }

        var answer = await network.Stranger().Get($"{address}?handler=File");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, "whoever did not sign in is sent to do so");
    }

    [Fact]
    public async Task Markup_in_a_name_or_a_cell_is_shown_as_text()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Uploads.Accepted(coordinator, Encoding.UTF8.GetBytes("Organisatie;Plaats\n<img src=x onerror=alert(1)> (fictief);Tiel\n;<script>alert(2)</script>\n"), "<b>vet</b>.csv");

        var page = await Uploads.Settled(coordinator, address);

        page.QuerySelectorAll("main img, main script, main h1 b, main .nr-head b").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_formula_is_no_formula_any_more_in_the_file_of_rows_to_mend()
    {
        var coordinator = await network.SignedIn("coordinator");
        var address = await Uploads.Accepted(coordinator, Encoding.UTF8.GetBytes("Organisatie;Plaats;Opmerkingen\n;Tiel;=HYPERLINK(\"http://kwaad.example\")\n;Tiel;@SUM(1)\n;Tiel;-2+3\n;Tiel;=cmd|'/C calc'!A0\n"), "lijst.csv");
        await Uploads.Settled(coordinator, address);

        var file = await (await coordinator.Get($"{address}?handler=Refused")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        file.ShouldContain("'=HYPERLINK");
        file.ShouldContain("'@SUM");
        file.ShouldContain("'-2+3");
        file.ShouldContain("'=cmd|", customMessage: "a call of another program (DDE)");
    }

    [Fact]
    public async Task Nulls_in_the_content_make_no_table_of_a_program()
    {
        var coordinator = await network.SignedIn("coordinator");

        (await Uploads.Refused(coordinator, [.. Enumerable.Repeat((byte)0, 4096)], "lijst.csv")).ShouldContain("Dit bestand is leeg");
        (await Uploads.Refused(coordinator, [.. Enumerable.Range(0, 4096).Select(at => (byte)(at % 7))], "lijst.csv")).ShouldContain("Hier zit geen tabel in");
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        (await Uploads.Refused(await network.SignedIn("coordinator"), [], "lijst.csv")).ShouldContain("Dit bestand is leeg");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_and_leaves_nothing()
    {
        var coordinator = await network.SignedIn("coordinator");
        var before = Folders();

        (await Uploads.Refused(coordinator, new byte[TableLimits.Bytes + 1], "lijst.csv")).ShouldContain("Dit bestand is 51 MB");

        Folders().ShouldBe(before);
    }

    [Fact]
    public async Task A_workbook_that_unpacks_to_far_more_than_it_is_is_refused()
    {
        var bomb = Workbook(("xl/worksheets/sheet1.xml", new string(' ', 64 * 1024 * 1024)));

        (await Uploads.Refused(await network.SignedIn("coordinator"), bomb, "lijst.xlsx")).ShouldContain("na uitpakken te groot");
    }

    [Theory]
    [InlineData("lijst.xlsx")]
    [InlineData("lijst.xlsm")]
    public async Task A_workbook_with_program_code_is_refused_whatever_it_is_called(string name)
    {
        (await Uploads.Refused(await network.SignedIn("coordinator"), Workbook(("xl/vbaProject.bin", "macro")), name)).ShouldContain("macro");
    }

    [Fact]
    public async Task A_workbook_that_asks_for_a_file_of_this_machine_does_not_get_it()
    {
        var secret = Path.Combine(network.Folder, "geheim.txt");
        await File.WriteAllTextAsync(secret, "heel geheim", TestContext.Current.CancellationToken);
        var sheet = $"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY s SYSTEM "file://{secret}">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Organisatie</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>&s;</t></is></c></row></sheetData></worksheet>""";

        (await Uploads.Refused(await network.SignedIn("coordinator"), Workbook(("xl/worksheets/sheet1.xml", sheet)), "lijst.xlsx")).ShouldNotContain("heel geheim");
    }

    [Fact]
    public async Task A_workbook_whose_entities_unfold_without_end_is_refused()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY a{level} \"{string.Concat(Enumerable.Repeat($"&a{level - 1};", 10))}\">"));
        var laughs = $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">{entities}]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a9;</t></is></c></row></sheetData></worksheet>";

        (await Uploads.Refused(await network.SignedIn("coordinator"), Workbook(("xl/worksheets/sheet1.xml", laughs)), "lijst.xlsx")).ShouldNotContain("hahaha");
    }

    [Fact]
    public async Task A_file_of_the_same_name_lies_beside_the_one_before()
    {
        var coordinator = await network.SignedIn("coordinator");
        var (first, second) = (await Uploads.Accepted(coordinator, Encoding.UTF8.GetBytes(Harmless), "zelfde.csv"), await Uploads.Accepted(coordinator, Encoding.UTF8.GetBytes("Organisatie;Plaats\nTweede proef (fictief);Tiel\n"), "zelfde.csv"));
        await Uploads.Settled(coordinator, second);

        (await (await coordinator.Get($"{first}?handler=File")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(Harmless);
    }

    [Fact]
    public async Task What_a_sender_says_of_the_kind_counts_for_nothing()
    {
        var coordinator = await network.SignedIn("coordinator");

        foreach (var kind in (string[])["image/png", "text/html", "application/x-php"])
        {
            using var taken = await Uploads.Send(coordinator, Encoding.UTF8.GetBytes(Harmless), "lijst.csv", mediaType: kind);
            taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            using var back = await coordinator.Get($"{taken.Headers.Location}?handler=File");
            back.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
            back.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        }
    }

    [Fact]
    public async Task The_test_file_of_virus_scanners_is_no_list_and_brings_nothing()
    {
        var coordinator = await network.SignedIn("coordinator");
        var before = await network.Look(db => Task.FromResult(db.PartnerRows().Count()));
        using var answer = await Uploads.Send(coordinator, Encoding.ASCII.GetBytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*"), "lijst.csv");

        if (answer.Headers.Location is { } address) (await Uploads.Settled(coordinator, $"{address}")).QuerySelectorAll("form[action*=TakeIn]").ShouldBeEmpty();
        (await network.Look(db => Task.FromResult(db.PartnerRows().Count()))).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_cannot_be_sent_from_another_site()
    {
        var coordinator = await network.SignedIn("coordinator");
        using var content = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(Harmless)), "Chosen", "lijst.csv" } };

        (await coordinator.Client.PostAsync(new Uri("/importeren", UriKind.Relative), content, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private int Folders() => Directory.Exists(Path.Combine(network.Folder, "imports")) ? Directory.GetDirectories(Path.Combine(network.Folder, "imports")).Length : 0;

    /// <summary>The smallest workbook, with these parts in it, also instead of its own.</summary>
    private static byte[] Workbook(params (string Name, string Text)[] parts)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
            ["_rels/.rels"] = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""",
            ["xl/worksheets/sheet1.xml"] = """<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>""",
        };
        foreach (var (name, text) in parts) all[name] = text;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in all)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return file.ToArray();
    }
}
