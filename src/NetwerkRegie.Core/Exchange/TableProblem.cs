using System.Globalization;
using NetwerkRegie.Core.Kernel;

namespace NetwerkRegie.Core.Exchange;

/// <summary>Why a file as a whole cannot be read as a table.</summary>
public abstract record TableProblem : Refusal;

/// <summary>No byte, or no value in it.</summary>
public sealed record EmptyFile : TableProblem;

/// <summary>More megabytes than we read.</summary>
public sealed record FileTooLarge(long Megabytes) : TableProblem
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Rounded up, so that a file just over the limit does not look as if it were within.</summary>
    public static FileTooLarge Of(long bytes) => new((bytes + Megabyte - 1) / Megabyte);

    public long Limit => TableLimits.Bytes / Megabyte;
}

/// <summary>More rows than we read at a time.</summary>
public sealed record TooManyRows(int Count) : TableProblem
{
    /// <summary>As people write it: 200.001.</summary>
    public string Rows => Count.ToString("N0", CultureInfo.CurrentCulture);

    public string Limit => TableLimits.Rows.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>Of so many rows with something in them, one is the headings.</summary>
    public static TooManyRows? If(int filled) => filled > TableLimits.Rows + 1 ? new(filled - 1) : null;
}

/// <summary>More columns than we read.</summary>
public sealed record TooManyColumns(int Columns) : TableProblem
{
    public int Limit => TableLimits.Columns;
}

/// <summary>A zip container that would unpack to far more than a table needs.</summary>
public sealed record UnpacksTooLarge : TableProblem;

/// <summary>A workbook with program code in it.</summary>
public sealed record WorkbookHasMacros : TableProblem;

/// <summary>A workbook that opens with a password only.</summary>
public sealed record WorkbookIsProtected : TableProblem;

/// <summary>A workbook that breaks off or contradicts itself.</summary>
public sealed record WorkbookIsDamaged : TableProblem;

/// <summary>An OpenDocument or binary workbook, which has to be saved as XLSX first.</summary>
public sealed record OtherWorkbookKind(string Kind) : TableProblem;

/// <summary>A web page or other markup, often with the name of a spreadsheet.</summary>
public sealed record WebPageInDisguise : TableProblem;

/// <summary>A picture, a document, a program: anything but rows and columns.</summary>
public sealed record NotATable : TableProblem;

/// <summary>The sheet that was asked for is not in the workbook.</summary>
public sealed record SheetNotFound(string Sheet) : TableProblem;

/// <summary>A quote opened in this row swallows the rows after it.</summary>
public sealed record QuoteNeverClosed(int Row) : TableProblem;
