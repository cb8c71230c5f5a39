using NetwerkRegie.Core.Exchange.Import.Kinds;
using NetwerkRegie.Core.Kernel;
using NetwerkRegie.Core.Partners.Contacts.Import;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>A column of a list, what it is taken to mean, how sure we are of that, and the first value in it.</summary>
public sealed record TrialColumn(string Heading, string Field, Certainty Certainty, string? Example);

/// <summary>Something that is not right, and the name in its row.</summary>
public sealed record TrialProblem(int? Row, string? Name, string? Column, string? Value, string Reason);

/// <summary>What a list would do, or did: the counts, and as much of its rows as people look at. It is kept beside the file, so that a page shows it without judging the list again.</summary>
public sealed record ImportTrial
{
    /// <summary>So many rows of each kind are kept to be looked at.</summary>
    public const int InSight = 50;

    /// <summary>The file in words: its kind, its signs, its sheet.</summary>
    public required string Profile { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<TrialColumn> Columns { get; init; }

    /// <summary>Why nothing can come in with the columns as they are; then there is nothing else to tell.</summary>
    public string? Unfit { get; init; }

    /// <summary>Rows.</summary>
    public int Rows { get; init; }

    /// <summary>Rows new, changed, the same, refused, and lines passed over.</summary>
    public ImportTally Tally { get; init; } = new(0, 0, 0, 0, 0);

    /// <summary>The first problems for which a row does not come in.</summary>
    public IReadOnlyList<TrialProblem> Refusals { get; init; } = [];

    /// <summary>The first cells that are left out, and other things to know.</summary>
    public IReadOnlyList<TrialProblem> Warnings { get; init; } = [];

    /// <summary>How many of those.</summary>
    public int WarningCount { get; init; }

    /// <summary>The first rows that are new, that change something, and that are the same.</summary>
    public IReadOnlyList<ImportedRow> Judged { get; init; } = [];

    /// <summary>Why rows are refused, by row.</summary>
    public IReadOnlyDictionary<int, string> Reasons { get; init; } = new Dictionary<int, string>();

    /// <summary>The first partners that ended and could take part again.</summary>
    public IReadOnlyList<string> Ended { get; init; } = [];

    /// <summary>How many of those.</summary>
    public int EndedCount { get; init; }

    /// <summary>Organisations of persons that are to become partners first.</summary>
    public IReadOnlyList<UnknownOrganisation> Unknown { get; init; } = [];

    /// <summary>Its rows are the cells of a matrix, whose columns mean what they mean.</summary>
    public bool IsMatrix { get; init; }

    /// <summary>Rows that write something.</summary>
    public int Writes => Tally.New + Tally.Changed;

    /// <summary>A list whose columns do not do.</summary>
    public static ImportTrial OfUnfit(IReadList list, Refusal unfit) => new() { Profile = list.Profile.Tell(), Columns = list.Columns, Unfit = Texts.Of(unfit) };

    /// <summary>What came of judging a list.</summary>
    public static ImportTrial Of(IReadList list, ImportResult result, int ignored, IReadOnlyList<ImportProblem> notices)
    {
        var names = result.Judged.GroupBy(row => row.Number).ToDictionary(rows => rows.Key, rows => rows.First().Name);
        TrialProblem Told(ImportProblem problem) => new(problem.Row, problem.Row is { } row ? names.GetValueOrDefault(row) : null, problem.Column, problem.Value, problem.Reason);
        var warnings = notices.Concat(result.Problems.Where(problem => problem.Level == ImportLevel.Warning)).OrderBy(problem => problem.Row).ToList();
        return new ImportTrial
        {
            Profile = list.Profile.Tell(),
            Columns = list.Columns,
            Rows = result.Rows,
            Tally = new ImportTally(result.New, result.Changed, result.Same, result.Refused, ignored),
            Refusals = [.. result.Problems.Where(problem => problem.Level == ImportLevel.Refused).Take(InSight).Select(Told)],
            Warnings = [.. warnings.Take(InSight).Select(Told)],
            WarningCount = warnings.Count,
            Judged = [.. new[] { ImportFate.New, ImportFate.Changed, ImportFate.Same }.SelectMany(fate => result.Judged.Where(row => row.Fate == fate).Take(InSight))],
            Reasons = RefusedRows.Reasons(result),
        };
    }
}
