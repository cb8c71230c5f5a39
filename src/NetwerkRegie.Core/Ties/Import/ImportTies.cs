using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Kernel.Operations;
using NetwerkRegie.Core.Partners.Facts;

namespace NetwerkRegie.Core.Ties.Import;

/// <summary>Takes over a list of ties. A row is the tie as <c>From</c> sees it, with what it says of the other; a row the other way adds the other side. The same list a second time changes nothing.</summary>
/// <param name="Rows">The rows as read.</param>
/// <param name="SkipBadRows">Stores the good rows; without it one refused row means that nothing is stored.</param>
/// <param name="Progress">Hears how far it is.</param>
[Allow(Role.Coordinator)]
public sealed record ImportTies(IReadOnlyList<TieImportRow> Rows, bool SkipBadRows = false, IProgress<BulkStep>? Progress = null) : ICommand<TieImportRows>;

/// <summary>One row of a list of ties, as read: two partners by name or identifier, and what is known of their tie.</summary>
public sealed record TieImportRow(int Number, string From, string To)
{
    /// <summary>The column of its cell, where a row of a matrix holds many.</summary>
    public string? Cell { get; init; }

    /// <summary>What the two do together, in words.</summary>
    public string? Kind { get; init; }

    /// <summary>How close the collaboration is to the first, 0 to 5.</summary>
    public string? Level { get; init; }

    /// <summary>How close the first would like it to be, 0 to 5.</summary>
    public string? Desired { get; init; }

    /// <summary>What the first thinks of the other, each 1 to 4.</summary>
    public ScoreForm Scores { get; init; } = new();

    /// <summary>The day the first said so; today when left out.</summary>
    public string? RatedOn { get; init; }

    /// <summary>How we know, in words.</summary>
    public string? Source { get; init; }

    /// <summary>Who was spoken to, by function.</summary>
    public string? Note { get; init; }

    /// <summary>The first day.</summary>
    public string? Since { get; init; }

    /// <summary>The first day on which it was no longer there.</summary>
    public string? Until { get; init; }
}

/// <summary>What came of the rows: every row is new, changed, the same or refused.</summary>
public sealed record TieImportRows(IReadOnlyList<TieFateRow> Good, IReadOnlyList<TieProblemRow> Problems, bool Stored)
{
    /// <summary>Rows that bring a tie.</summary>
    public int New => Good.Count(row => row.Fate == TieFate.New);

    /// <summary>Rows that add to a tie.</summary>
    public int Changed => Good.Count(row => row.Fate == TieFate.Changed);

    /// <summary>Rows that say what is known.</summary>
    public int Same => Good.Count(row => row.Fate == TieFate.Same);

    /// <summary>How many rows are refused; of a matrix, how many cells.</summary>
    public int Refused => Problems.Where(problem => problem.IsRefused).Select(problem => (problem.Number, problem.Cell)).Distinct().Count();
}

/// <summary>What becomes of a row.</summary>
public enum TieFate
{
    /// <summary>The tie is there, and stays as it is.</summary>
    Same = 1,

    /// <summary>A tie is added.</summary>
    New = 2,

    /// <summary>A tie that is there changes.</summary>
    Changed = 3,
}

/// <summary>A row that is not refused, and what becomes of it.</summary>
public sealed record TieFateRow(TieImportRow Row, TieFate Fate);

/// <summary>What is wrong with a value of a row; when the row is not refused, the value is left out.</summary>
public sealed record TieProblemRow(int Number, TieColumn Column, string? Value, string Reason, bool IsRefused)
{
    /// <summary>The column of the cell, in a matrix.</summary>
    public string? Cell { get; init; }
}

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

    /// <summary>Gewenst niveau.</summary>
    Desired = 7,

    /// <summary>Komt afspraken na.</summary>
    Reliability = 8,

    /// <summary>Steunt het doel.</summary>
    Support = 9,

    /// <summary>Open gesprek.</summary>
    Openness = 10,

    /// <summary>Gezag.</summary>
    Authority = 11,

    /// <summary>Invloed.</summary>
    Influence = 12,

    /// <summary>Effect.</summary>
    Impact = 13,

    /// <summary>Ingeschaald op.</summary>
    RatedOn = 14,

    /// <summary>Bron.</summary>
    Source = 15,

    /// <summary>Gesproken met.</summary>
    Note = 16,
}

internal sealed class ImportTiesHandler(TieImporter importer, IBulkChanges bulk) : ICommandHandler<ImportTies, TieImportRows>
{
    public async Task<Outcome<TieImportRows>> Handle(ImportTies import, CancellationToken ct)
    {
        var (sheet, rows) = await importer.Judge(import.Rows, import.Progress, ct);
        if (rows.Refused > 0 && !import.SkipBadRows) return rows;
        import.Progress?.Report(new BulkStep(BulkStage.Writing, 0, rows.New + rows.Changed, bulk.Operation));
        await sheet.Write(bulk, import.Progress, ct);
        return rows with { Stored = true };
    }
}
