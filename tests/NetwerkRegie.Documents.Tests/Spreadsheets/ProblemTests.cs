using System.IO.Compression;
using System.Text;
using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

public sealed class ProblemTests
{
    private const string WorkbookPart = "xl/workbook.xml";

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        (await TestFiles.ProblemOf([])).ShouldBe(new EmptyFile());
        (await TestFiles.ProblemOf("\uFEFF \r\n\r\n"u8.ToArray())).ShouldBe(new EmptyFile());
        (await TestFiles.ProblemOf(";;;\r\n;;;\r\n"u8.ToArray())).ShouldBe(new EmptyFile());
    }

    [Fact]
    public async Task A_workbook_without_any_value_is_refused_as_empty()
    {
        (await TestFiles.ProblemOf(await File.ReadAllBytesAsync(TestFiles.Shared("imports-real/messytables/libreoffice.xlsx")))).ShouldBe(new EmptyFile());
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_without_reading_it()
    {
        using var file = new LongStream(TableLimits.Bytes + 1);

        var opening = await new TableReader().Open(file, "lijst.csv");

        opening.Problem.ShouldBe(new FileTooLarge(51));
        file.BytesRead.ShouldBe(0);
    }

    [Fact]
    public async Task One_row_over_the_limit_is_refused_and_the_limit_itself_is_not()
    {
        var limit = "Naam;Plaats\n" + string.Concat(Enumerable.Repeat("A;B\n", TableLimits.Rows));

        (await TestFiles.Read(limit)).Rows.Count.ShouldBe(TableLimits.Rows);
        (await TestFiles.ProblemOf(Encoding.UTF8.GetBytes(limit + "A;B\n"))).ShouldBeOfType<TooManyRows>();
    }

    [Fact]
    public async Task Blank_lines_do_not_count_toward_the_limit()
    {
        var list = "Naam;Plaats\n" + string.Concat(Enumerable.Repeat("A;B\n", TableLimits.Rows)) + string.Concat(Enumerable.Repeat(";\n", 500));

        var file = await TestFiles.Read(list);

        (file.Rows.Count, file.Table.Tally.Blank).ShouldBe((TableLimits.Rows, 500));
        (await TestFiles.ProblemOf(Encoding.UTF8.GetBytes(list + "A;B\n"))).ShouldBe(new TooManyRows(TableLimits.Rows + 1));
    }

    [Fact]
    public async Task One_column_over_the_limit_is_refused_and_the_limit_itself_is_not()
    {
        static string Wide(int columns) => string.Join(';', Enumerable.Range(1, columns).Select(number => "Kop" + number)) + "\n" + string.Join(';', Enumerable.Repeat("x", columns));

        (await TestFiles.Read(Wide(TableLimits.Columns))).Table.Columns.Count.ShouldBe(TableLimits.Columns);
        (await TestFiles.ProblemOf(Encoding.UTF8.GetBytes(Wide(TableLimits.Columns + 1)))).ShouldBe(new TooManyColumns(TableLimits.Columns + 1));
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        var zeros = new byte[30 * 1024 * 1024];

        (await TestFiles.ProblemOf(Zip((WorkbookPart, "<workbook/>"u8.ToArray()), ("xl/worksheets/sheet1.xml", zeros)), "lijst.xlsx")).ShouldBe(new UnpacksTooLarge());
    }

    [Fact]
    public async Task Macros_are_refused_under_any_name()
    {
        var types = "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"u8.ToArray();

        (await TestFiles.ProblemOf(Zip((WorkbookPart, []), ("xl/vbaProject.bin", [1])), "lijst.xlsx")).ShouldBe(new WorkbookHasMacros());
        (await TestFiles.ProblemOf(Zip((WorkbookPart, []), ("[Content_Types].xml", types)), "lijst.xlsx")).ShouldBe(new WorkbookHasMacros());
        (await TestFiles.ProblemOf(Zip((WorkbookPart, [])), "lijst.XLSM")).ShouldBe(new WorkbookHasMacros());
        (await TestFiles.ProblemOf(CompoundFileBytes.With(("Workbook", []), ("_VBA_PROJECT_CUR", [])), "lijst.xls")).ShouldBe(new WorkbookHasMacros());
    }

    [Fact]
    public async Task A_kind_that_a_program_lists_for_parts_that_are_not_there_makes_no_macros()
    {
        using var written = new MemoryStream();
        await new TableWriter().Write(written, TableFormat.Xlsx, [new OutgoingTable("Blad1", ["Naam", "Plaats"], new IReadOnlyList<OutgoingValue>[] { ["Welzijn De Brug", "Tiel"] }.ToAsyncEnumerable())]);
        using (var zip = new ZipArchive(written, ZipArchiveMode.Update, leaveOpen: true))
        {
            var types = zip.GetEntry("[Content_Types].xml")!;
            string xml;
            using (var reader = new StreamReader(types.Open())) xml = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            types.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open());
            await writer.WriteAsync(xml.Replace("<Default ", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/><Default ", StringComparison.Ordinal));
        }

        (await TestFiles.Read(written.ToArray(), "lijst.xlsx")).Rows.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_password_is_refused_with_another_reason_than_damage()
    {
        (await TestFiles.ProblemOf(CompoundFileBytes.With(("EncryptionInfo", []), ("EncryptedPackage", [])), "lijst.xlsx")).ShouldBe(new WorkbookIsProtected());
        (await TestFiles.ProblemOf(CompoundFileBytes.With(("Workbook", OldWorkbook.Protected())), "lijst.xls")).ShouldBe(new WorkbookIsProtected());
    }

    [Fact]
    public async Task A_damaged_workbook_is_refused()
    {
        (await TestFiles.ProblemOf(Zip((WorkbookPart, "<workbook"u8.ToArray())), "lijst.xlsx")).ShouldBe(new WorkbookIsDamaged());
        (await TestFiles.ProblemOf([.. "PK\u0003\u0004"u8.ToArray(), 1, 2, 3, 4], "lijst.xlsx")).ShouldBe(new WorkbookIsDamaged());
    }

    [Fact]
    public async Task A_workbook_cut_off_half_way_is_damaged_wherever_it_is_cut()
    {
        var whole = await File.ReadAllBytesAsync(TestFiles.Shared("imports-nl/10_netwerkkaart.xlsx"));

        for (var length = 100; length < whole.Length; length += 97)
        {
            (await TestFiles.ProblemOf(whole[..length], "lijst.xlsx")).ShouldBe(new WorkbookIsDamaged());
        }
    }

    [Fact]
    public async Task A_workbook_with_spoiled_bytes_is_read_or_refused_and_nothing_else()
    {
        var whole = await File.ReadAllBytesAsync(TestFiles.Shared("imports-nl/10_netwerkkaart.xlsx"));
        var old = CompoundFileBytes.With(("Workbook", OldWorkbook.Of("Blad1", ["Naam", "Plaats"], ["A", "Tiel"])));
        var random = new Random(20251122);
        for (var round = 0; round < 300; round++)
        {
            var spoiled = (round % 2 == 0 ? whole : old).ToArray();
            for (var count = random.Next(1, 20); count > 0; count--) spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
            using var file = new MemoryStream(spoiled);

            var opening = await new TableReader().Open(file, "lijst.xlsx");

            (opening.IsTable || opening.Problem is not null).ShouldBeTrue();
            if (opening.IsTable) await opening.Table.Rows().CountAsync();
        }
    }

    [Fact]
    public async Task Other_workbooks_are_refused_by_their_name()
    {
        (await TestFiles.ProblemOf(Zip(("mimetype", []), ("content.xml", [])))).ShouldBe(new OtherWorkbookKind("ODF (.ods)"));
        (await TestFiles.ProblemOf(Zip(("xl/workbook.bin", [])))).ShouldBe(new OtherWorkbookKind("XLSB"));
        (await TestFiles.ProblemOf(Zip(("word/document.xml", [])))).ShouldBe(new NotATable());
    }

    [Theory]
    [InlineData("<html><table><tr><td>Naam</td></tr></table></html>")]
    [InlineData("\r\n  <!DOCTYPE html><title>x</title>")]
    public async Task A_web_page_named_xls_is_refused(string page)
    {
        (await TestFiles.ProblemOf(Encoding.UTF8.GetBytes(page), "lijst.xls")).ShouldBe(new WebPageInDisguise());
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>", "Excel 2003 (XML)")]
    [InlineData("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"></office:document>", "ODF (.fods)")]
    public async Task A_workbook_in_plain_xml_is_no_web_page(string text, string kind) => (await TestFiles.ProblemOf(Encoding.UTF8.GetBytes(text), "lijst.xls")).ShouldBe(new OtherWorkbookKind(kind));

    [Fact]
    public async Task What_is_no_table_is_refused()
    {
        (await TestFiles.ProblemOf("%PDF-1.7\n"u8.ToArray())).ShouldBe(new NotATable());
        (await TestFiles.ProblemOf("[{\"naam\": {}}]"u8.ToArray())).ShouldBe(new NotATable());
        (await TestFiles.ProblemOf([.. Enumerable.Range(0, 4000).Select(index => (byte)(index * 7))])).ShouldBe(new NotATable());
        (await TestFiles.ProblemOf(CompoundFileBytes.With(("WordDocument", [])))).ShouldBe(new NotATable());
    }

    [Fact]
    public async Task A_quote_that_never_closes_is_refused_with_its_row()
    {
        (await TestFiles.ProblemOf("Naam;Plaats\nA;B\nC;\"D\nE;F\nG;H\n"u8.ToArray())).ShouldBe(new QuoteNeverClosed(3));
        var swallowing = "Naam;Plaats\nA;\"B\n" + string.Concat(Enumerable.Repeat("Stichting Voorbeeld;Tiel\n", 60_000));
        (await TestFiles.ProblemOf(Encoding.UTF8.GetBytes(swallowing))).ShouldBe(new QuoteNeverClosed(2));
    }

    [Fact]
    public async Task An_unknown_sheet_is_refused()
    {
        var workbook = await File.ReadAllBytesAsync(TestFiles.Shared("imports-nl/10_netwerkkaart.xlsx"));

        (await TestFiles.ProblemOf(workbook, "lijst.xlsx", "Blad1")).ShouldBe(new SheetNotFound("Blad1"));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>Long without taking memory.</summary>
    private sealed class LongStream(long length) : MemoryStream
    {
        public override long Length => length;

        public int BytesRead { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            BytesRead += buffer.Length;
            return buffer.Length;
        }
    }
}
