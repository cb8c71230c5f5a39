using System.Text.RegularExpressions;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Pdf;
using NetwerkRegie.Documents.Tests.Samples;

namespace NetwerkRegie.Documents.Tests.Pdf;

public sealed class PrintedReportTests : IDisposable
{
    private static readonly PrintStamp Stamp = new(new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc));
    private static readonly byte[] Funder = new PdfReportPrinter().Print(SampleReport.Funder, Stamp);
    private readonly PdfTools _pdf = new(Funder);

    public void Dispose() => _pdf.Dispose();

    [Fact]
    public void Every_kind_of_block_can_be_read_back_as_text()
    {
        var text = Flattened(_pdf.Text());
        text.ShouldContain("Meer mensen geholpen, samen met");
        text.ShouldContain("Aan Van Beschikking");
        text.ShouldContain("€ 61.400");
        text.ShouldContain("81%");
        text.ShouldContain("n = 2.914. Bron: registratie");
        text.ShouldContain("Negen van de tien doorverwijzingen");
        text.ShouldContain("1. De cursus Klik en Tik");
        text.ShouldContain("Beëindigde doorverwijzingen");
        text.ShouldContain("afspraak");
        text.ShouldContain("Stichting Taalmaatjes.");
        text.ShouldContain("Er staat niets open.");
        text.ShouldContain($"Pagina 3 van {_pdf.Pages}");
    }

    [Fact]
    public void The_file_is_well_formed_and_every_font_is_embedded()
    {
        _pdf.Check().ShouldNotContain("WARNING");
        var fonts = _pdf.Fonts().Split('\n').Skip(2).Where(line => line.Length > 0).ToArray();
        fonts.Length.ShouldBe(3);
        fonts.ShouldAllBe(line => line.Contains("Source Sans 3") && line.Contains("yes yes yes"));
    }

    [Fact]
    public void It_is_tagged_titled_and_in_Dutch()
    {
        var info = _pdf.Info();
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"Title:\s+Meer mensen geholpen, samen met 28 actieve partners");
        info.ShouldMatch(@"Page size:\s+595.*A4");
        _pdf.Plain().ShouldContain("/Lang (nl)");
        _pdf.Plain().ShouldContain("/DisplayDocTitle true");
        _pdf.Metadata().ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        _pdf.Metadata().ShouldContain("Verantwoording van de subsidie");
    }

    [Fact]
    public void Headings_tables_lists_links_and_figures_have_their_tag()
    {
        var structure = _pdf.Structure();
        foreach (var tag in new[] { "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead", "TBody", "TFoot", "TR", "TH", "TD", "TOC", "TOCI", "Link", "Figure" })
        {
            structure.ShouldMatch($@"(?m)^\s*{tag}\b");
        }

        structure.ShouldContain("Scope");
        _pdf.Plain().ShouldContain("/Scope /Column");
        _pdf.Plain().ShouldContain("/Scope /Row");
        Regex.Count(_pdf.Plain(), "/S /H1\\b").ShouldBe(1);
    }

    [Fact]
    public void Every_figure_says_its_message_in_words()
    {
        var plain = _pdf.Plain();
        var figures = Regex.Count(plain, "/S /Figure\\b");
        figures.ShouldBe(5 + 8, "five figures, and a bar in each of the eight rows");
        Regex.Count(plain, @"/Alt [(<]").ShouldBe(figures);
        plain.ShouldContain("/Alt (2914 van 2800)");
        _pdf.Structure().ShouldNotContain("Alt ()");
    }

    [Fact]
    public void Words_on_both_sides_of_a_line_end_are_read_aloud_as_two()
    {
        var spoken = _pdf.Structure(withText: true);
        spoken.ShouldContain("geen docent was.");
        spoken.ShouldContain("2.914 hulpvragen beantwoord");
        spoken.ShouldContain("binnen 15 werkdagen");
    }

    [Fact]
    public void Everything_on_a_page_is_tagged_or_decoration_and_opens_and_closes_in_order()
    {
        foreach (var stream in Regex.Matches(_pdf.Plain(), @"stream\n(?<content>.*?)\nendstream", RegexOptions.Singleline).Select(match => match.Groups["content"].Value).Where(stream => stream.Contains("BDC", StringComparison.Ordinal)))
        {
            var open = new Stack<string>();
            foreach (var line in stream.Split('\n'))
            {
                var end = line.TrimEnd();
                if (end == "BT") open.Push("BT");
                else if (end == "ET") open.Pop().ShouldBe("BT");
                else if (end.EndsWith("BDC", StringComparison.Ordinal) || end.EndsWith("BMC", StringComparison.Ordinal)) open.Push("MC");
                else if (end == "EMC") open.Pop().ShouldBe("MC");
                else if (end.EndsWith("Tj", StringComparison.Ordinal) || end is "S" or "f" or "f*" or "B" or "B*") open.ShouldContain("MC", $"untagged: {line}");
            }

            open.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Contents_and_bookmarks_lead_to_the_page_where_a_chapter_stands()
    {
        var contents = _pdf.Text(2);
        foreach (var title in new[] { "Vijf van de acht resultaten zijn gehaald", "Hoe is dit gemeten?", "Cijfers bij de figuren" })
        {
            var page = int.Parse(Regex.Match(contents, Regex.Escape(title) + @"\s+(?<page>\d+)").Groups["page"].Value);
            _pdf.Text(page).ShouldContain(title);
        }

        _pdf.Plain().ShouldContain("/Outlines");
    }

    [Fact]
    public void The_head_of_a_table_comes_back_on_its_next_page_but_is_read_aloud_once()
    {
        var pages = Enumerable.Range(1, _pdf.Pages).Where(page => _pdf.Text(page).Contains("Partner  ", StringComparison.Ordinal)).ToArray();
        pages.Length.ShouldBeGreaterThanOrEqualTo(4, "two tables of 65 partners");
        Regex.Count(_pdf.Structure(withText: true), "\"Soort \"").ShouldBe(2);
    }

    [Fact]
    public void Each_page_but_the_cover_has_its_number()
    {
        _pdf.Text(1).ShouldNotContain("Pagina");
        for (var page = 2; page <= _pdf.Pages; page++) _pdf.Text(page).ShouldContain($"Pagina {page} van {_pdf.Pages}");
    }

    [Fact]
    public void A_heading_never_stands_last_on_a_page()
    {
        using var tool = new PdfTools(new PdfReportPrinter().Print(SampleReport.Long(4), Stamp));
        for (var page = 3; page <= tool.Pages; page++)
        {
            var lines = tool.Text(page).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("Pagina", StringComparison.Ordinal)).ToArray();
            lines[^1].ShouldNotMatch(@"^(Onderdeel|Tabel|Hoofdstuk|Partner\s)", $"page {page}");
        }
    }

    [Fact]
    public async Task The_same_report_gives_the_same_bytes_also_when_several_are_printed_at_once()
    {
        var prints = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new PdfReportPrinter().Print(SampleReport.Funder, Stamp))));
        prints.ShouldAllBe(print => print.SequenceEqual(Funder));
        new PdfReportPrinter().Print(SampleReport.Funder, Stamp with { Moment = Stamp.Moment.AddDays(1) }).ShouldNotBe(Funder);
    }

    [Fact]
    public void Names_with_any_signs_are_printed_and_do_not_break_the_file()
    {
        var nasty = "Çelik & <Zonen> \"B.V.\" (één) % \u0001\u0002 Łódź – İzmir 👵 \u200B" + new string('w', 300);
        var report = SampleReport.Funder with
        {
            Title = nasty,
            Sections = [new ReportSection(nasty, [new ReportParagraph(nasty), new ReportTable(nasty, [new(nasty), new("n", ColumnAlign.End)], [ReportRow.Of(nasty, "1")])])],
        };
        using var tool = new PdfTools(new PdfReportPrinter().Print(report, Stamp));
        tool.Check().ShouldNotContain("WARNING");
        tool.Text().ShouldContain("Çelik & <Zonen>");
        tool.Text().ShouldContain("Łódź – İzmir ?");
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_over_the_next_ones()
    {
        var essay = string.Join(' ', Enumerable.Range(1, 1500).Select(word => $"woord{word}"));
        var report = SampleReport.Funder with { Sections = [new ReportSection("Lang", [new ReportTable("Tabel", [new("Wie"), new("Wat", Weight: 3)], [ReportRow.Of("Iemand", essay), ReportRow.Of("Ander", "kort")])])] };
        using var tool = new PdfTools(new PdfReportPrinter().Print(report, Stamp));
        var text = tool.Text();
        for (var word = 1; word <= 1500; word += 100) text.ShouldContain($"woord{word}");
        text.ShouldContain("woord1500");
    }

    [Fact]
    public void An_English_report_speaks_English()
    {
        using var tool = new PdfTools(new PdfReportPrinter().Print(SampleReport.Funder with { Language = "en" }, Stamp));
        tool.Text(2).ShouldContain("Contents");
        tool.Text(3).ShouldContain("Page 3 of");
        tool.Plain().ShouldContain("/Lang (en)");
    }

    private static string Flattened(string text) => Regex.Replace(text, @"\s+", " ");
}
