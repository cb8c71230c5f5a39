namespace NetwerkRegie.Core.Reports.Content;

/// <summary>A report as plain data. The screen, the PDF and the spreadsheet are three renderings of it, so it names no paper, pixel or cell.</summary>
/// <param name="Title">What the report is called: on the cover, in the title bar and in a list of reports.</param>
/// <param name="Subtitle">One sentence below the title: subject and period.</param>
/// <param name="Language">Language of all text in it, as an IETF tag: nl or en.</param>
/// <param name="Cover">What the reader must know first: to whom, from whom, which decision.</param>
/// <param name="Sections">The chapters, in reading order.</param>
public sealed record ReportContent(
    string Title,
    string Subtitle,
    string Language,
    IReadOnlyList<CoverFact> Cover,
    IReadOnlyList<ReportSection> Sections)
{
    /// <summary>A shorter title for the head of each page; the title itself when left out.</summary>
    public string? RunningTitle { get; init; }

    /// <summary>One line at the foot of each page: reference date, decision number, control number.</summary>
    public string Colophon { get; init; } = "";

    /// <summary>A sheet of a page or so: the title stands above the text, without a cover, a table of contents or figures once more as tables.</summary>
    public bool IsSheet { get; init; }

    /// <summary>The organisation that answers for the report.</summary>
    public string Author { get; init; } = "";
}

/// <summary>One fact on the cover, such as "Aan: Gemeente Lindewaard".</summary>
public sealed record CoverFact(string Label, string Value);

/// <summary>A chapter: its title and what stands in it.</summary>
public sealed record ReportSection(string Title, IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>A short name of the chapter for the head of the page; the title itself when left out.</summary>
    public string? RunningTitle { get; init; }

    /// <summary>Where the chapter begins; chapters start on a fresh page unless told otherwise.</summary>
    public PageBreak Break { get; init; } = PageBreak.Before;
}

/// <summary>A hint for renderings that have pages; the others ignore it.</summary>
public enum PageBreak
{
    /// <summary>Wherever it falls.</summary>
    Auto,

    /// <summary>Begin on a new page.</summary>
    Before,
}
