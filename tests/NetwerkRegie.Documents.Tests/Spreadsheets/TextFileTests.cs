using System.Text;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

public sealed class TextFileTests
{
    private const string Small = "Naam;Plaats\r\nCafé;Tiel\r\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", false)]
    [InlineData("utf-16be", true)]
    [InlineData("windows-1252", false)]
    public async Task Every_encoding_is_found_and_reported(string name, bool mark)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(mark),
            "utf-16le" => new UnicodeEncoding(bigEndian: false, mark),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, mark),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };

        var file = await TestFiles.Read([.. encoding.Preamble, .. encoding.GetBytes(Small)]);

        file.Table.Profile.Text.ShouldBe(new TextShape(name, mark, ';', LineEnding.CrLf));
        file.Headings.ShouldBe(["Naam", "Plaats"]);
        file.Value("Café", "Plaats").ShouldBe("Tiel");
    }

    [Fact]
    public async Task The_euro_sign_of_windows_1252_is_a_euro_sign()
    {
        var file = await TestFiles.Read([.. "Naam;Bedrag\nA;"u8, 0x80, .. " 12,50\n"u8]);

        file.Value("A", "Bedrag").ShouldBe("€ 12,50");
    }

    [Fact]
    public async Task A_sign_that_falls_over_the_edge_of_a_block_does_not_make_a_file_windows_1252()
    {
        foreach (var shift in Enumerable.Range(0, 4))
        {
            var text = "Naam;Plaats\n" + new string('x', 64 * 1024 - 14 + shift) + "€\U0001F4DA;Tiel\n" + new string('y', 64 * 1024) + "ë;Weert\n";

            (await TestFiles.Read(text)).Table.Profile.Text!.Encoding.ShouldBe("utf-8");
        }
    }

    [Fact]
    public async Task A_single_odd_byte_at_the_very_end_makes_a_file_windows_1252()
    {
        var text = Encoding.UTF8.GetBytes("Naam;Plaats\n" + string.Concat(Enumerable.Repeat("Stichting Voorbeeld;Tiel\n", 10_000)));

        (await TestFiles.Read([.. text, (byte)'A', 0xEB, (byte)';', (byte)'B'])).Table.Profile.Text!.Encoding.ShouldBe("windows-1252");
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public async Task Every_delimiter_is_found(char delimiter)
    {
        var file = await TestFiles.Read($"Naam{delimiter}Omschrijving\nA{delimiter}\"een, twee; drie | vier\tvijf\"\nB{delimiter}zes\n");

        file.Table.Profile.Text!.Delimiter.ShouldBe(delimiter);
        file.Value("A", "Omschrijving").ShouldBe("een, twee; drie | vier\tvijf");
    }

    [Fact]
    public async Task Commas_in_one_column_are_no_delimiters()
    {
        var file = await TestFiles.Read("Naam\nBakker, Visser en Co\nHuis\nWerk\nBrood, vis\nKerk\n");

        file.Table.Profile.Text!.Delimiter.ShouldBeNull();
        file.Rows[0].Cells[0].Text.ShouldBe("Bakker, Visser en Co");
    }

    [Theory]
    [InlineData("\r\n", LineEnding.CrLf)]
    [InlineData("\n", LineEnding.Lf)]
    [InlineData("\r", LineEnding.Cr)]
    public async Task Every_line_ending_is_found(string newline, LineEnding ending)
    {
        var file = await TestFiles.Read($"Naam;Plaats{newline}A;Tiel{newline}{newline}B;Weert{newline}");

        file.Table.Profile.Text!.LineEnding.ShouldBe(ending);
        file.Rows.Select(row => row.Number).ShouldBe([2, 4]);
        file.Table.Tally.ShouldBe(new TableTally(2, 1, 0));
    }

    [Fact]
    public async Task The_sep_line_rules_over_what_the_rows_suggest()
    {
        var file = await TestFiles.Read("sep=|\r\nNaam|Plaats;oud;nieuw\r\nA|B;C;D\r\n");

        file.Headings.ShouldBe(["Naam", "Plaats;oud;nieuw"]);
        file.Rows.Single().Number.ShouldBe(2);
    }

    [Fact]
    public async Task Short_rows_are_filled_up_and_values_beyond_the_headings_are_reported()
    {
        var rows = string.Concat(Enumerable.Repeat("A;B;C\n", 100));

        var file = await TestFiles.Read($"Naam;Plaats;Soort\nKort\n{rows}Lang;Tiel;School;extra;meer\n");

        file.Row("Kort").Cells.ShouldBe([new("Kort", CellKind.Text), TableCell.Empty, TableCell.Empty]);
        file.Row("Lang").Cells.Count.ShouldBe(3);
        file.Row("Lang").Notices.ShouldBe([new TableNotice(TableNoticeKind.CellBeyondHeadings, 103, "D", "extra")]);
    }

    [Fact]
    public async Task Invisible_signs_are_taken_out_and_reported()
    {
        var file = await TestFiles.Read("Naam;Plaats\nBieb\0 Noord\u0007;Tiel\n");

        file.Rows.Single().Cells[0].Text.ShouldBe("Bieb Noord");
        file.NoticeKinds.ShouldBe([TableNoticeKind.ControlCharactersRemoved]);
    }

    [Theory]
    [InlineData("CafÃ© De Kade", true)]
    [InlineData("FryslÃ¢n", true)]
    [InlineData("Hofje van â€™s-Gravenzande", true)]
    [InlineData("Café De Kade", false)]
    [InlineData("São Paulo", false)]
    [InlineData("Ã", false)]
    [InlineData("Çelik & Öztürk", false)]
    public async Task Text_that_was_encoded_twice_is_kept_and_reported(string name, bool reported)
    {
        var file = await TestFiles.Read($"Naam;Plaats\n{name};Tiel\n");

        file.Rows.Single().Cells[0].Text.ShouldBe(name);
        file.NoticeKinds.Contains(TableNoticeKind.PossibleDoubleEncoding).ShouldBe(reported);
    }

    [Theory]
    [InlineData("Totaal;;1250", true)]
    [InlineData("TOTAAL:;;€ 1.250,00", true)]
    [InlineData(";Subtotaal;12", true)]
    [InlineData("Total;-;36 %", true)]
    [InlineData("Totaal;Tiel;1250", false)]
    [InlineData("Totaal Welzijn;;1250", false)]
    [InlineData("Som van Delen;;3", false)]
    public async Task Only_a_row_without_any_other_text_is_a_total(string line, bool isTotal)
    {
        var file = await TestFiles.Read($"Naam;Plaats;Bedrag\nA;Tiel;1250\n{line}\n");

        file.Table.Tally.ShouldBe(isTotal ? new TableTally(1, 0, 1) : new TableTally(2, 0, 0));
    }

    [Fact]
    public async Task Titles_above_the_headings_are_passed_over()
    {
        var file = await TestFiles.Read("Partnerlijst 2025\n\nPeildatum:;1-1-2025\nNaam;Plaats;Telefoon\nA;Tiel;0344000101\n");

        file.Table.Profile.HeadingRows.ShouldBe([4]);
        file.Rows.Single().Number.ShouldBe(5);
    }

    [Fact]
    public async Task Groups_above_the_headings_are_joined_without_merged_cells_too()
    {
        var file = await TestFiles.Read("Organisatie;;Contact;;Opm.\nNaam;Type;Persoon;E-mail;\nA;welzijn;Jo;jo@a.example;kern\n");

        file.Headings.ShouldBe(["Organisatie/Naam", "Organisatie/Type", "Contact/Persoon", "Contact/E-mail", "Opm."]);
    }

    [Fact]
    public async Task A_table_that_starts_with_data_gets_letters_for_headings()
    {
        var file = await TestFiles.Read("1;2;3\n4;5;6\n");

        file.Headings.ShouldBe(["A", "B", "C"]);
        file.Rows.Count.ShouldBe(2);
        file.NoticeKinds.ShouldBe([TableNoticeKind.NoHeadings]);
    }

    [Fact]
    public async Task Known_headings_are_headings_also_above_a_row_that_runs_on_beyond_them()
    {
        var file = await TestFiles.Read("Naam;Plaats\nAlfa;Tiel;extra;meer\n");

        (file.Headings[0], file.Rows.Count).ShouldBe(("Naam", 1));
    }

    [Fact]
    public async Task A_cell_full_of_commas_does_not_outweigh_the_headings()
    {
        var file = await TestFiles.Read("Naam;Plaats;Trefwoorden\nAlfa;Tiel;" + string.Join(',', Enumerable.Range(1, 60)) + "\n");

        file.Table.Profile.Text!.Delimiter.ShouldBe(';');
    }

    [Fact]
    public async Task A_heading_alone_is_a_table_without_rows()
    {
        var file = await TestFiles.Read("Naam;Plaats");

        file.Headings.ShouldBe(["Naam", "Plaats"]);
        file.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stray_quote_keeps_its_row_and_is_reported()
    {
        var file = await TestFiles.Read("Naam;Plaats\n\"Bieb\" Noord;Tiel\nB;Weert\n");

        file.Rows.Count.ShouldBe(2);
        file.Rows[0].Notices.ShouldBe([new TableNotice(TableNoticeKind.StrayQuote, 2)]);
        file.Rows[1].Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_can_be_read_again_and_stop_when_asked()
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes("Naam;Plaats\n" + string.Concat(Enumerable.Repeat("A;B\n", 50_000))));
        var table = (await new Documents.Spreadsheets.TableReader().Open(bytes, "lijst.csv")).Table!;
        using var stop = new CancellationTokenSource();

        (await table.Rows().CountAsync()).ShouldBe(50_000);
        (await table.Rows().CountAsync()).ShouldBe(50_000);
        var read = 0;
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in table.Rows(stop.Token))
            {
                if (++read == 10) await stop.CancelAsync();
            }
        });
        read.ShouldBeLessThan(50_000);
    }
}
