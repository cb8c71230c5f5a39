using NetwerkRegie.Core.Partners.Fields;
using NetwerkRegie.Core.Partners.Import;

namespace NetwerkRegie.Core.Exchange.Import;

/// <summary>A column of somebody's list and what we take it to mean.</summary>
/// <param name="Heading">As it stands in the list; the letter where there is none.</param>
/// <param name="Field">What it means.</param>
/// <param name="Certainty">How sure we are; a choice of the user is sure.</param>
/// <param name="Example">The first value in it.</param>
public sealed record ListColumn(string Heading, PartnerField Field, Certainty Certainty, string? Example)
{
    /// <summary>The field of the network's own that it fills in; then it means nothing else.</summary>
    public PartnerFieldRow? Own { get; init; }

    /// <summary>What it means, by the name that a mapping has for it.</summary>
    public string Meaning => Own is null ? Field.ToString() : OwnColumns.NameOf(Own);
}

/// <summary>A list of partners as it was read: what kind of file it is, its columns, and its rows in the words of the partners.</summary>
public sealed record ImportList(TableProfile Profile, IReadOnlyList<ListColumn> Columns, IReadOnlyList<PartnerImportRow> Rows, int Ignored, IReadOnlyList<ImportProblem> Notices)
{
    /// <summary>Columns with something in them that are not read, and why.</summary>
    public IReadOnlyList<ImportProblem> Unread { get; init; } = [];

    /// <summary>Without a column for the name nothing can come in.</summary>
    public bool HasName => Columns.Any(column => column.Field == PartnerField.Name);
}
