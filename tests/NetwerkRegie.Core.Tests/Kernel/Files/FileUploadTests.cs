using System.Security.Cryptography;
using System.Text;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Files;
using NetwerkRegie.TestKit;

namespace NetwerkRegie.Core.Tests.Kernel.Files;

/// <summary>The attacks of the OWASP cheat sheet on file upload that are about the file itself: its name, its content, its size.</summary>
public sealed class FileUploadTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nr-files-").FullName;

    private FileStore Store => new(new NetworkSettings { DataFolder = folder }, new TestClock());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_kind_is_taken_in_under_a_name_that_tells_nothing()
    {
        (string Name, byte[] Content, FileKind Kind)[] files = [("Convenant.pdf", Samples.Pdf, FileKind.Pdf), ("brief.DOCX", Samples.Docx(), FileKind.Docx), ("scan.png", Samples.Png, FileKind.Png), ("foto.jpeg", Samples.Jpeg, FileKind.Jpeg)];
        foreach (var (name, content, kind) in files)
        {
            var facts = (await Put(name, content)).Value;

            (facts.Kind, facts.Size, facts.Sha256).ShouldBe((kind, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
            await using var kept = Store.Open(facts.File)!;
            using var copy = new MemoryStream();
            await kept.CopyToAsync(copy);
            copy.ToArray().ShouldBe(content);
        }

        Kept().Length.ShouldBe(4);
        Kept().ShouldAllBe(path => Path.GetFileName(path).Length == 32 && !Path.HasExtension(path));
        if (!OperatingSystem.IsWindows()) Kept().Select(File.GetUnixFileMode).ShouldAllBe(mode => mode == (UnixFileMode.UserRead | UnixFileMode.UserWrite), "nobody runs them, and nobody else reads them");
    }

    [Theory]
    [InlineData("afspraak.pdf.exe")]
    [InlineData("afspraak.pdf.php")]
    [InlineData("afspraak.pdf.html")]
    [InlineData("afspraak.svg")]
    [InlineData("afspraak.docm")]
    [InlineData("afspraak.pdf:verborgen.exe")]
    [InlineData("web.config")]
    public async Task A_second_ending_or_one_we_do_not_keep_is_refused(string name) => (await Refused(name, Samples.Pdf)).ShouldBeOfType<FileKindNotAllowed>();

    [Theory]
    [InlineData("afspraak.exe\0.pdf")]
    [InlineData("afspraak.pdf\0.exe")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(".pdf")]
    [InlineData(".htaccess")]
    [InlineData("../..")]
    [InlineData("afspraak")]
    public async Task A_name_with_a_null_or_without_anything_is_refused(string name) => (await Refused(name, Samples.Pdf)).ShouldBeOfType<FileNameNotAllowed>();

    [Theory]
    [InlineData("../../../etc/cron.d/afspraak.pdf", "afspraak.pdf")]
    [InlineData("..\\..\\Windows\\afspraak.pdf", "afspraak.pdf")]
    [InlineData("/var/www/afspraak.pdf", "afspraak.pdf")]
    [InlineData("C:\\fakepath\\afspraak.pdf", "afspraak.pdf")]
    [InlineData("..%2f..%2fafspraak.pdf", "2f..-2fafspraak.pdf")]
    [InlineData("--help.pdf", "help.pdf")]
    [InlineData("con.pdf", "_con.pdf")]
    [InlineData("LPT1.txt.pdf", "_LPT1.txt.pdf")]
    [InlineData("aux .pdf", "_aux.pdf")]
    [InlineData("afspraak.exe.pdf", "afspraak.exe.pdf")]
    [InlineData("reken\u202Efdp.exe.pdf", "rekenfdp.exe.pdf")]
    [InlineData("twee\r\nregels.pdf", "tweeregels.pdf")]
    [InlineData("a<script>\"'.pdf", "a-script--'.pdf")]
    [InlineData("afspraak.pdf. . .", "afspraak.pdf")]
    [InlineData("Çelik & Zoë – definitief.pdf", "Çelik & Zoë – definitief.pdf")]
    public async Task A_name_is_made_harmless_and_leads_nowhere(string given, string name)
    {
        (await Put(given, Samples.Pdf)).Value.Name.ShouldBe(name);

        Kept().ShouldHaveSingleItem().ShouldStartWith(Path.Combine(folder, "documents"));
    }

    [Fact]
    public async Task A_long_name_keeps_its_ending()
    {
        var name = (await Put(new string('é', 400) + ".pdf", Samples.Pdf)).Value.Name;

        (name.Length, name[^4..]).ShouldBe((FileFacts.LongestName, ".pdf"));
    }

    [Fact]
    public async Task Content_that_is_not_what_the_name_says_is_refused()
    {
        (await Refused("scan.pdf", Samples.Png)).ShouldBe(new FileIsNotWhatItSays("scan.pdf", FileKind.Png));
        (await Refused("scan.png", Samples.Pdf)).ShouldBe(new FileIsNotWhatItSays("scan.png", FileKind.Pdf));
        (await Refused("brief.pdf", Samples.Docx())).ShouldBe(new FileIsNotWhatItSays("brief.pdf", FileKind.Docx));
        (await Refused("leeg.pdf", [])).ShouldBeOfType<FileIsEmpty>();
        foreach (var content in (string[])["<html><script>alert(1)</script>", "<svg onload=\"alert(1)\"/>", "<?php system($_GET['c']);", "MZ\u0090\0", "#!/bin/sh\nrm -rf /", "GIF89a", "%PDF-1.7 zonder eind"])
        {
            foreach (var name in (string[])["scan.pdf", "scan.png", "scan.jpg", "scan.docx"]) (await Refused(name, Samples.Text(content))).ShouldBeOfType<FileKindNotAllowed>(content);
        }
    }

    [Fact]
    public async Task A_file_that_is_two_things_at_once_is_refused_where_it_can_be_told()
    {
        var page = "<script>alert(1)</script>"u8.ToArray();

        (await Refused("scan.png", [.. Samples.Png, .. page])).ShouldBeOfType<FileKindNotAllowed>("a page behind a picture");
        (await Refused("scan.pdf", [.. page, .. Samples.Pdf])).ShouldBeOfType<FileKindNotAllowed>("a page before a document");
        (await Refused("scan.jpg", [.. page, .. Samples.Jpeg])).ShouldBeOfType<FileKindNotAllowed>("a page before a picture");
        (await Refused("brief.docx", [.. page, .. Samples.Docx()])).ShouldBeOfType<FileKindNotAllowed>("a page before a package");

        // A script within a document cannot be told from a document; the file is taken in, and only ever sent to be saved.
        (await Put("scan.pdf", Samples.PdfWithScript)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_whatever_its_sender_says_of_its_length()
    {
        var largest = new byte[FileStore.LargestFile];
        Samples.Pdf.CopyTo(largest, 0);
        "%%EOF"u8.CopyTo(largest.AsSpan(largest.Length - 8));
        (await Put("groot.pdf", largest)).Value.Size.ShouldBe(FileStore.LargestFile);

        var endless = new Endless();
        (await Store.Put(endless, "groot.pdf", CancellationToken.None)).Failure.ShouldBeOfType<Failure.Refused>().Refusal.ShouldBe(new DocumentTooLarge(FileStore.Megabytes));
        endless.Read.ShouldBeLessThan(FileStore.LargestFile + (1024 * 1024), "it is read no further than the limit");
        Kept().Length.ShouldBe(1, "nothing is left of the other");
    }

    [Fact]
    public async Task A_document_that_would_fill_a_disk_or_lead_out_of_its_folder_is_refused()
    {
        Samples.Bomb().Length.ShouldBeLessThan(200_000);
        (await Refused("bom.docx", Samples.Bomb())).ShouldBeOfType<FileIsDamaged>();
        (await Refused("slip.docx", Samples.Docx(more: ("../../etc/passwd", "x")))).ShouldBeOfType<FileIsDamaged>();
        (await Refused("slip.docx", Samples.Docx(more: ("word\\..\\..\\x", "x")))).ShouldBeOfType<FileIsDamaged>();
        (await Refused("half.docx", Samples.Docx()[..^30])).ShouldBeOfType<FileIsDamaged>();
        (await Refused("veel.docx", Samples.Docx(more: [.. Enumerable.Range(0, 2100).Select(number => ($"word/{number}.xml", ""))]))).ShouldBeOfType<FileIsDamaged>();
        var entities = "<!DOCTYPE t [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><Types><Override ContentType=\"&b;\"/></Types>";
        (await Refused("lach.docx", Samples.Docx(contents: entities))).ShouldBeOfType<FileIsDamaged>("entities are not unfolded");
        (await Refused("xxe.docx", Samples.Docx(contents: "<!DOCTYPE t SYSTEM \"file:///etc/passwd\"><Types/>"))).ShouldBeOfType<FileIsDamaged>("no other file is read");
    }

    [Fact]
    public async Task A_document_with_macros_is_refused_by_whatever_name()
    {
        const string macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        (await Refused("brief.docx", Samples.Docx(mainPart: macros))).ShouldBeOfType<FileHoldsPrograms>("a docm by another name");
        (await Refused("brief.docx", Samples.Docx(more: ("word/vbaProject.bin", "x")))).ShouldBeOfType<FileHoldsPrograms>();
        (await Refused("brief.docx", Samples.Docx(more: ("word/activeX/activeX1.bin", "x")))).ShouldBeOfType<FileHoldsPrograms>();
        (await Refused("brief.docx", Samples.Docx(more: ("word/embeddings/oleObject1.bin", "x")))).ShouldBeOfType<FileHoldsPrograms>();
        (await Refused("brief.docx", Samples.Docx(more: ("word/_rels/settings.xml.rels", Template("https://elders.example/sjabloon.dotm"))))).ShouldBeOfType<FileHoldsPrograms>("a template from elsewhere");
        (await Put("brief.docx", Samples.Docx(more: ("word/_rels/settings.xml.rels", Template("file:///C:/Sjablonen/brief.dotx"))))).IsDone.ShouldBeTrue("a template of one's own office");
        (await Refused("brief.docx", Samples.Docx(mainPart: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))).ShouldBeOfType<FileKindNotAllowed>("a spreadsheet by another name");
    }

    [Fact]
    public async Task Nothing_stays_behind_of_what_was_refused_or_broken_off()
    {
        await Refused("afspraak.pdf", Samples.Png);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () => await Store.Put(new Endless { After = () => stop.Cancel() }, "afspraak.pdf", stop.Token));

        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private static string Template(string target) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>";

    private Task<Outcome<FileFacts>> Put(string name, byte[] content) => Store.Put(new MemoryStream(content), name, CancellationToken.None);

    private async Task<Refusal> Refused(string name, byte[] content)
    {
        var outcome = await Put(name, content);
        return outcome.Failure.ShouldBeOfType<Failure.Refused>($"{name}: {Encoding.UTF8.GetString(content.AsSpan(0, Math.Min(20, content.Length)))}").Refusal;
    }

    private string[] Kept() => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)];

    /// <summary>Begins as a PDF and never stops.</summary>
    private sealed class Endless : MemoryStream
    {
        public new long Read { get; private set; }

        public Action? After { get; init; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)' ');
            if (Read == 0) "%PDF-1.7"u8.CopyTo(buffer.Span);
            Read += buffer.Length;
            After?.Invoke();
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
