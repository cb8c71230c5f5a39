using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Whole;

namespace NetwerkRegie.Core.Exchange.Whole;

/// <summary>Takes a file of everything into an empty network: the same rows with the same ids, days and ratings. All of it, or nothing.</summary>
[Allow(Role.Administrator)]
public sealed record ImportAll(WholeFile File) : ICommand<WholeTaken>;

/// <summary>What was taken in: rows by table, and the columns and tables of the file that are none of ours and so stayed out.</summary>
public sealed record WholeTaken(IReadOnlyList<WholeTally> Tables, IReadOnlyList<string> LeftOut)
{
    /// <summary>All rows together.</summary>
    public int Rows => Tables.Sum(table => table.Rows);
}

/// <summary>A table and how many of its rows came in.</summary>
public sealed record WholeTally(string Name, string Title, int Rows);

/// <summary>There are rows already; everything comes into an empty network only.</summary>
public sealed record NetworkNotEmpty(string Table) : Refusal;

/// <summary>A row cannot be taken in, so nothing was.</summary>
public sealed record WholeHasBadRow(string Table, int Row, string Column, string Because) : Refusal;

internal sealed class ImportAllHandler(NetworkDb db, IEnumerable<IWholeTable> tables) : ICommandHandler<ImportAll, WholeTaken>
{
    public async Task<Outcome<WholeTaken>> Handle(ImportAll import, CancellationToken ct)
    {
        var all = WholeOrder.Of(db, tables);
        foreach (var table in all)
        {
            if (!await table.IsEmpty(ct)) return new NetworkNotEmpty(Texts.Say($"Whole.{table.Name}"));
        }

        await Foretell(all, import.File, ct);
        var intake = new WholeIntake(all);
        await foreach (var row in import.File.Rows.WithCancellation(ct))
        {
            if (row.IsBroken) return new WholeFileBroken(row.Table, row.Number);
            if (await intake.Take(row, ct) is { } problem) return Bad(problem);
        }

        if (await intake.End(ct) is { } last) return Bad(last);
        if (intake.Tally.Count == 0) return new NotTheWhole();
        return new WholeTaken(intake.Tally, intake.LeftOut);
    }

    /// <summary>Goes through the file once for the tables whose rows know things that follow from rows further down.</summary>
    private static async Task Foretell(IReadOnlyList<IWholeTable> all, WholeFile file, CancellationToken ct)
    {
        var heard = new WholeIntake(all);
        await foreach (var row in file.Rows.WithCancellation(ct))
        {
            if (!row.IsBroken) heard.Foretell(row);
        }
    }

    private static WholeHasBadRow Bad(WholeProblem problem) => new(problem.Table, problem.Row, problem.Column, problem.Reason);
}

/// <summary>Finds for every row of the file the table it belongs to, and for its columns ours.</summary>
internal sealed class WholeIntake(IReadOnlyList<IWholeTable> tables)
{
    private readonly WholeArrivals arrivals = new();
    private readonly List<string> leftOut = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private string? name;
    private IWholeTable? table;
    private IReadOnlyList<string>? headings;
    private WholeColumn?[] columns = [];
    private List<IWholeTable> listeners = [];

    public IReadOnlyList<WholeTally> Tally => [.. tables.Where(known => counts.ContainsKey(known.Name)).Select(known => new WholeTally(known.Name, Texts.Say($"Whole.{known.Name}"), counts[known.Name]))];

    /// <summary>Tables, and columns as "table.column", that are none of ours.</summary>
    public IReadOnlyList<string> LeftOut => leftOut;

    public async Task<WholeProblem?> Take(WholeRow row, CancellationToken ct)
    {
        if (row.Table != name && await End(ct) is { } waiting) return waiting;
        if (Cells(row) is not { } cells) return null;
        counts[table!.Name] = counts.GetValueOrDefault(table.Name) + 1;
        return await table.TakeIn(cells, row.Number, arrivals, ct);
    }

    /// <summary>Tells the tables that must hear of such rows that this one will come in.</summary>
    public void Foretell(WholeRow row)
    {
        if (row.Table != name) listeners = Named(row.Table) is { } told ? [.. tables.Where(other => other.HearsOf.Contains(told.Entity))] : [];
        if (listeners.Count == 0) name = row.Table;
        else if (Cells(row) is { } cells && table!.Draft(cells) is { } draft) listeners.ForEach(listener => listener.Hear(draft));
    }

    /// <summary>The rows of the table are over.</summary>
    public async Task<WholeProblem?> End(CancellationToken ct) => table is null ? null : await table.TakeInWaiting(arrivals, ct);

    /// <summary>The cells that are taken back, each with its column; null when the table is none of ours.</summary>
    private List<(WholeColumn, string?)>? Cells(WholeRow row)
    {
        if (row.Table != name)
        {
            (name, headings, table) = (row.Table, null, Named(row.Table));
            if (table is null) leftOut.Add(row.Table);
        }

        if (table is null) return null;
        if (!ReferenceEquals(headings, row.Columns)) Find(row.Columns, table);
        var cells = new List<(WholeColumn, string?)>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { IsTakenBack: true } column) cells.Add((column, row.Cells[i]));
        }

        return cells;
    }

    private void Find(IReadOnlyList<string> found, IWholeTable of)
    {
        var ours = of.Columns(tables);
        headings = found;
        columns = [.. found.Select(heading => WholeColumn.Named(ours, heading))];
        leftOut.AddRange(found.Where((_, place) => columns[place] is null).Select(heading => $"{of.Name}.{heading}").Except(leftOut));
    }

    private IWholeTable? Named(string asked)
    {
        var folded = Folding.Fold(asked);
        return tables.FirstOrDefault(known => new[] { "nl", "en" }.Select(language => Texts.All(language).GetValueOrDefault($"Whole.{known.Name}")).Append(known.Name).Any(word => Folding.Fold(word) == folded));
    }
}
