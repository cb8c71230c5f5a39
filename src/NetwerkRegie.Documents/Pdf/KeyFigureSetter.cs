using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Figures;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Sets key figures side by side, and below them what each figure means and where it comes from.</summary>
internal static class KeyFigureSetter
{
    private const int MostInARow = 4;
    private const double Padding = 8;

    public static double LeastHeight(ReportKeyFigures block) => Rows(block).Take(1).Sum(row => HeightOf(row, WidthOf(row.Length)));

    public static void Set(Flow flow, ReportKeyFigures block)
    {
        var rows = Rows(block).ToArray();
        if (rows.Length == 0) return;
        Rule(flow, flow.Y);
        using (flow.Paper.Tagged(Tag.List))
        {
            foreach (var row in rows) Row(flow, row, WidthOf(rows[0].Length));
        }

        flow.Y += 10;
        TextSetter.Set(flow, new ReportDefinitions([.. block.Figures.Select(figure => new ReportDefinition(figure.Label, Evidence(flow, figure)))]));
    }

    private static IEnumerable<KeyFigure[]> Rows(ReportKeyFigures block)
    {
        // Five figures stand better as three and two than as four and one.
        var rows = (int)Math.Ceiling(block.Figures.Count / (double)MostInARow);
        return block.Figures.Chunk(Math.Max(1, (int)Math.Ceiling(block.Figures.Count / (double)Math.Max(1, rows))));
    }

    // All rows stand in the columns of the first, so that a shorter last row leaves room at its end.
    private static void Row(Flow flow, KeyFigure[] row, double width)
    {
        var height = HeightOf(row, width);
        flow.Need(height);
        for (var index = 0; index < row.Length; index++)
        {
            using (flow.Paper.Tagged(Tag.Item))
            using (flow.Paper.Tagged(Tag.ItemBody)) Tile(flow, row[index], XOf(index, width), RoomIn(index, width));
            if (index == 0) continue;
            var x = Flow.Left + index * width;
            using (flow.Paper.Decoration()) flow.Paper.Rule(new Spot(x, flow.Y), new Spot(x, flow.Y + height), Rules.Fine, 0.75);
        }

        flow.Y += height;
        Rule(flow, flow.Y);
    }

    private static void Tile(Flow flow, KeyFigure figure, double x, double room)
    {
        var y = flow.Y + Padding;
        flow.Paper.Text(Number(figure), Style(figure, room), x, y + Types.Figure.Baseline);
        if (Suffix(figure) is { } unit) flow.Paper.Text(unit, Types.FigureUnit, x + Style(figure, room).Width(Number(figure)) + 4, y + Types.Figure.Baseline);
        y += Types.Figure.LineHeight + 1;
        foreach (var line in Types.FigureLabel.Lines(figure.Label, room))
        {
            flow.Paper.Text(line, Types.FigureLabel, x, y + Types.FigureLabel.Baseline);
            y += Types.FigureLabel.LineHeight;
        }
    }

    // Signs such as % belong to the number; words follow it, smaller.
    private static string Number(KeyFigure figure) => figure.Unit.Length == 1 ? figure.Value + figure.Unit : figure.Value;

    private static string? Suffix(KeyFigure figure) => figure.Unit.Length > 1 ? figure.Unit : null;

    private static TypeStyle Style(KeyFigure figure, double room)
    {
        var unit = Suffix(figure) is { } suffix ? Types.FigureUnit.Width(suffix) + 4 : 0;
        var width = Types.Figure.Width(Number(figure)) + unit;
        return width <= room ? Types.Figure : Types.Figure with { Size = Math.Max(10, Types.Figure.Size * (room - unit) / (width - unit)) };
    }

    private static string Evidence(Flow flow, KeyFigure figure)
    {
        var sentences = new List<string> { figure.Definition };
        if (figure.N is { } n) sentences.Add(flow.Texts.Say("Documents.Count", n));
        if (figure.Source.Length > 0) sentences.Add(flow.Texts.Say("Documents.Source", figure.Source.TrimEnd('.')));
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static double WidthOf(int count) => Flow.Width / count;

    private static double XOf(int index, double width) => Flow.Left + index * width + (index == 0 ? 0 : 9);

    private static double RoomIn(int index, double width) => width - (index == 0 ? 9 : 18);

    private static double HeightOf(KeyFigure[] row, double width) =>
        2 * Padding + Types.Figure.LineHeight + 1 + row.Select((figure, index) => Types.FigureLabel.Lines(figure.Label, RoomIn(index, width)).Count).Max() * Types.FigureLabel.LineHeight;

    private static void Rule(Flow flow, double y)
    {
        using (flow.Paper.Decoration()) flow.Paper.Rule(new Spot(Flow.Left, y), new Spot(Flow.Right, y), Rules.Strong, 0.75);
    }
}
