using NetwerkRegie.Core.Reports.Content;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Draws a matrix of tinted cells; a white spot is a white cell in a dashed frame that says so.</summary>
public static class MatrixDrawing
{
    private const double RowHeight = 44;
    private const double Padding = 8;

    /// <summary>The drawing of a matrix at a width.</summary>
    public static Drawing Draw(MatrixFigure figure, double width)
    {
        var marks = new List<Mark>();
        var left = Math.Min(width * 0.3, figure.Rows.Select(row => Inks.Label.Face.Width(row.Label, Inks.Label.Size)).DefaultIfEmpty(0).Max() + 12);
        var column = (width - left) / Math.Max(1, figure.Columns.Count);
        var heads = figure.Columns.Select(name => LineBreaker.Break(name, FontFace.SemiBold, Inks.Axis.Size, column - Padding)).ToArray();
        var line = Inks.Axis.Size * TextMark.LineHeight;
        var top = heads.Select(lines => lines.Count).DefaultIfEmpty(0).Max() * line + Padding;
        for (var index = 0; index < heads.Length; index++)
        {
            var at = new Spot(left + column * (index + 0.5), top - Padding / 2 - heads[index].Count * line + Inks.Axis.Size * 0.83);
            marks.Add(new TextMark(Inks.Axis with { Face = FontFace.SemiBold }, at, heads[index], TextAnchor.Middle));
        }

        for (var row = 0; row < figure.Rows.Count; row++)
        {
            var y = top + row * RowHeight;
            Centred(marks, Inks.Label, new Spot(0, y + RowHeight / 2), LineBreaker.Break(figure.Rows[row].Label, Inks.Label.Face, Inks.Label.Size, left - Padding), TextAnchor.Start);
            for (var cell = 0; cell < figure.Rows[row].Cells.Count; cell++) Cell(marks, figure.Rows[row].Cells[cell], new Box(left + cell * column, y, column, RowHeight));
        }

        return new Drawing(width, top + figure.Rows.Count * RowHeight + 1, marks);
    }

    private static void Cell(List<Mark> marks, MatrixCell cell, Box box)
    {
        var gap = cell.Strength <= 0;
        marks.Add(new BoxMark(Inks.Heat(cell.Strength), box));
        if (gap) marks.Add(new BoxMark(Inks.Gap, box.Grown(-4)));
        var ink = gap ? Inks.GapText : Inks.Label;
        Centred(marks, ink, new Spot(box.X + box.Width / 2, box.Y + box.Height / 2), LineBreaker.Break(cell.Text, ink.Face, ink.Size, box.Width - 2 * Padding), TextAnchor.Middle);
    }

    private static void Centred(List<Mark> marks, Ink ink, Spot middle, IReadOnlyList<string> lines, TextAnchor anchor) =>
        marks.Add(new TextMark(ink, middle.Moved(0, ink.Size * 0.345 - (lines.Count - 1) * ink.Size * TextMark.LineHeight / 2), lines, anchor));
}
