using DocumentFormat.OpenXml.Spreadsheet;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Writing;

/// <summary>The few looks a cell of ours can have. A date follows the country of whoever opens the file.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    private const uint Text = 2;
    private const uint Date = 3;
    private const uint Moment = 4;
    private const uint Percent = 5;

    private const uint BuiltInGeneral = 0;
    private const uint BuiltInDate = 14;
    private const uint BuiltInMoment = 22;
    private const uint BuiltInPercent = 10;
    private const uint BuiltInText = 49;

    public static uint Of(CellKind kind) => kind switch
    {
        CellKind.Text => Text,
        CellKind.Date => Date,
        CellKind.Moment => Moment,
        CellKind.Percent => Percent,
        _ => Plain,
    };

    public static Stylesheet Stylesheet() => new(
        new Fonts(Typeface(bold: false), Typeface(bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Look(BuiltInGeneral), Look(BuiltInText, font: 1), Look(BuiltInText), Look(BuiltInDate), Look(BuiltInMoment), Look(BuiltInPercent)));

    private static Font Typeface(bool bold) => new(bold ? [new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }] : [new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);

    private static CellFormat Look(uint number, uint font = 0) => new() { NumberFormatId = number, FontId = font, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = number > 0, ApplyFont = font > 0 };
}
