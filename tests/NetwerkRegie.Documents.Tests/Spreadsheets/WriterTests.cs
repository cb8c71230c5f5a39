using System.Text;
using System.Text.Json;
using ExcelDataReader;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

public sealed class WriterTests
{
    private static readonly string[] Headings = ["Naam", "Plaats", "Opmerkingen"];

    [Fact]
    public async Task Csv_opens_in_Excel_by_double_click()
    {
        var csv = await Write(TableFormat.Csv, Table(["Café", 1234.5m, new DateOnly(2025, 2, 3)], [OutgoingValue.Percent(0.25m), true, new DateTime(2025, 1, 20, 14, 30, 0)]));

        csv.ShouldBe([.. Encoding.UTF8.Preamble, .. "Naam;Plaats;Opmerkingen\r\nCafé;1234,5;2025-02-03\r\n0.25;true;2025-01-20T14:30:00\r\n"u8]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+SUM(A1)", "'+SUM(A1)")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@naam", "'@naam")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-12,5", "-12,5")]
    [InlineData("+31 344 000 101", "+31 344 000 101")]
    [InlineData("+31-344-000101", "'+31-344-000101")]
    [InlineData("'s-Gravenzande", "'s-Gravenzande")]
    [InlineData("'=1+1", "''=1+1")]
    public async Task A_text_never_becomes_a_formula(string text, string written)
    {
        var csv = await Write(TableFormat.Csv, Table([text, "", ""]));

        Encoding.UTF8.GetString(csv).Split("\r\n")[1].Split(';')[0].Trim('"').ShouldBe(written);
        (await TestFiles.Read(csv)).Rows.Single().Cells[0].Text.ShouldBe(text);
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Xlsx)]
    public async Task What_is_written_is_what_is_read(TableFormat format)
    {
        var random = new Random(20251122);
        for (var round = 0; round < 60; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 30)).Select(_ => RandomRow(random)).ToArray();

            var file = await TestFiles.Read(await Write(format, Table([.. rows.Select(row => row.Select(text => (OutgoingValue)text).ToArray())])));

            file.Headings.ShouldBe(Headings);
            file.Rows.Select(row => row.Cells.Select(cell => cell.Text)).ShouldBe(rows, $"round {round}");
        }
    }

    [Fact]
    public async Task A_workbook_keeps_its_types_and_opens_again()
    {
        var bytes = await Write(TableFormat.Xlsx, Table(["=1+1", 1234.5m, new DateOnly(2025, 2, 3)], [OutgoingValue.Percent(0.25m), true, new DateTime(2025, 1, 20, 14, 30, 0)]));

        var file = await TestFiles.Read(bytes, "lijst.xlsx");

        file.Rows[0].Cells.ShouldBe([new("=1+1", CellKind.Text), new("1234.5", CellKind.Number), new("2025-02-03", CellKind.Date)]);
        file.Rows[1].Cells.ShouldBe([new("0.25", CellKind.Percent), new("true", CellKind.Boolean), new("2025-01-20T14:30", CellKind.Moment)]);
        file.NoticeKinds.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_workbook_is_valid_by_the_standard_and_has_frozen_filtered_headings()
    {
        using var file = new MemoryStream(await Write(TableFormat.Xlsx, Table(["A", "Tiel", 1m]), Table(["B", "Weert", new DateOnly(2025, 1, 1)])));
        using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, isEditable: false);

        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(workbook).Select(error => error.Description).ShouldBeEmpty();
        var sheet = workbook.WorkbookPart!.WorksheetParts.First().Worksheet;
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>().Single().State!.Value.ShouldBe(DocumentFormat.OpenXml.Spreadsheet.PaneStateValues.Frozen);
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.AutoFilter>().Single().Reference!.Value.ShouldBe("A1:C2");
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().Count().ShouldBe(3);
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Sheets_get_names_that_Excel_accepts()
    {
        var bytes = await Write(TableFormat.Xlsx, Table() with { Name = "Partners / relaties: [2025]" }, Table() with { Name = new string('x', 40) }, Table() with { Name = new string('x', 40) }, Table() with { Name = "'" });

        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        var names = new List<string>();
        do names.Add(reader.Name);
        while (reader.NextResult());
        names.ShouldBe(["Partners   relaties   2025", new string('x', 31), new string('x', 27) + " (2)", "4"]);
    }

    [Fact]
    public async Task A_workbook_takes_no_longer_text_than_Excel_keeps_and_no_forbidden_signs()
    {
        var file = await TestFiles.Read(await Write(TableFormat.Xlsx, Table([new string('x', 40_000), "a\0b\u0001c\uD800d", "_x000D_"])), "lijst.xlsx");

        file.Rows.Single().Cells[0].Text.Length.ShouldBe(32_767);
        file.Rows.Single().Cells[1].Text.ShouldBe("abc\uFFFDd");
        file.Rows.Single().Cells[2].Text.ShouldBe("_x000D_");
    }

    [Fact]
    public async Task Json_has_real_types_and_null_for_what_is_missing()
    {
        var one = JsonDocument.Parse(await Write(TableFormat.Json, Table(["Café", 1234.5m, null!], [OutgoingValue.Percent(0.25m), true, new DateOnly(2025, 2, 3)]))).RootElement;

        one.GetRawText().ReplaceLineEndings("").Replace(" ", "").ShouldBe("""[{"Naam":"Café","Plaats":1234.5,"Opmerkingen":null},{"Naam":0.25,"Plaats":true,"Opmerkingen":"2025-02-03"}]""");
        var two = JsonDocument.Parse(await Write(TableFormat.Json, Table(["A", "B", "C"]) with { Name = "partners" }, Table() with { Name = "relaties" })).RootElement;
        two.GetProperty("partners").GetArrayLength().ShouldBe(1);
        two.GetProperty("relaties").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Xlsx)]
    [InlineData(TableFormat.Json)]
    public async Task Writing_stops_when_asked(TableFormat format)
    {
        using var stop = new CancellationTokenSource();
        var written = 0;
        async IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Endless()
        {
            while (true)
            {
                if (++written == 500) await stop.CancelAsync();
                yield return ["A", "B", "C"];
            }
        }

        await Should.ThrowAsync<OperationCanceledException>(() => new TableWriter().Write(Stream.Null, format, [new OutgoingTable("x", Headings, Endless())], stop.Token));
    }

    private static OutgoingTable Table(params OutgoingValue[][] rows) => new("Partners", Headings, rows.Select(row => (IReadOnlyList<OutgoingValue>)row).ToAsyncEnumerable());

    private static async Task<byte[]> Write(TableFormat format, params OutgoingTable[] tables)
    {
        using var file = new MemoryStream();
        await new TableWriter().Write(file, format, tables);
        return file.ToArray();
    }

    /// <summary>Cells made of everything that has ever gone wrong in one; the first is never empty, so that no row is blank or a total.</summary>
    private static string[] RandomRow(Random random)
    {
        string[] pieces = ["=", "+", "-", "@", "'", "\"", ";", ",", "\t", "|", "\n", "\r\n", "\r", " ", "a", "Zoë", "12,5", "€", "📚", "_x000A_", "<b>&", "sep=", "ij", "0", "\u00A0"];
        string Cell() => string.Concat(Enumerable.Range(0, random.Next(0, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
        return ["x" + Cell(), Cell(), Cell()];
    }
}
