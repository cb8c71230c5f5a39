using System.Text.Json;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>Files that nobody of this project made.</summary>
public sealed class RealFileTests
{
    [Theory]
    [InlineData("comma_in_quotes")]
    [InlineData("empty")]
    [InlineData("empty_crlf")]
    [InlineData("escaped_quotes")]
    [InlineData("json")]
    [InlineData("newlines")]
    [InlineData("newlines_crlf")]
    [InlineData("quotes_and_newlines")]
    [InlineData("simple")]
    [InlineData("simple_crlf")]
    [InlineData("utf8")]
    public async Task The_spectrum_of_csv_comes_out_as_its_makers_say(string name)
    {
        var expected = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(await File.ReadAllTextAsync(TestFiles.Shared($"imports-real/csv-spectrum/json/{name}.json")))!;

        var file = await TestFiles.ReadShared($"imports-real/csv-spectrum/csvs/{name}.csv");

        file.Rows.Select(row => file.Table.Columns.ToDictionary(column => column.Name, column => row[column])).ShouldBe(expected.Select(AsCheckedOut));
    }

    /// <summary>The repository of these files turned CRLF into LF, also inside quotes; the expectations kept theirs.</summary>
    private static Dictionary<string, string> AsCheckedOut(Dictionary<string, string> row) => row.ToDictionary(cell => cell.Key, cell => cell.Value.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("orgs-nl/aanbestedende_diensten_2010-2016.csv", "utf-8", ',', 3833, 7)]
    [InlineData("orgs-nl/bibliotheken_als_stemlokaal_2025.csv", "utf-8", ';', 85, 7)]
    [InlineData("orgs-nl/duo_basisscholen_vestigingen.csv", "windows-1252", ';', 5206, 30)]
    [InlineData("orgs-nl/gemeente_provincie_codes.csv", "utf-8", ';', 342, 2)]
    [InlineData("orgs-nl/gemeenten_adressen_vng_2016.csv", "utf-8", ',', 393, 11)]
    [InlineData("orgs-nl/opengr_provincies.csv", "utf-8", ',', 3752, 5)]
    [InlineData("orgs-nl/regioatlas_ggds.csv", "utf-8", ';', 390, 4)]
    [InlineData("orgs-nl/regioatlas_wmoregios.csv", "utf-8", ';', 390, 4)]
    [InlineData("orgs-nl/stemlokalen_tk2025.csv", "utf-8", ';', 10034, 7)]
    [InlineData("orgs-nl/ziekenhuizen_2016.csv", "utf-8", ',', 265, 11)]
    [InlineData("imports-real/messytables/utf-16le_encoded.csv", "utf-16le", ',', 327, 19)]
    [InlineData("imports-real/messytables/skip_initials.csv", "utf-8", ',', 2, 2)]
    [InlineData("imports-real/messytables/utf8bom.csv", "utf-8", ',', 0, 2)]
    public async Task Lists_of_organisations_come_in_whole(string path, string encoding, char delimiter, int rows, int columns)
    {
        var file = await TestFiles.ReadShared(path);

        file.Table.Profile.Text!.Encoding.ShouldBe(encoding);
        file.Table.Profile.Text.Delimiter.ShouldBe(delimiter);
        file.Table.Profile.HeadingRows.ShouldBe([1]);
        file.Rows.Count.ShouldBe(rows);
        file.Table.Columns.Count.ShouldBe(columns);
        file.Headings.ShouldAllBe(heading => heading == heading.Trim() && !heading.Contains('\uFEFF'));
    }

    [Fact]
    public async Task Doubled_headings_of_the_municipalities_stay_apart()
    {
        var file = await TestFiles.ReadShared("orgs-nl/gemeenten_adressen_vng_2016.csv");

        file.Headings.ShouldBe(["Gemeente", "Plaats", "Postcode", "Plaats (2)", "Postadres", "Postcode (2)", "Plaats (3)", "Telefoon", "Fax", "E-mail", "website"]);
        file.Value("Aalsmeer", "Plaats (2)").ShouldBe("AALSMEER");
    }

    [Fact]
    public async Task Double_encoded_names_of_a_public_list_are_reported_row_by_row()
    {
        var file = await TestFiles.ReadShared("orgs-nl/opengr_provincies.csv");

        var notices = file.Rows.SelectMany(row => row.Notices).ToList();
        notices.ShouldAllBe(notice => notice.Kind == TableNoticeKind.PossibleDoubleEncoding);
        notices.ShouldContain(notice => notice.Value == "Provincie FryslÃ¢n" && notice.Column == "Provincie");
    }

    [Fact]
    public async Task A_table_pasted_below_its_title_is_found()
    {
        var file = await TestFiles.ReadShared("imports-real/messytables/excel_pasting.csv");

        file.Table.Profile.HeadingRows.ShouldBe([4]);
        file.Headings.ShouldBe(["Year", "2000", "2001", "2002", "2003", "2004", "2005", "2006", "2007"]);
        file.Value("Machinery and \nequipment", "2000").ShouldBe("27,173");
        file.Rows[0].Number.ShouldBe(5);
        file.Table.Tally.Totals.ShouldBe(1);
    }

    [Fact]
    public async Task A_table_below_a_page_of_explanation_is_found()
    {
        var file = await TestFiles.ReadShared("imports-real/messytables/weird_head_padding.csv");

        file.Table.Columns.Select(column => column.Name).Take(4).ShouldBe(["A", "1985", "1993", "2000"]);
        file.Rows[1].Cells[2].Text.ShouldBe("379");
    }

    [Fact]
    public async Task Rows_without_any_word_have_no_headings()
    {
        var file = await TestFiles.ReadShared("imports-real/messytables/null.csv");

        file.Headings.ShouldBe(["A", "B", "C", "D"]);
        file.Rows.Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_column_of_one_word_is_a_heading_with_rows()
    {
        var file = await TestFiles.ReadShared("imports-real/messytables/long.csv");

        file.Headings.ShouldBe(["foo"]);
        file.Rows.Count.ShouldBe(3999);
    }

    [Fact]
    public async Task A_small_workbook_comes_in_with_real_dates()
    {
        var file = await TestFiles.ReadShared("imports-real/messytables/simple.xlsx");

        file.Headings.ShouldBe(["date", "temperature", "place"]);
        file.Rows.Count.ShouldBe(6);
        file.Rows[0].Cells.ShouldBe([new("2011-01-01", CellKind.Date), new("1", CellKind.Number), new("Galway", CellKind.Text)]);
    }

    [Fact]
    public async Task Of_many_sheets_the_one_that_looks_like_a_table_is_read_however_wide_it_was_formatted()
    {
        var file = await TestFiles.ReadShared("imports-real/stembureaus_gr2026_voorbeeld.xlsx");

        file.Table.Profile.Sheets.Select(sheet => sheet.Name).ShouldBe(["Toelichting", "Attributen", "Metadata", "Bestandsformaten"]);
        file.Table.Profile.Sheet.ShouldBe("Attributen");
        file.Headings.Take(5).ShouldBe(["Attributen", "Verplicht (ja/nee)", "Opmerkingen", "Format", "Voorbeeld"]);
        file.Table.Tally.ShouldBe(new TableTally(46, 4, 0));
    }

    [Fact]
    public async Task A_contact_export_of_a_hundred_columns_comes_in()
    {
        var file = await TestFiles.ReadShared("imports-real/google_outlook_csv_sample1.csv");

        file.Table.Columns.Count.ShouldBeGreaterThan(100);
        file.Rows[0][file.Column("Company")].ShouldBe("Test Company 47");
    }
}
