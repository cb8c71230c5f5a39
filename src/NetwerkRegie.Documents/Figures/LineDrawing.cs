using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Draws lines over periods, each named at its end; a value that is not known breaks the line.</summary>
public static class LineDrawing
{
    private const double Height = 170;
    private const double Top = 14;

    /// <summary>The drawing of a line figure at a width.</summary>
    public static Drawing Draw(LineFigure figure, double width, string language)
    {
        var culture = DocumentTexts.In(language).Culture;
        var marks = new List<Mark>();
        var scale = Scale.For(figure.Series.SelectMany(series => series.Values).Max() ?? 0);
        var names = figure.Series.Select((series, index) => LineBreaker.Break(series.Name, Inks.SeriesName(index).Face, Inks.Label.Size, width * 0.24)).ToArray();
        var left = scale.Marks.Max(mark => Inks.Axis.Face.Width(mark.ToString("#,0.##", culture), Inks.Axis.Size)) + 8;
        var right = width - names.SelectMany(lines => lines).Select(line => Inks.Label.Face.Width(line, Inks.Label.Size)).DefaultIfEmpty(0).Max() - 16;
        var step = (right - left) / Math.Max(1, figure.Periods.Count);
        Spot At(int period, double value) => new(left + step * (period + 0.5), Top + Height * (1 - value / scale.Top));
        foreach (var mark in scale.Marks)
        {
            marks.Add(new LineMark(Inks.Grid, new Spot(left, At(0, mark).Y), new Spot(right, At(0, mark).Y)));
            marks.Add(new TextMark(Inks.Axis, new Spot(left - 6, At(0, mark).Y + 4.5), mark.ToString("#,0.##", culture), TextAnchor.End));
        }

        Periods(figure.Periods, marks, step, period => At(period, 0).X);
        for (var series = 0; series < figure.Series.Count; series++) Series(figure.Series[series], series, marks, At);
        Names(figure, names, marks, right + 6, At);
        return new Drawing(width, Top + Height + 24, marks);
    }

    private static void Periods(IReadOnlyList<string> periods, List<Mark> marks, double step, Func<int, double> xOf)
    {
        var widest = periods.Select(period => Inks.Axis.Face.Width(period, Inks.Axis.Size)).DefaultIfEmpty(0).Max() + 4;
        var every = Math.Max(1, (int)Math.Ceiling(widest / step));
        for (var period = 0; period < periods.Count; period += every)
        {
            marks.Add(new TextMark(Inks.Axis, new Spot(xOf(period), Top + Height + 17), periods[period], TextAnchor.Middle));
        }
    }

    private static void Series(LineSeries series, int index, List<Mark> marks, Func<int, double, Spot> at)
    {
        var run = new List<Spot>();
        for (var period = 0; period <= series.Values.Count; period++)
        {
            if (period < series.Values.Count && series.Values[period] is { } value)
            {
                run.Add(at(period, value));
                continue;
            }

            if (run.Count > 1) marks.Add(new PolylineMark(Inks.SeriesLine(index), [.. run]));
            marks.AddRange(run.Select(point => new DiscMark(Inks.SeriesPoint(index), point, 3.4)));
            run.Clear();
        }
    }

    // Names stand at the height of the last known value, pushed down where two would touch.
    private static void Names(LineFigure figure, IReadOnlyList<string>[] names, List<Mark> marks, double x, Func<int, double, Spot> at)
    {
        var free = double.MinValue;
        foreach (var (index, y) in figure.Series
            .Select((series, index) => (Index: index, Last: series.Values.Select((value, period) => (value, period)).LastOrDefault(entry => entry.value is not null)))
            .Where(entry => entry.Last.value is not null)
            .Select(entry => (entry.Index, at(entry.Last.period, entry.Last.value!.Value).Y))
            .OrderBy(entry => entry.Y))
        {
            var ink = Inks.SeriesName(index);
            var height = names[index].Count * ink.Size * TextMark.LineHeight;
            var top = Math.Max(y - height / 2, free);
            marks.Add(new TextMark(ink, new Spot(x, top + ink.Size * 0.83), names[index], TextAnchor.Start));
            free = top + height + 2;
        }
    }
}
