using System.Globalization;
using System.Text;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Paints a drawing as SVG: for a page, where classes give the looks and partners are links, or as a file that stands on its own.</summary>
public sealed class SvgPainter
{
    private const int ShortestMeasured = 2;
    private const string FontName = "Source Sans 3";
    private const string FontFamily = $"'{FontName}', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";

    private readonly SvgText _svg = new();
    private readonly SortedDictionary<int, (FontFace Face, HashSet<Rune> Signs)> _written = [];
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
        var begin = _svg.Place;
        foreach (var mark in drawing.Marks) Paint(mark);
        if (_written.Count > 0) _svg.RawAt(begin, Fonts());
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
                Open("line", line.Ink);
                Owner(line).Attribute("x1", line.From.X).Attribute("y1", line.From.Y).Attribute("x2", line.To.X).Attribute("y2", line.To.Y).Raw("/>\n");
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

    /// <summary>The letters that a file is written in, so that it looks the same where nobody has the font; only the signs that occur.</summary>
    private string Fonts() => $"<style>{string.Concat(_written.Select(face => $"@font-face{{font-family:'{FontName}';font-weight:{face.Key};src:url(data:font/ttf;base64,{Convert.ToBase64String(FontSubset.Of(face.Value.Face, face.Value.Signs))})}}"))}</style>\n";

    private SvgText Owner(Mark mark) => _standsAlone || mark.Of is not { } node ? _svg : _svg.Attribute("data-of", node);

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
        Owner(text);
        if (text.Decorative) _svg.Attribute("aria-hidden", "true");
        if (_standsAlone) Note(text);
        if (text.Lines.Count == 1)
        {
            _svg.Attribute("x", text.At.X).Attribute("y", text.At.Y);
            Length(text.Lines[0], text.Ink).Raw(">").Escaped(text.Lines[0]).Raw("</text>");
            return;
        }

        _svg.Raw(">");
        for (var line = 0; line < text.Lines.Count; line++)
        {
            _svg.Raw("<tspan").Attribute("x", text.At.X).Attribute("y", text.At.Y + line * text.Ink.Size * TextMark.LineHeight);
            Length(text.Lines[line], text.Ink).Raw(">")
                .Escaped(text.Lines[line]).Raw(line + 1 < text.Lines.Count && !_standsAlone ? " </tspan>" : "</tspan>");
        }

        _svg.Raw("</text>");
    }

    private void Note(TextMark text)
    {
        var weight = Weight(text.Ink.Face);
        if (!_written.TryGetValue(weight, out var written)) _written[weight] = written = (text.Ink.Face, []);
        foreach (var line in text.Lines) written.Signs.UnionWith(line.EnumerateRunes());
    }

    /// <summary>A program that cannot read the letters in the file draws others, and is told how long a line of them may be. One sign more or less shows no difference.</summary>
    private SvgText Length(string line, Ink ink) =>
        !_standsAlone || line.Length < ShortestMeasured ? _svg : _svg.Attribute("textLength", ink.Face.Width(line, ink.Size)).Attribute("lengthAdjust", "spacingAndGlyphs");

    private static int Weight(FontFace face) => face == FontFace.Bold ? 700 : face == FontFace.SemiBold ? 600 : 400;

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
        _svg.Attribute("font-weight", Weight(ink.Face));
        if (ink.Halo > 0) _svg.Attribute("stroke", Inks.White).Attribute("stroke-width", ink.Halo).Attribute("stroke-linejoin", "round").Attribute("paint-order", "stroke");
    }
}
