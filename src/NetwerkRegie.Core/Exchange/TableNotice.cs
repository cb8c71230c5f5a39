namespace NetwerkRegie.Core.Exchange;

/// <summary>What a reader should know about a file that could be read all the same.</summary>
public enum TableNoticeKind
{
    HiddenSheetSkipped,
    HiddenRow,
    NoHeadings,
    DuplicateHeading,
    CellBeyondHeadings,
    FormulaWithoutValue,
    ErrorValue,
    ImprobableDate,
    PossibleDoubleEncoding,
    ControlCharactersRemoved,
    StrayQuote,
    CardNotClosed,
}

/// <summary>One such remark, with the place it is about. Its text lies in the room's resources under <see cref="Key"/>.</summary>
public sealed record TableNotice(TableNoticeKind Kind, int? Row = null, string? Column = null, string? Value = null)
{
    public string Key => "Exchange.Notice." + Kind;

    /// <summary>What fills the gaps in the text: row, column and value.</summary>
    public IReadOnlyList<object> Values => [(object?)Row ?? "", Column ?? "", Value ?? ""];
}
