using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets figures with their title, and a link to the same facts as a table at the end of the report.</summary>
internal sealed class FigureSetter(Flow flow)
{
    // Names at the rim of a map may use part of the margin.
    private const double MapOverhang = 25.5;
    private const double ColumnGap = 21;
    private const double TitleSpace = 6;
    private const double Around = 10;

    // A map gives up this much of its height before it goes to the next page.
    private const double MapMayShrinkTo = 0.72;

    private readonly Dictionary<ReportFigure, Drawing> _charts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The height that a row of figures needs at least.</summary>
    public double LeastHeight(IReadOnlyList<ReportFigure> row) => HeightBeside(row) + row.Max(figure => LeastHeight(figure, ColumnOf(row)));

    /// <summary>One figure over the full width, or two halves side by side.</summary>
    public void Set(IReadOnlyList<ReportFigure> row)
    {
        flow.Need(Math.Min(LeastHeight(row), Flow.WholePage));
        var (top, lowest, width, room) = (flow.Y, flow.Y, ColumnOf(row), flow.Remaining - HeightBeside(row));
        var drawings = row.Select(figure => DrawingOf(figure, width, room)).ToArray();
        for (var index = 0; index < row.Count; index++)
        {
            flow.Y = top;
            Set(row[index], drawings[index], Flow.Left + index * (width + ColumnGap), width);
            lowest = Math.Max(lowest, flow.Y);
        }

        flow.Y = lowest + 2;
        if (drawings.Sum(drawing => drawing.NamesLeftOut) is > 0 and var leftOut) LeftOut(leftOut);
        foreach (var figure in row) TwinLink(figure, alone: row.Count == 1);
        flow.Y += Around;
    }

    private void Set(ReportFigure figure, Drawing drawing, double x, double width)
    {
        using (flow.Paper.Tagged(Tag.Paragraph))
        {
            foreach (var line in Types.Caption.Lines(figure.Title, width))
            {
                flow.Paper.Text(line, Types.Caption, x, flow.Y + Types.Caption.Baseline);
                flow.Y += Types.Caption.LineHeight;
            }
        }

        flow.Y += TitleSpace;
        flow.Paper.Figure(drawing, new Spot(figure is NetworkMapFigure ? x - MapOverhang : x, flow.Y), figure.Alt);
        flow.Y += drawing.Height * Paper.Pixel;
    }

    private void LeftOut(int names) =>
        flow.Paragraph(names == 1 ? flow.Texts.Say("Figures.NamesLeftOutOne") : flow.Texts.Say("Figures.NamesLeftOut", names), Types.Note, Tag.Paragraph);

    private void TwinLink(ReportFigure figure, bool alone)
    {
        var page = flow.Plan.PageOf(figure.Twin);
        var words = alone ? flow.Texts.Say("Documents.TwinOnPage", page) : flow.Texts.Say("Documents.TwinOfOnPage", figure.Title, page);
        TextSetter.SetLink(flow, words, new LinkTarget.ToPage(page), Types.Link, flow.Texts.Say("Documents.TwinLink", figure.Title, page));
    }

    // Title, remark on names, links: all but the drawing itself.
    private static double HeightBeside(IReadOnlyList<ReportFigure> row) =>
        row.Max(figure => Types.Caption.Lines(figure.Title, ColumnOf(row)).Count) * Types.Caption.LineHeight + TitleSpace
        + (row.Any(figure => figure is NetworkMapFigure) ? Types.Note.LineHeight : 0) + row.Count * Types.Link.LineHeight + Around;

    private double LeastHeight(ReportFigure figure, double width) => Paper.Pixel * (figure is NetworkMapFigure map
        ? FrameOf(map, width).Height * MapMayShrinkTo + LegendOf(map, width).Height
        : ChartOf(figure, width).Height);

    private Drawing DrawingOf(ReportFigure figure, double width, double room) => figure is NetworkMapFigure map ? Map(map, width, room) : ChartOf(figure, width);

    private Drawing Map(NetworkMapFigure figure, double width, double room)
    {
        var (frame, legend) = (FrameOf(figure, width), LegendOf(figure, width));
        var fitting = frame with { Height = Math.Clamp(room / Paper.Pixel - legend.Height, frame.Height * MapMayShrinkTo, frame.Height) };
        return MapDrawing.Draw(figure.Picture, fitting, flow.Texts.Language).WithLegend(legend, MapOverhang / Paper.Pixel);
    }

    private static MapFrame FrameOf(NetworkMapFigure figure, double width) => MapFrame.OnPaper(figure.Picture.Nodes.Count, (width + 2 * MapOverhang) / Paper.Pixel);

    private Drawing LegendOf(NetworkMapFigure figure, double width) => MapLegend.Draw(figure.Picture, width / Paper.Pixel, flow.Texts.Language);

    private Drawing ChartOf(ReportFigure figure, double width)
    {
        if (_charts.TryGetValue(figure, out var drawn)) return drawn;
        var pixels = width / Paper.Pixel;
        return _charts[figure] = figure switch
        {
            BarFigure bars => BarDrawing.Draw(bars, pixels, flow.Texts.Language),
            LineFigure lines => LineDrawing.Draw(lines, pixels, flow.Texts.Language),
            MatrixFigure matrix => MatrixDrawing.Draw(matrix, pixels),
            _ => throw new NotSupportedException(figure.GetType().Name),
        };
    }

    private static double ColumnOf(IReadOnlyList<ReportFigure> row) => row.Count == 2 ? (Flow.Width - ColumnGap) / 2 : Flow.Width;
}
