using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

/// <summary>The spreadsheets that Dutch libraries really send, with what must come out of them.</summary>
public sealed class DutchImportTests
{
    [Fact]
    public async Task Excels_own_csv_is_windows_1252_with_semicolons()
    {
        var file = await TestFiles.ReadShared("imports-nl/01_partners_excel_nl_win1252.csv");

        file.Table.Profile.Text.ShouldBe(new TextShape("windows-1252", false, ';', LineEnding.CrLf));
        file.Table.Profile.HeadingRows.ShouldBe([1]);
        file.Rows.Count.ShouldBe(9);
        file.Table.Tally.ShouldBe(new TableTally(9, 2, 1));
        file.Value("Bibliotheek Rivierenland", "KvK").ShouldBe("01234567");
        file.Value("Bibliotheek Rivierenland", "Subsidie 2024").ShouldBe("€ 12.500,00");
        file.Value("Welzijn ’t Lindenhof", "Opmerkingen").ShouldBe("Regel 1\nRegel 2 met \"aanhaling\"");
        file.Value("Coöperatie Één Zorg U.A.", "Contactpersoon").ShouldBe("Zoë Çelik");
        file.NoticeKinds.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cell_of_two_lines_does_not_shift_the_row_numbers()
    {
        var file = await TestFiles.ReadShared("imports-nl/01_partners_excel_nl_win1252.csv");

        file.Rows.Select(row => row.Number).ShouldBe([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }

    [Fact]
    public async Task The_sep_line_is_no_data_and_doubled_headings_stay_apart()
    {
        var file = await TestFiles.ReadShared("imports-nl/02_bom_sep_dubbele_kop.csv");

        file.Table.Profile.Text.ShouldBe(new TextShape("utf-8", true, ';', LineEnding.CrLf));
        file.Headings.ShouldBe(["Organisatie", "Straat", "Huisnr", "Toev.", "Postcode", "Plaats", "Telefoon", "Telefoon (2)", "E-mail", "e-mail (2)", "K", "Website", "Actief?", "N"]);
        file.Table.Columns.Count(column => !column.HasHeading).ShouldBe(2);
        file.Table.Notices.Select(notice => (notice.Kind, notice.Column)).ShouldBe([(TableNoticeKind.DuplicateHeading, "Telefoon (2)"), (TableNoticeKind.DuplicateHeading, "e-mail (2)")]);
        file.Rows.Count.ShouldBe(6);
        file.Rows[0].Number.ShouldBe(2);
        file.Value("Huisartsenpraktijk De Kade", "Telefoon").ShouldBe("0344-000201");
        file.Value("Huisartsenpraktijk De Kade", "Telefoon (2)").ShouldBe("06-00000021");
        file.Value("Buurthuis De Poort", "Toev.").ShouldBe("-2");
    }

    [Fact]
    public async Task A_contact_export_of_Google_keeps_its_multi_line_cells()
    {
        var file = await TestFiles.ReadShared("imports-nl/04_google_contacts_2024.csv");

        file.Table.Profile.Text.ShouldBe(new TextShape("utf-8", false, ',', LineEnding.Lf));
        file.Rows.Count.ShouldBe(6);
        file.Rows[1][file.Column("Notes")].ShouldBe("Kent iedereen.\nNiet bellen op vrijdag.");
        file.Rows[5][file.Column("Phone 1 - Value")].ShouldBe("*100#");
    }

    [Fact]
    public async Task A_list_with_doubles_comes_in_whole_and_names_text_that_was_encoded_twice()
    {
        var file = await TestFiles.ReadShared("imports-nl/08_dubbelen.csv");

        file.Table.Profile.Text.ShouldBe(new TextShape("utf-8", false, ';', LineEnding.CrLf));
        file.Rows.Count.ShouldBe(26);
        file.Rows[17][file.Column("Naam")].ShouldBe("'t Hofje van ’s-Gravenzande");
        file.NoticeKinds.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_network_map_in_Excel_has_groups_above_its_headings()
    {
        var file = await TestFiles.ReadShared("imports-nl/10_netwerkkaart.xlsx");

        file.Table.Profile.Format.ShouldBe(TableFormat.Xlsx);
        file.Table.Profile.Sheet.ShouldBe("Netwerkkaart 2025");
        file.Table.Profile.HeadingRows.ShouldBe([4, 5]);
        file.Headings.ShouldBe([
            "Organisatie/Naam", "Organisatie/Type", "Contact/Persoon", "Contact/E-mail", "Samenwerking/Sinds", "Samenwerking/Intensiteit (0-3)",
            "Samenwerking/Laatste overleg", "Geld/Bijdrage", "Geld/Uren", "Opm."]);
        file.Rows.Select(row => row.Number).ShouldBe([6, 7, 8, 9, 11, 12, 13]);
        file.Table.Tally.ShouldBe(new TableTally(7, 1, 1));
    }

    [Fact]
    public async Task Values_of_a_workbook_come_as_the_text_a_person_would_type()
    {
        var file = await TestFiles.ReadShared("imports-nl/10_netwerkkaart.xlsx");

        file.Row("Welzijn Lindenhof").Cells[4].ShouldBe(new TableCell("2019", CellKind.Number));
        file.Row("Welzijn Lindenhof").Cells[6].ShouldBe(new TableCell("2025-01-20T14:30", CellKind.Moment));
        file.Row("Welzijn Lindenhof").Cells[7].ShouldBe(new TableCell("12500.5", CellKind.Number));
        file.Row("HAP De Kade").Cells[4].ShouldBe(new TableCell("2021-09-01", CellKind.Date));
        file.Row("HAP De Kade").Cells[7].ShouldBe(new TableCell("€ 1.000,00", CellKind.Text));
        file.Row("Gemeente Tiel").Cells[6].ShouldBe(new TableCell("45678", CellKind.Number));
        file.Row("Gemeente Tiel").Cells[8].ShouldBe(new TableCell("", CellKind.Unreadable));
        file.Row("Voedselbank").Cells[5].ShouldBe(new TableCell("0", CellKind.Number));
    }

    [Fact]
    public async Task What_a_workbook_hides_or_cannot_tell_is_said()
    {
        var file = await TestFiles.ReadShared("imports-nl/10_netwerkkaart.xlsx");

        file.Table.Notices.ShouldBe([new TableNotice(TableNoticeKind.HiddenSheetSkipped, Value: "Lijsten")]);
        file.Rows.SelectMany(row => row.Notices).ShouldBe([
            new TableNotice(TableNoticeKind.FormulaWithoutValue, 9, "Geld/Uren"),
            new TableNotice(TableNoticeKind.FormulaWithoutValue, 11, "Contact/E-mail"),
            new TableNotice(TableNoticeKind.ErrorValue, 11, "Geld/Uren", "#N/A"),
            new TableNotice(TableNoticeKind.HiddenRow, 12),
            new TableNotice(TableNoticeKind.ImprobableDate, 13, "Samenwerking/Laatste overleg", "1900-01-05"),
        ]);
    }

    [Fact]
    public async Task Another_sheet_can_be_chosen_even_a_hidden_one()
    {
        var file = await TestFiles.ReadShared("imports-nl/10_netwerkkaart.xlsx", sheet: "lijsten");

        file.Table.Profile.Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)).ShouldBe([("Netwerkkaart 2025", false), ("Uitleg", false), ("Lijsten", true)]);
        file.Table.Profile.Sheet.ShouldBe("Lijsten");
        file.Table.Notices.ShouldNotContain(notice => notice.Kind == TableNoticeKind.HiddenSheetSkipped);
    }
}
