namespace NetwerkRegie.Core.Reports.Content;

/// <summary>Anything that stands in a chapter of a report.</summary>
public abstract record ReportBlock
{
    /// <summary>Where the block begins, for renderings that have pages.</summary>
    public PageBreak Break { get; init; }
}

/// <summary>A heading inside a chapter; level 1 stands directly below the chapter's title, level 2 below that.</summary>
public sealed record ReportHeading(string Text, int Level = 1) : ReportBlock;

/// <summary>Running text.</summary>
public sealed record ReportParagraph(string Text, TextTone Tone = TextTone.Body) : ReportBlock
{
    /// <summary>Where the whole paragraph leads when it is a link.</summary>
    public Uri? Link { get; init; }
}

/// <summary>How much attention a paragraph asks for.</summary>
public enum TextTone
{
    /// <summary>Ordinary text.</summary>
    Body,

    /// <summary>The message of the chapter, directly below its title.</summary>
    Lead,

    /// <summary>A remark: a source, a limit, a way of counting.</summary>
    Note,
}

/// <summary>A list of short items, numbered when their order matters.</summary>
public sealed record ReportList(IReadOnlyList<string> Items, bool Numbered = false) : ReportBlock;

/// <summary>A few figures side by side, each with what it means.</summary>
public sealed record ReportKeyFigures(IReadOnlyList<KeyFigure> Figures) : ReportBlock;

/// <summary>One figure that carries its own evidence: nobody should have to ask what was counted.</summary>
/// <param name="Label">What was counted, in a few words.</param>
/// <param name="Value">The figure as a reader reads it: "2.914", "81", "minder dan 5", "onbekend".</param>
/// <param name="Unit">What stands behind the value: "%", "uur"; empty when the label says it.</param>
/// <param name="Definition">What counts and what does not, in one sentence.</param>
/// <param name="Source">Where the figure comes from, with its date.</param>
/// <param name="N">How many observations lie below it; null when that has no meaning.</param>
public sealed record KeyFigure(string Label, string Value, string Unit, string Definition, string Source, int? N);

/// <summary>Terms with their meaning, such as the list "Wat tellen we?".</summary>
public sealed record ReportDefinitions(IReadOnlyList<ReportDefinition> Items) : ReportBlock;

/// <summary>One term with its meaning.</summary>
public sealed record ReportDefinition(string Term, string Meaning);
