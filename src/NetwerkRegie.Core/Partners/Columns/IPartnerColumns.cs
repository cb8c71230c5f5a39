using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Partners.Columns;

/// <summary>A column that a list of partners can show beside the name.</summary>
/// <param name="Key">What the address and a kept view call it; it never changes.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Position">Its place among the columns to choose from.</param>
public sealed record PartnerColumn(string Key, string Title, int Position)
{
    /// <summary>The order of the list that the column stands for, if it has one.</summary>
    public PartnerSort? Sort { get; init; }

    /// <summary>Whether the list shows it when nothing was chosen.</summary>
    public bool AtFirst { get; init; }

    /// <summary>The field of the network's own that the list can be sorted by, as the address calls it; null for none.</summary>
    public string? SortField { get; init; }

    /// <summary>Whether it holds numbers, which stand to the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>What stands above it in a file: more than one where the screen draws several values together.</summary>
    public IReadOnlyList<string> FileTitles { get; init; } = [Title];
}

/// <summary>What a list says of one partner in one column. A column that is drawn, not only said, gives a cell of its own kind.</summary>
/// <param name="Text">The words; null when it is not known.</param>
public record PartnerCell(string? Text)
{
    /// <summary>The words; null when it is not known. A cell whose words cost something finds them when the screen asks: a file never does.</summary>
    public virtual string? Text { get; } = Text;

    /// <summary>What stands in a file, below each of the titles that the column has there.</summary>
    public virtual IEnumerable<CellValue> InFile => [new CellValue { Text = Text }];
}

/// <summary>A value as a file takes it along: words, a number or a day; none of them when it is not known.</summary>
public readonly record struct CellValue
{
    /// <summary>Words.</summary>
    public string? Text { get; init; }

    /// <summary>A number.</summary>
    public double? Number { get; init; }

    /// <summary>A day.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>The columns of a list of partners: each filling offers some, and looks up those that were chosen for all rows of a page at once.</summary>
public interface IPartnerColumns
{
    /// <summary>The columns that the current member can choose.</summary>
    ValueTask<IReadOnlyList<PartnerColumn>> Offered(CancellationToken ct);

    /// <summary>The cells of the chosen columns, by partner and key; with one statement at most, however many columns are chosen.</summary>
    ValueTask<IReadOnlyDictionary<(PartnerId Partner, string Key), PartnerCell>> Cells(IReadOnlyList<PartnerRow> rows, IReadOnlySet<string> keys, CancellationToken ct);
}
