using System.Diagnostics.CodeAnalysis;

namespace NetwerkRegie.Core.Exchange;

/// <summary>Finds the table in a file of somebody else: CSV in any of its dialects, XLSX or XLS.</summary>
public interface ITableReader
{
    /// <summary>Looks through the file and gives the table in it, or the problem that makes it unreadable. The table reads on from <paramref name="file"/>: keep that open as long as the table.</summary>
    /// <param name="file">The content decides what it is, not its name.</param>
    /// <param name="fileName">Only its ending is looked at.</param>
    /// <param name="sheet">The sheet to read; without it the one that looks most like a table.</param>
    /// <param name="ct">Stops the search.</param>
    Task<TableOpening> Open(Stream file, string fileName, string? sheet = null, CancellationToken ct = default);
}

/// <summary>An opened table, or why it could not be opened.</summary>
public sealed class TableOpening
{
    public TableOpening(ITable table) => Table = table;

    public TableOpening(TableProblem problem) => Problem = problem;

    [MemberNotNullWhen(true, nameof(Table))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsTable => Table is not null;

    public ITable? Table { get; }

    public TableProblem? Problem { get; }
}

/// <summary>A table whose headings are known and whose rows can be read, in bounded memory and as often as needed.</summary>
public interface ITable
{
    TableProfile Profile { get; }

    IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Remarks on the file as a whole; those on a row come with the row.</summary>
    IReadOnlyList<TableNotice> Notices { get; }

    /// <summary>The first rows, to show beside the headings and to guess by.</summary>
    IReadOnlyList<TableRow> Sample { get; }

    /// <summary>Counts of the latest reading of <see cref="Rows"/>.</summary>
    TableTally Tally { get; }

    /// <summary>The rows of data from the first to the last; blank rows and totals are counted and passed over. One reading at a time.</summary>
    IAsyncEnumerable<TableRow> Rows(CancellationToken ct = default);
}
