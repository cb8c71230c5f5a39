using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Cards;
using NetwerkRegie.Documents.Spreadsheets.Reading;

namespace NetwerkRegie.Documents.Spreadsheets;

/// <summary>Opens what people call a spreadsheet, after looking whether it is one and whether it is safe.</summary>
public sealed class TableReader : ITableReader
{
    private static readonly string[] MacroEndings = [".xlsm", ".xltm", ".xlam", ".xla"];

    public async Task<TableOpening> Open(Stream file, string fileName, string? sheet = null, CancellationToken ct = default)
    {
        if (!file.CanSeek) throw new ArgumentException("The search for headings goes back to the start: copy the stream to a file first.", nameof(file));
        if (file.Length == 0) return new(new EmptyFile());
        if (file.Length > TableLimits.Bytes) return new(FileTooLarge.Of(file.Length));

        var start = await FileKind.Start(file, ct);
        if (FileKind.IsZip(start)) return OpenWorkbook(file, TableFormat.Xlsx, sheet, WorkbookPackage.Problem(file) ?? NamedForMacros(fileName));
        if (FileKind.IsCompoundFile(start)) return OpenWorkbook(file, TableFormat.Xls, sheet, await CompoundFile.Problem(file, ct));
        if (FileKind.IsJsonList(start)) return await OpenJson(file, ct);
        if (CardTable.Begins(start)) return await CardTable.Open(file, ct);
        return FileKind.WhyNoText(start) is { } problem ? new(problem) : await OpenText(file, ct);
    }

    private static TableOpening OpenWorkbook(Stream file, TableFormat format, string? sheet, TableProblem? problem) =>
        problem is null ? WorkbookOpening.Open(file, format, sheet) : new TableOpening(problem);

    private static TableProblem? NamedForMacros(string fileName) =>
        Array.Exists(MacroEndings, ending => fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? new WorkbookHasMacros() : null;

    private static async Task<TableOpening> OpenJson(Stream file, CancellationToken ct)
    {
        var rows = new JsonRows(file);
        var (count, problem) = await rows.Measure(ct);
        if (problem is not null) return new(problem);
        var preview = await rows.Read(ct).Take(FoundTable.PreviewRows).ToListAsync(ct);
        return FoundTable.Open(rows, new TableProfile(TableFormat.Json, null, [], null, [], count), preview, [], []);
    }

    private static async Task<TableOpening> OpenText(Stream file, CancellationToken ct)
    {
        var encoding = await TextEncodingSearch.Find(file, ct);
        var start = await DelimiterSearch.Start(file, encoding, ct);
        var declared = DelimiterSearch.Declared(start.AsSpan().TrimStart().IsEmpty ? "" : start[..Math.Max(0, start.IndexOfAny(['\r', '\n']))]);
        var delimiter = declared ?? DelimiterSearch.Find(start);
        var rows = new CsvRows(file, encoding, delimiter, startsWithDeclaration: declared is not null);
        var (count, problem) = await rows.Measure(ct);
        if (problem is not null) return new(problem);

        var shape = new TextShape(encoding.Name, encoding.MarkLength > 0, delimiter, encoding.LineEnding);
        var preview = await rows.Read(ct).Take(FoundTable.PreviewRows).ToListAsync(ct);
        return FoundTable.Open(rows, new TableProfile(TableFormat.Csv, shape, [], null, [], count), preview, [], []);
    }
}
