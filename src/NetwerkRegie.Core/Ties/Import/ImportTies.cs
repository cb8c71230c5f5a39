using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>Takes over a list of ties. A row is the tie and the level as <c>From</c> sees it; a row the other way adds the other side. The same list a second time changes nothing.</summary>
/// <param name="Rows">The rows as read.</param>
/// <param name="DryRun">Tells what would happen, and stores nothing.</param>
/// <param name="SkipBadRows">Stores the good rows; without it one refused row means that nothing is stored.</param>
[Allow(Role.Coordinator)]
public sealed record ImportTies(IReadOnlyList<TieImportRow> Rows, bool DryRun = false, bool SkipBadRows = false) : ICommand<TieImportRows>;

/// <summary>One row of a list of ties, as read: two partners by name or identifier, and what is known of their tie.</summary>
public sealed record TieImportRow(int Number, string From, string To)
{
    /// <summary>What the two do together, in words.</summary>
    public string? Kind { get; init; }

    /// <summary>How close the collaboration is to the first, 0 to 5.</summary>
    public string? Level { get; init; }

    /// <summary>The first day.</summary>
    public string? Since { get; init; }

    /// <summary>The first day on which it was no longer there.</summary>
    public string? Until { get; init; }
}

/// <summary>What came of the rows: every row is new, changed, the same or refused.</summary>
public sealed record TieImportRows(int New, int Changed, int Same, IReadOnlyList<TieProblemRow> Problems, bool Stored)
{
    /// <summary>How many rows are refused.</summary>
    public int Refused => Problems.Where(problem => problem.IsRefused).Select(problem => problem.Number).Distinct().Count();
}

/// <summary>What is wrong with a value of a row; when the row is not refused, the value is left out.</summary>
public sealed record TieProblemRow(int Number, TieColumn Column, string? Value, string Reason, bool IsRefused);

/// <summary>The columns of a list of ties.</summary>
public enum TieColumn
{
    /// <summary>Van.</summary>
    From = 1,

    /// <summary>Naar.</summary>
    To = 2,

    /// <summary>Soort.</summary>
    Kind = 3,

    /// <summary>Niveau.</summary>
    Level = 4,

    /// <summary>Sinds.</summary>
    Since = 5,

    /// <summary>Tot.</summary>
    Until = 6,
}

internal sealed class ImportTiesHandler(NetworkDb db, IBulkChanges bulk, TimeProvider clock) : ICommandHandler<ImportTies, TieImportRows>
{
    public async Task<Outcome<TieImportRows>> Handle(ImportTies import, CancellationToken ct)
    {
        var read = new TieRowReader(await PartnerBook.Read(db, ct), clock.Today()).Read(import.Rows);
        var sheet = await TieSheet.Open(db, bulk, clock, ct);
        var (added, changed) = (0, 0);
        // What is over comes first, so that a tie that was taken up again is not ended by the period before.
        foreach (var row in read.Good.OrderBy(row => row.Until is null))
        {
            var was = sheet.Take(row);
            if (was == TieSheet.Entry.New) added++;
            if (was == TieSheet.Entry.Changed) changed++;
        }

        var stored = !import.DryRun && (import.SkipBadRows || read.Problems.All(problem => !problem.IsRefused));
        if (stored) await sheet.Write(ct);
        return new TieImportRows(added, changed, read.Good.Count - added - changed, read.Problems, stored);
    }
}
