using NetwerkRegie.Core.Exchange;
using NetwerkRegie.Documents.Spreadsheets.Writing;

namespace NetwerkRegie.Documents.Spreadsheets;

/// <summary>Writes tables as CSV, XLSX or JSON.</summary>
public sealed class TableWriter : ITableWriter
{
    public Task Write(Stream file, TableFormat format, IReadOnlyList<OutgoingTable> tables, CancellationToken ct = default) => format switch
    {
        TableFormat.Csv => CsvFile.Write(file, tables.Single(), ct),
        TableFormat.Xlsx => WorkbookFile.Write(file, tables, ct),
        TableFormat.Json => JsonFile.Write(file, tables, ct),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Tables are written as CSV, XLSX or JSON."),
    };
}
