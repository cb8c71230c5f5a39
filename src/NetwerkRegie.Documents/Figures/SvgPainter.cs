using System.Globalization;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Paints a drawing as SVG: for a page, where classes give the looks and partners are links, or as a file that stands on its own.</summary>
public sealed class SvgPainter
{
    private const string FontFamily = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

    private readonly SvgText _svg = new();
    private readonly bool _standsAlone;
    private readonly string _id;

    private SvgPainter(string id, bool standsAlone)
    {
        _id = id;
        _standsAlone = standsAlone;
    }

    /// <summary>A network map for a page. Every partner is a link with a name; neighbours and places stand in data attributes, for a script that follows ties with the arrow keys.</summary>
    /// <param name="drawing">What to paint.</param>
    /// <param name="id">A name for the figure that is used once on the page; its nodes are called after it.</param>
    /// <param name="title">The name of the map.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    public static string Map(Drawing drawing, string id, string title, string description) =>
        new SvgPainter(id, standsAlone: false).Paint(drawing, "nr-net", title, description, "group");

    /// <summary>A chart for a page: one picture with its message in words.</summary>
    public static string Chart(Drawing drawing, string id, string title, string description) =>
        new SvgPainter(id, standsAlone: false).Paint(drawing, "nr-chart", title, description, "img");

    /// <summary>A file to download: looks are in the file itself, and it has no links.</summary>
    public static string File(Drawing drawing, string title, string description) =>
        new SvgPainter("figure", standsAlone: true).Paint(drawing, "", title, description, "img");

    private string Paint(Drawing drawing, string cssClass, string title, string description, string role)
    {
        _svg.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (cssClass.Length > 0) _svg.Attribute("class", cssClass);
        if (_standsAlone) _svg.Attribute("width", drawing.Width).Attribute("height", drawing.Height).Attribute("font-family", FontFamily);
        else _svg.Attribute("id", _id);
        _svg.Raw(" viewBox=\"0 0 ").Number(drawing.Width).Raw(" ").Number(drawing.Height).Raw("\"")
            .Attribute("role", role).Attribute("aria-labelledby", $"{_id}-t {_id}-d").Raw(">")
            .Raw("<title").Attribute("id", _id + "-t").Raw(">").Escaped(title).Raw("</title>")
            .Raw("<desc").Attribute("id", _id + "-d").Raw(">").Escaped(description).Raw("</desc>\n");
        if (_standsAlone) _svg.Raw("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
        foreach (var mark in drawing.Marks) Paint(mark);
        return _svg.Raw("</svg>\n").ToString();
    }

    private void Paint(Mark mark)
    {
        switch (mark)
        {
            case LayerMark layer: Layer(layer); break;
            case NodeMark node: Node(node); break;
            case ShiftMark shift:
                _svg.Raw("<g transform=\"translate(").Number(shift.By.X).Raw(" ").Number(shift.By.Y).Raw(")\">\n");
                foreach (var inner in shift.Marks) Paint(inner);
                _svg.Raw("</g>\n");
                break;
            case TextMark text: Text(text); break;
            case ShapeMark shape: Shape(shape); break;
            case CurveMark curve: Curve(curve); break;
            case LineMark line:
                Open("line", line.Ink).Attribute("x1", line.From.X).Attribute("y1", line.From.Y).Attribute("x2", line.To.X).Attribute("y2", line.To.Y).Raw("/>\n");
                break;
            case BoxMark box:
                Open("rect", box.Ink).Attribute("x", box.Box.X).Attribute("y", box.Box.Y).Attribute("width", box.Box.Width).Attribute("height", box.Box.Height).Raw("/>\n");
                break;
            case DiscMark disc:
                Open("circle", disc.Ink).Attribute("cx", disc.Centre.X).Attribute("cy", disc.Centre.Y).Attribute("r", disc.Radius).Raw("/>\n");
                break;
            case PolygonMark polygon: Points("polygon", polygon.Ink, polygon.Points); break;
            case PolylineMark polyline: Points("polyline", polyline.Ink, polyline.Points); break;
            default: throw new NotSupportedException(mark.GetType().Name);
        }
    }

    private void Layer(LayerMark layer)
    {
        if (layer.Marks.Count == 0) return;
        _svg.Raw("<g");
        if (!_standsAlone) _svg.Attribute("class", layer.Name);
        if (layer.Decorative) _svg.Attribute("aria-hidden", "true");
        _svg.Raw(">\n");
        foreach (var mark in layer.Marks) Paint(mark);
        _svg.Raw("</g>\n");
    }

    // The accessible name begins with the name that is drawn, so that who speaks to the screen says what she sees.
    private void Node(NodeMark node)
    {
        var tag = !_standsAlone && node.Href is not null ? "a" : "g";
        _svg.Raw("<").Raw(tag);
        if (!_standsAlone)
        {
            _svg.Attribute("class", node.State.Length == 0 ? "nr-node" : "nr-node " + node.State).Attribute("id", NodeId(node.Index));
            if (node.Href is not null) _svg.Attribute("href", node.Href).Attribute("tabindex", "0");
            else _svg.Attribute("role", "img");
            _svg.Attribute("aria-label", node.AccessibleName)
                .Attribute("data-key", node.Key.ToString())
                .Attribute("data-x", node.Centre.X).Attribute("data-y", node.Centre.Y)
                .Attribute("data-ties", string.Join(' ', node.Neighbours.Select(NodeId)));
        }

        _svg.Raw(">");
        if (_standsAlone) _svg.Raw("<title>").Escaped(node.AccessibleName).Raw("</title>");
        else Paint(node.HitArea);
        foreach (var mark in node.Marks) Paint(mark);
        _svg.Raw("</").Raw(tag).Raw(">\n");
    }

    private string NodeId(int index) => string.Create(CultureInfo.InvariantCulture, $"{_id}-{index}");

    private void Curve(CurveMark curve)
    {
        Open("path", curve.Ink).Attribute("stroke-width", curve.Ink.Width);
        if (!_standsAlone && curve.Joins is var (one, other)) _svg.Raw(" data-joins=\"").Number(one).Raw(" ").Number(other).Raw("\"");
        _svg.Raw(" d=\"M").Number(curve.From.X).Raw(" ").Number(curve.From.Y)
            .Raw("Q").Number(curve.Control.X).Raw(" ").Number(curve.Control.Y)
            .Raw(" ").Number(curve.To.X).Raw(" ").Number(curve.To.Y).Raw("\"/>\n");
    }

    // The outline of a white spot keeps its thickness however large the shape.
    private void Shape(ShapeMark shape)
    {
        Open("path", shape.Ink)
            .Raw(" transform=\"translate(").Number(shape.TopLeft.X).Raw(" ").Number(shape.TopLeft.Y).Raw(") scale(").Number(shape.Scale).Raw(")\"");
        if (shape.Ink.Stroke is not null) _svg.Attribute("stroke-width", shape.Ink.Width).Attribute("vector-effect", "non-scaling-stroke");
        _svg.Attribute("d", shape.Shape.Path).Raw("/>");
    }

    private void Text(TextMark text)
    {
        Open("text", text.Ink).Attribute("font-size", text.Ink.Size).Attribute("text-anchor", text.Anchor switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => "start" });
        if (text.Decorative) _svg.Attribute("aria-hidden", "true");
        if (text.Lines.Count == 1)
        {
            _svg.Attribute("x", text.At.X).Attribute("y", text.At.Y).Raw(">").Escaped(text.Lines[0]).Raw("</text>");
            return;
        }

        _svg.Raw(">");
        for (var line = 0; line < text.Lines.Count; line++)
        {
            _svg.Raw("<tspan").Attribute("x", text.At.X).Attribute("y", text.At.Y + line * text.Ink.Size * TextMark.LineHeight).Raw(">")
                .Escaped(text.Lines[line]).Raw(line + 1 < text.Lines.Count ? " </tspan>" : "</tspan>");
        }

        _svg.Raw("</text>");
    }

    private void Points(string tag, Ink ink, IReadOnlyList<Spot> points)
    {
        Open(tag, ink).Raw(" points=\"");
        foreach (var point in points) _svg.Number(point.X).Raw(",").Number(point.Y).Raw(" ");
        _svg.Raw("\"/>\n");
    }

    private SvgText Open(string tag, Ink ink)
    {
        _svg.Raw("<").Raw(tag);
        if (!_standsAlone) return _svg.Attribute("class", ink.Class);
        _svg.Attribute("fill", ink.Fill ?? "none");
        if (ink.Stroke is { } stroke && tag != "path") _svg.Attribute("stroke", stroke).Attribute("stroke-width", ink.Width);
        else if (ink.Stroke is { } curve) _svg.Attribute("stroke", curve);
        if (ink.Dash is { } dash) _svg.Raw(" stroke-dasharray=\"").Number(dash.On).Raw(" ").Number(dash.Off).Raw("\"");
        if (tag == "text") Lettering(ink);
        return _svg;
    }

    private void Lettering(Ink ink)
    {
        _svg.Attribute("font-weight", ink.Face == FontFace.Bold ? "700" : ink.Face == FontFace.SemiBold ? "600" : "400");
        if (ink.Halo > 0) _svg.Attribute("stroke", Inks.White).Attribute("stroke-width", ink.Halo).Attribute("stroke-linejoin", "round").Attribute("paint-order", "stroke");
    }
}
