using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Core.Reports.Content;

/// <summary>A drawing in a report. It never stands alone: it has a title, a message in words and the same facts as a table.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Alt">Its message in words, for who cannot see it: what stands out, lowest and highest, never just "chart".</param>
/// <param name="Twin">The same facts as a table, in the same order and with the same filter.</param>
public abstract record ReportFigure(string Title, string Alt, ReportTable Twin) : ReportBlock
{
    /// <summary>Two half-wide figures in a row stand side by side.</summary>
    public FigureWidth Width { get; init; }
}

/// <summary>How much of the width a figure takes.</summary>
public enum FigureWidth
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Half of it, beside another half.</summary>
    Half,
}

/// <summary>The network as a map of partners and ties.</summary>
public sealed record NetworkMapFigure(string Title, string Alt, ReportTable Twin, NetworkPicture Picture) : ReportFigure(Title, Alt, Twin);

/// <summary>Bars from zero on one scale: upright for a row of months, lying down for names.</summary>
public sealed record BarFigure(string Title, string Alt, ReportTable Twin, IReadOnlyList<Bar> Bars, BarDirection Direction) : ReportFigure(Title, Alt, Twin)
{
    /// <summary>One target for all bars, drawn as a dashed line with its name.</summary>
    public TargetLine? Target { get; init; }
}

/// <summary>Which way bars grow.</summary>
public enum BarDirection
{
    /// <summary>To the right; best when the labels are names.</summary>
    Lying,

    /// <summary>Upwards; best for a row of periods.</summary>
    Upright,
}

/// <summary>One bar. Without a value only its text is shown: "onbekend" or "minder dan 5" is never a bar of nought.</summary>
public sealed record Bar(string Label, double? Realised, string Text)
{
    /// <summary>The target of this bar, drawn as a tick.</summary>
    public double? Target { get; init; }
}

/// <summary>A target that holds for a whole figure.</summary>
public sealed record TargetLine(double Value, string Label);

/// <summary>Lines over periods, each named at its end; a missing value leaves a gap.</summary>
public sealed record LineFigure(string Title, string Alt, ReportTable Twin, IReadOnlyList<string> Periods, IReadOnlyList<LineSeries> Series) : ReportFigure(Title, Alt, Twin);

/// <summary>One line: a value for each period, or none where it is not known.</summary>
public sealed record LineSeries(string Name, IReadOnlyList<double?> Values);

/// <summary>A table of tinted cells, such as themes against districts. An empty meeting point is a white spot, not a nought.</summary>
public sealed record MatrixFigure(
    string Title,
    string Alt,
    ReportTable Twin,
    IReadOnlyList<string> Columns,
    IReadOnlyList<MatrixRow> Rows) : ReportFigure(Title, Alt, Twin);

/// <summary>One row of a matrix, a cell for each column.</summary>
public sealed record MatrixRow(string Label, IReadOnlyList<MatrixCell> Cells);

/// <summary>One meeting point: its text, and how full it is from 0 (a white spot) to 3.</summary>
public sealed record MatrixCell(string Text, int Strength);
