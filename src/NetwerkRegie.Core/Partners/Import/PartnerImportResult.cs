using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Import;

/// <summary>How bad a problem is.</summary>
public enum ImportLevel
{
    /// <summary>The row comes in, without the cell.</summary>
    Warning = 1,

    /// <summary>The row does not come in.</summary>
    Refused = 2,
}

/// <summary>Something that is not right in a row: where it stands, and what is wrong and how to mend it. About the whole file when there is no row.</summary>
public sealed record ImportProblem(int? Row, string? Column, string? Value, string Reason, ImportLevel Level);

/// <summary>What becomes of a row.</summary>
public enum ImportFate
{
    /// <summary>The partner is there, and stays as it is.</summary>
    Same = 1,

    /// <summary>A partner joins.</summary>
    New = 2,

    /// <summary>A partner that is there changes.</summary>
    Changed = 3,

    /// <summary>The row does not come in.</summary>
    Refused = 4,
}

/// <summary>A value of a partner before and after a row: the field is a key of the texts.</summary>
public sealed record ImportedChange(string Field, string? Before, string? After)
{
    /// <summary>The name of a field of the network's own.</summary>
    public string? Own { get; init; }

    /// <summary>What the field is called.</summary>
    public string Name => Own ?? Texts.Say(Field);
}

/// <summary>A row and what becomes of it; its name as the list has it.</summary>
public sealed record ImportedRow(int Number, string? Name, ImportFate Fate, IReadOnlyList<ImportedChange> Changes);

/// <summary>What an import of a list did, or would do: counts, every row, and every problem in the order of the list.</summary>
public record ImportResult(int Rows, int New, int Changed, int Same, int Refused, IReadOnlyList<ImportedRow> Judged, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Rows that are not the same.</summary>
    public IEnumerable<ImportedRow> Differing => Judged.Where(row => row.Fate != ImportFate.Same);

    /// <summary>Rows that write something.</summary>
    public int Writes => New + Changed;
}

/// <summary>The same for a list of partners.</summary>
public sealed record PartnerImportResult(int Rows, int New, int Changed, int Same, int Refused, IReadOnlyList<ImportedRow> Judged, IReadOnlyList<ImportProblem> Problems)
    : ImportResult(Rows, New, Changed, Same, Refused, Judged, Problems)
{
    /// <summary>Names of partners in the list that ended, while the list does not say so: they could take part again.</summary>
    public IReadOnlyList<string> Ended { get; init; } = [];
}

/// <summary>Some rows are refused, and they were not to be skipped: nothing was stored.</summary>
public sealed record ImportHasBadRows(ImportResult Result) : Refusal
{
    /// <summary>How many.</summary>
    public int Rows => Result.Refused;
}
