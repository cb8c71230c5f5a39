using System.Globalization;
using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Draws bars from zero on one scale, with their values beside them.</summary>
public static class BarDrawing
{
    private const double LyingStep = 38;
    private const double LyingBar = 27;
    private const double UprightHeight = 170;
    private const double AxisRoom = 22;

    /// <summary>The drawing of a bar figure at a width.</summary>
    public static Drawing Draw(BarFigure figure, double width, string language) =>
        figure.Direction == BarDirection.Lying ? Lying(figure, width) : Upright(figure, width, DocumentTexts.In(language).Culture);

    private static Drawing Lying(BarFigure figure, double width)
    {
        var marks = new List<Mark>();
        var names = figure.Bars.Select(bar => LineBreaker.Break(bar.Label, Inks.Label.Face, Inks.Label.Size, width * 0.4)).ToArray();
        var left = names.SelectMany(lines => lines).Select(line => Inks.Label.Face.Width(line, Inks.Label.Size)).DefaultIfEmpty(0).Max() + 8;
        var right = width - figure.Bars.Select(bar => Inks.Value.Face.Width(bar.Text, Inks.Value.Size)).DefaultIfEmpty(0).Max() - 8;
        var scale = Scale.For(Highest(figure));
        double XOf(double value) => left + value / scale.Top * (right - left);
        for (var index = 0; index < figure.Bars.Count; index++)
        {
            var (bar, top) = (figure.Bars[index], index * LyingStep + 6);
            var lines = names[index];
            var middle = top + LyingBar / 2;
            marks.Add(new TextMark(Inks.Label, new Spot(left - 8, middle + Inks.Label.Size * 0.345 - (lines.Count - 1) * Inks.Label.Size * TextMark.LineHeight / 2), lines, TextAnchor.End));
            if (bar.Realised is { } realised) marks.Add(new BoxMark(InkOf(bar), new Box(left, top, XOf(realised) - left, LyingBar)));
            if (bar.Target is { } target) marks.Add(new LineMark(Inks.Tick, new Spot(XOf(target), top - 4), new Spot(XOf(target), top + LyingBar + 4)));
            var behind = Math.Max(bar.Realised is { } end ? XOf(end) : left, bar.Target is { } tick && tick >= (bar.Realised ?? 0) ? XOf(tick) : 0);
            marks.Add(new TextMark(Inks.Value, new Spot(behind + 6, middle + Inks.Value.Size * 0.345), bar.Text));
        }

        var height = figure.Bars.Count * LyingStep + 6;
        if (figure.Target is { } line)
        {
            marks.Insert(0, new LineMark(Inks.Target, new Spot(XOf(line.Value), 0), new Spot(XOf(line.Value), height)));
            marks.Add(new TextMark(Inks.TargetName, new Spot(Math.Min(XOf(line.Value), right), height + 14), line.Label, TextAnchor.Middle));
            height += 20;
        }

        return new Drawing(width, height, marks);
    }

    private static Drawing Upright(BarFigure figure, double width, CultureInfo culture)
    {
        var marks = new List<Mark>();
        var scale = Scale.For(Highest(figure));
        var targetName = figure.Target is { } named ? LineBreaker.Break(named.Label, Inks.TargetName.Face, Inks.TargetName.Size, 58) : [];
        var left = scale.Marks.Max(mark => Inks.Axis.Face.Width(Written(mark, culture), Inks.Axis.Size)) + 8;
        var right = width - (targetName.Count == 0 ? 0 : targetName.Max(line => Inks.TargetName.Face.Width(line, Inks.TargetName.Size)) + 8);
        const double top = 18;
        double YOf(double value) => top + UprightHeight * (1 - value / scale.Top);
        foreach (var mark in scale.Marks)
        {
            marks.Add(new LineMark(Inks.Grid, new Spot(left, YOf(mark)), new Spot(right, YOf(mark))));
            marks.Add(new TextMark(Inks.Axis, new Spot(left - 6, YOf(mark) + 4.5), Written(mark, culture), TextAnchor.End));
        }

        var step = (right - left) / Math.Max(1, figure.Bars.Count);
        var bars = figure.Bars.Select((bar, index) => (Bar: bar, Middle: left + step * (index + 0.5))).ToArray();
        foreach (var (bar, middle) in bars.Where(bar => bar.Bar.Realised is not null))
        {
            var y = YOf(bar.Realised!.Value);
            marks.Add(new BoxMark(InkOf(bar), new Box(middle - step * 0.33, y, step * 0.66, YOf(0) - y)));
        }

        if (figure.Target is { } line)
        {
            marks.Add(new LineMark(Inks.Target, new Spot(left, YOf(line.Value)), new Spot(right + 2, YOf(line.Value))));
            marks.Add(new TextMark(Inks.TargetName, new Spot(right + 6, YOf(line.Value) - 2), targetName, TextAnchor.Start));
        }

        // A label under every bar when they fit, else under every second, third, ...
        var widest = bars.Select(bar => Inks.Axis.Face.Width(bar.Bar.Label, Inks.Axis.Size)).DefaultIfEmpty(0).Max() + 4;
        var every = Math.Max(1, (int)Math.Ceiling(widest / step));
        for (var index = 0; index < bars.Length; index++)
        {
            var (bar, middle) = bars[index];
            if (bar.Target is { } target) marks.Add(new LineMark(Inks.Tick, new Spot(middle - step * 0.42, YOf(target)), new Spot(middle + step * 0.42, YOf(target))));
            if (Inks.Value.Face.Width(bar.Text, Inks.Value.Size) <= step * every + 2) marks.Add(new TextMark(Inks.Value, new Spot(middle, YOf(bar.Realised ?? 0) - 5), bar.Text, TextAnchor.Middle));
            if (index % every == 0) marks.Add(new TextMark(Inks.Axis, new Spot(middle, top + UprightHeight + 17), bar.Label, TextAnchor.Middle));
        }

        return new Drawing(width, top + UprightHeight + AxisRoom, marks);
    }

    /// <summary>The small bar in a row of a table, with the target on the same place in every row.</summary>
    public static Drawing InRow(TargetBar bar, double width)
    {
        const double height = 20;
        var tick = width * 0.87;
        var length = bar.Target > 0 ? Math.Clamp(bar.Realised / bar.Target * tick, 0, width) : 0;
        return new Drawing(width, height,
        [
            new BoxMark(Inks.BarGround, new Box(0, 4, width, 12)),
            new BoxMark(bar.FallsShort ? Inks.BarShort : Inks.Bar, new Box(0, 6.5, length, 7)),
            new LineMark(Inks.Tick, new Spot(tick, 1.5), new Spot(tick, 18.5)),
        ]);
    }

    private static double Highest(BarFigure figure) =>
        figure.Bars.SelectMany(bar => new[] { bar.Realised ?? 0, bar.Target ?? 0 }).Append(figure.Target?.Value ?? 0).Max();

    private static Ink InkOf(Bar bar) => bar is { Target: > 0 } && bar.Realised < bar.Target * 0.9 ? Inks.BarShort : Inks.Bar;

    private static string Written(double value, CultureInfo culture) => value.ToString("#,0.##", culture);
}
