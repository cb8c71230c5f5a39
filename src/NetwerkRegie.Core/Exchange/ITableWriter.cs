namespace NetwerkRegie.Core.Exchange;

/// <summary>Writes tables to a file as their rows arrive.</summary>
public interface ITableWriter
{
    /// <summary>Writes the tables: XLSX as a sheet each, JSON as an array each, CSV exactly one.</summary>
    /// <param name="file">Stays open.</param>
    /// <param name="format">CSV, XLSX or JSON.</param>
    /// <param name="tables">At least one.</param>
    /// <param name="ct">Stops between two rows; what was written so far is no complete file.</param>
    Task Write(Stream file, TableFormat format, IReadOnlyList<OutgoingTable> tables, CancellationToken ct = default);
}

/// <summary>A table on its way out. Every row has a value for every column.</summary>
public sealed record OutgoingTable(string Name, IReadOnlyList<string> Headings, IAsyncEnumerable<IReadOnlyList<OutgoingValue>> Rows);
