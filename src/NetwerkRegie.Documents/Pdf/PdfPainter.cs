using NetwerkRegie.Documents.Figures;
using PdfSharp.Drawing;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>Paints a drawing on a page: the same marks that the screen shows as SVG.</summary>
internal sealed class PdfPainter(XGraphics ink, PaperFonts fonts, Func<string, XSolidBrush> brushes, Spot topLeft, double scale)
{
    /// <summary>Everything but words.</summary>
    public void Shapes(IEnumerable<Mark> marks)
    {
        foreach (var mark in Flat(marks))
        {
            if (mark is ShiftMark shift) At(shift).Shapes(shift.Marks);
            else Shape(mark);
        }
    }

    /// <summary>The white line around words. It holds the words again, so it is set apart as decoration.</summary>
    public void Halos(IEnumerable<Mark> marks)
    {
        foreach (var text in Flat(marks).OfType<TextMark>().Where(text => text.Ink.Halo > 0)) Halo(text);
    }

    /// <summary>The words.</summary>
    public void Words(IEnumerable<Mark> marks)
    {
        foreach (var mark in Flat(marks))
        {
            if (mark is ShiftMark shift) At(shift).Words(shift.Marks);
            else if (mark is TextMark text) Lines(text, text.Ink.Fill ?? Inks.Text);
        }
    }

    private static IEnumerable<Mark> Flat(IEnumerable<Mark> marks) => marks.SelectMany(mark => mark switch
    {
        LayerMark layer => Flat(layer.Marks),
        NodeMark node => Flat(node.Marks),
        _ => [mark],
    });

    private PdfPainter At(ShiftMark shift) => new(ink, fonts, brushes, topLeft.Moved(shift.By.X * scale, shift.By.Y * scale), scale);

    private void Shape(Mark mark)
    {
        switch (mark)
        {
            case TextMark: break;
            case ShapeMark shape: Draw(shape.Ink, Path(shape)); break;
            case LineMark line: ink.DrawLine(Pen(line.Ink)!, On(line.From), On(line.To)); break;
            case CurveMark curve: Curve(curve); break;
            case BoxMark box: Draw(box.Ink, Path(path => path.AddRectangle(new XRect(On(new Spot(box.Box.X, box.Box.Y)), new XSize(box.Box.Width * scale, box.Box.Height * scale))))); break;
            case DiscMark disc: Draw(disc.Ink, Path(path => path.AddEllipse(On(disc.Centre).X - disc.Radius * scale, On(disc.Centre).Y - disc.Radius * scale, 2 * disc.Radius * scale, 2 * disc.Radius * scale))); break;
            case PolygonMark polygon: Draw(polygon.Ink, Path(path => path.AddPolygon([.. polygon.Points.Select(On)]))); break;
            case PolylineMark polyline: ink.DrawLines(Pen(polyline.Ink)!, [.. polyline.Points.Select(On)]); break;
            default: throw new NotSupportedException(mark.GetType().Name);
        }
    }

    private void Halo(TextMark text)
    {
        var state = ink.Save();
        RawOperators.Write(ink, $"2 Tr 1 j {text.Ink.Halo * scale:0.###} w 1 1 1 RG");
        Lines(text, Inks.White);
        RawOperators.Write(ink, $"0 Tr");
        ink.Restore(state);
    }

    private void Lines(TextMark text, string colour)
    {
        var font = fonts.Get(text.Ink.Face, text.Ink.Size * scale);
        for (var line = 0; line < text.Lines.Count; line++)
        {
            var words = text.Ink.Face.Drawn(text.Lines[line]);
            if (words.Length == 0) continue;
            var shift = text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => 0.5, _ => 1 } * text.Ink.Face.Width(words, text.Ink.Size);
            ink.DrawString(words, font, brushes(colour), On(text.At.Moved(-shift, line * text.Ink.Size * TextMark.LineHeight)), XStringFormats.Default);
        }
    }

    // A tie bows through one control point; PDF knows only curves with two, each two thirds of the way to it.
    private void Curve(CurveMark curve)
    {
        var (from, control, to) = (On(curve.From), On(curve.Control), On(curve.To));
        ink.DrawBezier(Pen(curve.Ink)!, from, Between(from, control), Between(to, control), to);
    }

    private static XPoint Between(XPoint end, XPoint control) => new(end.X + (control.X - end.X) * 2 / 3, end.Y + (control.Y - end.Y) * 2 / 3);

    private void Draw(Ink look, XGraphicsPath path)
    {
        var (pen, brush) = (Pen(look), look.Fill is null ? null : brushes(look.Fill));
        if (pen is null && brush is null) return;
        if (pen is null) ink.DrawPath(brush!, path);
        else if (brush is null) ink.DrawPath(pen, path);
        else ink.DrawPath(pen, brush, path);
    }

    private static XGraphicsPath Path(Action<XGraphicsPath> add)
    {
        var path = new XGraphicsPath();
        add(path);
        return path;
    }

    private XGraphicsPath Path(ShapeMark shape)
    {
        XPoint Placed(Spot spot) => On(shape.TopLeft.Moved(spot.X * shape.Scale, spot.Y * shape.Scale));
        var path = new XGraphicsPath();
        var at = default(Spot);
        foreach (var step in shape.Shape.Outline)
        {
            switch (step)
            {
                case MoveStep move:
                    path.StartFigure();
                    at = move.To;
                    break;
                case LineStep line:
                    path.AddLine(Placed(at), Placed(line.To));
                    at = line.To;
                    break;
                case CurveStep curve:
                    path.AddBezier(Placed(at), Placed(curve.First), Placed(curve.Second), Placed(curve.To));
                    at = curve.To;
                    break;
                case CloseStep:
                    path.CloseFigure();
                    break;
            }
        }

        return path;
    }

    private XPoint On(Spot spot) => new(topLeft.X + spot.X * scale, topLeft.Y + spot.Y * scale);

    private XPen? Pen(Ink look)
    {
        if (look.Stroke is null) return null;
        var pen = new XPen(brushes(look.Stroke).Color, look.Width * scale) { LineJoin = XLineJoin.Round };
        if (look.Dash is { } dash) pen.DashPattern = [dash.On / look.Width, dash.Off / look.Width];
        return pen;
    }
}
