using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using NetwerkRegie.Core.Exchange;

namespace NetwerkRegie.Documents.Spreadsheets.Reading;

/// <summary>Opens a workbook and chooses the sheet: the one asked for, else the visible one that looks most like a table.</summary>
internal static class WorkbookOpening
{
    private sealed record Sheet(int Index, SheetSummary Summary, IReadOnlyList<MergedCells> Merges, IReadOnlyList<RawRow> Preview);

    public static TableOpening Open(Stream file, TableFormat format, string? wanted)
    {
        try
        {
            var sheets = Sheets(file, format);
            var chosen = wanted is null
                ? MostLikeATable(sheets)
                : sheets.Find(sheet => string.Equals(sheet.Summary.Name, wanted, StringComparison.OrdinalIgnoreCase));
            if (chosen is null) return wanted is null ? new(new EmptyFile()) : new(new SheetNotFound(wanted));
            if (chosen.Summary.Rows > TableLimits.Rows + 1 && TooManyRows.If(WorkbookRows.Filled(file, chosen.Index)) is { } tooMany) return new(tooMany);

            var hidden = sheets.Where(sheet => sheet.Summary.IsHidden && sheet != chosen).Select(sheet => new TableNotice(TableNoticeKind.HiddenSheetSkipped, Value: sheet.Summary.Name));
            var profile = new TableProfile(format, null, sheets.ConvertAll(sheet => sheet.Summary), chosen.Summary.Name, [], chosen.Summary.Rows);
            return FoundTable.Open(new WorkbookRows(file, format, chosen.Index, chosen.Summary.Name), profile, chosen.Preview, chosen.Merges, [.. hidden]);
        }
        catch (InvalidPasswordException)
        {
            return new(new WorkbookIsProtected());
        }
        catch (Exception damaged) when (IsDamage(damaged))
        {
            return new(new WorkbookIsDamaged());
        }
    }

    /// <summary>The reader of workbooks trusts its input; whatever it stumbles over lies in the file.</summary>
    private static bool IsDamage(Exception found) =>
        found is ExcelReaderException or XmlException or InvalidDataException or IOException or ArgumentException or FormatException
            or OverflowException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException;

    /// <summary>Every opening of a sheet costs a walk through all of it, so what is needed later is taken along.</summary>
    private static List<Sheet> Sheets(Stream file, TableFormat format)
    {
        var sheets = new List<Sheet>();
        using var own = new SharedStream(file);
        using var reader = WorkbookRows.Open(own);
        do
        {
            using var beside = new SharedStream(file);
            var summary = new SheetSummary(reader.Name, reader.VisibleState != "visible", reader.RowCount, reader.FieldCount);
            var merges = (reader.MergeCells ?? []).Select(cells => new MergedCells(cells.FromRow + 1, cells.ToRow + 1, cells.FromColumn, cells.ToColumn)).ToList();
            var preview = WorkbookRows.Of(reader, WorkbookRows.Valueless(beside, format, reader.Name)).Take(FoundTable.PreviewRows).ToList();
            sheets.Add(new Sheet(sheets.Count, summary, merges, preview));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static Sheet? MostLikeATable(List<Sheet> sheets) =>
        sheets.Where(sheet => !sheet.Summary.IsHidden && sheet.Preview.Any(row => !row.IsBlank)).MaxBy(Score);

    /// <summary>Known headings weigh most; then many rows and several columns. An explanation is long, but one column wide.</summary>
    private static double Score(Sheet sheet)
    {
        var headings = HeadingSearch.Find(sheet.Preview, sheet.Merges);
        var named = headings.Texts.Count(text => text.Length > 0);
        var known = headings.Texts.Count(HeadingGuess.Knows);
        return (1 + known) * (1 + Math.Log2(1 + named)) * (1 + Math.Log2(Math.Max(1, sheet.Summary.Rows)));
    }
}
