using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Tests.Spreadsheets;

public sealed class OldWorkbookTests
{
    [Fact]
    public async Task An_xls_is_read_as_an_xlsx_is()
    {
        var stream = OldWorkbook.Of("Partners", ["Naam", "Plaats", "Bedrag"], ["Café De Kade", "Tiel", 1250.5], ["Totaal", "", 1250.5]);

        var file = await TestFiles.Read(CompoundFileBytes.With(("Workbook", stream)), "lijst.xls");

        file.Table.Profile.Format.ShouldBe(TableFormat.Xls);
        file.Table.Profile.Sheet.ShouldBe("Partners");
        file.Headings.ShouldBe(["Naam", "Plaats", "Bedrag"]);
        file.Rows.Single().Cells.ShouldBe([new("Café De Kade", CellKind.Text), new("Tiel", CellKind.Text), new("1250.5", CellKind.Number)]);
        file.Table.Tally.ShouldBe(new TableTally(1, 0, 1));
    }

    [Theory]
    [InlineData(1_234_567, "1234567")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(1e21, "1000000000000000000000")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-0.000001, "-0.000001")]
    [InlineData(1e30, "1000000000000000019884624838656")]
    [InlineData(0, "0")]
    public async Task A_number_has_all_its_digits_and_no_exponent(double number, string text)
    {
        var file = await TestFiles.Read(CompoundFileBytes.With(("Workbook", OldWorkbook.Of("Blad1", ["Naam", "Getal"], ["A", number]))), "lijst.xls");

        file.Rows.Single().Cells[1].ShouldBe(new TableCell(text, CellKind.Number));
    }
}
