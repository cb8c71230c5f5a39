using NetwerkRegie.Core.Network;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Draws a network: hulls of groups, ties, partners, names. The same picture in the same frame always gives the same drawing.</summary>
public sealed class MapDrawing
{
    private const double HullPadding = 15;
    private const double GroundPadding = 6;
    private const double MostStrangers = 0.2;
    private const double SmallestHit = 15;
    private const double Bow = 0.06;

    // How bad it is to write a name over a line; the dark lines of the partner in focus are worse.
    private const double LineUnderName = 0.5;
    private const double OwnLineUnderName = 2;
    private const double SurfacePerName = 12_000;
    private const double SmallestLettered = 18;

    private readonly NetworkPicture _picture;
    private readonly MapFrame _frame;
    private readonly MapNames _names;
    private readonly Crowd _crowd;
    private readonly Spot[] _places;
    private readonly double[] _radii;
    private readonly bool _seenFromSomeone;
    private readonly bool _compares;
    private readonly bool _showsWay;
    private readonly bool[] _isNear;
    private readonly List<Mark> _signs = [];
    private readonly int[] _named;
    private readonly double _thinning;

    private MapDrawing(NetworkPicture picture, MapFrame frame, string language)
    {
        _picture = picture;
        _frame = frame;
        _crowd = new Crowd(frame.Width, frame.Height);
        _thinning = NodePlaces.Shrinking(picture, frame);
        _radii = NodePlaces.Radii(picture, frame);
        _places = NodePlaces.Of(picture, frame, _radii);
        _seenFromSomeone = picture.Nodes.Any(node => node.Emphasised);
        _compares = picture.Nodes.Any(node => node.Change is not null || node.Absent) || picture.Ties.Any(tie => tie.Change is not null);
        _showsWay = picture.Ties.Any(tie => tie.OnTheWay);
        _isNear = [.. picture.Nodes.Select(node => node.Emphasised || (_compares && node.Change is not null))];
        foreach (var tie in picture.Ties)
        {
            if (IsNear(tie, tie.From)) _isNear[tie.To] = true;
            if (IsNear(tie, tie.To)) _isNear[tie.From] = true;
        }

        _names = new MapNames(picture, frame, DocumentTexts.In(language), node => _seenFromSomeone && !_isNear[node]);

        // In a great crowd only the best connected get a name; names may then lie over shapes that have none.
        _named = [.. InOrderOfImportance().Where(node => !picture.Nodes[node].Absent).Take(HasAllNames ? _places.Length : (int)Math.Clamp(frame.Width * frame.Height / SurfacePerName, 24, 220))];
    }

    /// <summary>The drawing of a network in a frame, with names of partner types in the given language.</summary>
    public static Drawing Draw(NetworkPicture picture, MapFrame frame, string language) => new MapDrawing(picture, frame, language).Draw();

    private bool HasAllNames => _places.Length <= _frame.AllNamesUpTo;

    // On a way only its own partners are near; else those that are tied to the one in focus, or by a tie that changed.
    private bool IsNear(PictureTie tie, int end) => !_showsWay && (_picture.Nodes[end].Emphasised || IsSigned(tie));

    private static bool IsSigned(PictureTie tie) => tie.Change is NetworkChange.Gained or NetworkChange.Lost or NetworkChange.Stronger or NetworkChange.Weaker;

    private Drawing Draw()
    {
        var hulls = Hulls();
        var ties = Ties();
        var flows = Flows();
        var present = Enumerable.Range(0, _places.Length).Where(node => !_picture.Nodes[node].Absent).ToList();
        TakeShapes(_compares ? present : _named);
        var titles = HullTitles(hulls);
        var labels = Labels();
        var near = _frame.NearNames ? NearNames(present.Where(node => labels[node] is null)) : [];
        var neighbours = Neighbours();
        var nodes = present.OrderBy(node => !HasAllNames && labels[node] is not null).Select(node => Node(node, labels[node], neighbours[node]));
        return new Drawing(_frame.Width, _frame.Height,
        [
            new LayerMark("nr-hulls", [.. hulls.Select(hull => new PolygonMark(Inks.Hull, hull.Rim))], Decorative: true),
            new LayerMark("nr-edges", ties, Decorative: true),
            new LayerMark("nr-flows", flows, Decorative: true),
            new LayerMark("nr-signs", _signs, Decorative: true),
            new LayerMark("nr-leads", [.. labels.Index().Where(label => label.Item?.Leader is not null).Select(label => label.Item!.Leader! with { Of = label.Index })], Decorative: true),
            new LayerMark("nr-hulllabels", titles, Decorative: true),
            .. nodes,

            new LayerMark("nr-near", near, Decorative: true),

            // Outside the partners' links: a link's name must begin with the words that are seen in it, and nobody says the letter of a shape.
            new LayerMark("nr-letters", [.. present.Where(node => _picture.Nodes[node].Change != NetworkChange.Lost).Select(Letter).OfType<TextMark>()], Decorative: true),
            new LayerMark("nr-signs", [.. present.SelectMany(node => ChangeSign.Around(SignPlace(node), _picture.Nodes[node].Change).Concat(OverlaySign.Around(SignPlace(node), _picture.Nodes[node].Sign)))], Decorative: true),
        ])
        {
            NamesLeftOut = present.Count(node => labels[node] is null),
        };
    }

    // Where two days are compared every shape counts, so no name may lie over one.
    private void TakeShapes(IEnumerable<int> nodes)
    {
        foreach (var node in nodes)
        {
            _crowd.Take(Box.Around(_places[node], _radii[node] * 0.94));
            if (_picture.Nodes[node] is not { Change: null, Sign: null }) _crowd.Take(Box.Around(SignPlace(node), ChangeSign.Radius));
        }
    }

    // A group that lies spread among others gets no hull: it would say of them that they belong to it.
    private List<(string Name, IReadOnlyList<Spot> Rim)> Hulls()
    {
        var hulls = _picture.Grounds.Select(ground => (ground.Name, ConvexHull.Around(ground.Places.Select(place => (NodePlaces.InFrame(_frame, place.X, place.Y), GroundPadding))))).ToList();
        foreach (var group in _picture.Groups.Where(group => group.Members.Count > 0))
        {
            var rim = ConvexHull.Around(group.Members.Select(member => (_places[member], _radii[member] + HullPadding)));
            var strangers = Enumerable.Range(0, _places.Length).Except(group.Members).Count(node => ConvexHull.Holds(rim, _places[node]));
            if (strangers <= group.Members.Count * MostStrangers) hulls.Add((group.Name, rim));
        }

        return hulls;
    }

    // Weak ties first, so that strong ones and those of the partner in focus lie on top.
    private List<Mark> Ties()
    {
        var drawn = new List<Mark>(_picture.Ties.Count);
        foreach (var tie in _picture.Ties.Where(tie => tie.Level != 0).OrderBy(tie => StanceOf(tie) is TieStance.Own or TieStance.Gone).ThenBy(tie => TieWeight.Counts(tie.Level)))
        {
            var (first, second) = tie.From < tie.To ? (tie.From, tie.To) : (tie.To, tie.From);
            var (from, to) = (_places[first], _places[second]);
            var control = new Spot((from.X + to.X) / 2 + (to.Y - from.Y) * Bow, (from.Y + to.Y) / 2 - (to.X - from.X) * Bow);
            var ink = Inks.Tie(tie.Level, tie.OneSided, StanceOf(tie));
            drawn.Add(new CurveMark(ink with { Width = Math.Round(ink.Width * _thinning, 2) }, from, control, to) { Joins = (first, second) });
            _crowd.Trace(from, control, to, TieWeight.Of(tie.Level) * (StanceOf(tie) is TieStance.Own or TieStance.Gone ? OwnLineUnderName : LineUnderName));
            Sign(tie, new Spot((from.X + 2 * control.X + to.X) / 4, (from.Y + 2 * control.Y + to.Y) / 4));
        }

        return drawn;
    }

    // An arrow that leads back to where it begins is told in words only.
    private List<Mark> Flows()
    {
        var drawn = new List<Mark>();
        foreach (var flow in _picture.Flows.Where(flow => flow.From != flow.To).OrderBy(flow => flow.Size))
        {
            var arrow = FlowArrow.Between(_places[flow.From], _radii[flow.From], _places[flow.To], _radii[flow.To], flow.Size);
            drawn.AddRange(arrow);
            foreach (var line in arrow.OfType<CurveMark>()) _crowd.Trace(line.From, line.Control, line.To, line.Ink.Width * OwnLineUnderName);
        }

        return drawn;
    }

    // Names keep clear of the sign in the middle of a tie.
    private void Sign(PictureTie tie, Spot middle)
    {
        if (!IsSigned(tie)) return;
        _signs.AddRange(ChangeSign.Around(middle, tie.Change));
        _crowd.Take(Box.Around(middle, ChangeSign.Radius));
    }

    // Beside the shape, not over it.
    private Spot SignPlace(int node) => _places[node].Moved(_radii[node] * 0.7 + ChangeSign.Radius * 0.7, -_radii[node] * 0.7 - ChangeSign.Radius * 0.7);

    private TieStance StanceOf(PictureTie tie) =>
        _compares ? tie.Change == NetworkChange.Lost ? TieStance.Gone : IsSigned(tie) ? TieStance.Own : TieStance.Far
        : _picture.Flows.Count > 0 ? TieStance.Far
        : _showsWay ? tie.OnTheWay ? TieStance.Own : TieStance.Far
        : !_seenFromSomeone ? TieStance.Neutral
        : _picture.Nodes[tie.From].Emphasised || _picture.Nodes[tie.To].Emphasised ? TieStance.Own
        : TieStance.Far;

    // A group's title stands above its hull, or else below it, or as near as there is room.
    private List<Mark> HullTitles(List<(string Name, IReadOnlyList<Spot> Rim)> hulls)
    {
        var titles = new List<Mark>();
        var height = Inks.HullTitle.Size * TextMark.LineHeight;
        foreach (var (name, rim) in hulls)
        {
            var (left, right) = (rim.Min(spot => spot.X), rim.Max(spot => spot.X));
            var (top, bottom) = (rim.MinBy(spot => spot.Y), rim.MaxBy(spot => spot.Y));
            var width = Inks.HullTitle.Face.Width(name, Inks.HullTitle.Size);
            var places = from y in new[] { top.Y - height - 3, bottom.Y + 3, top.Y + 4, bottom.Y - height - 4 }
                         from x in new[] { top.X, (left + right) / 2, left + width / 2, right - width / 2 }
                         select new Box(Math.Clamp(x - width / 2, 2, Math.Max(2, _frame.Width - width - 2)), y, width, height);
            if (places.Where(box => _crowd.IsFree(box)).Select(box => (Box?)box).FirstOrDefault() is not { } place) continue;
            _crowd.Take(place.Grown(2));
            titles.Add(new TextMark(Inks.HullTitle, new Spot(place.X + width / 2, place.Y + Inks.HullTitle.Size * 0.83), name, TextAnchor.Middle));
        }

        return titles;
    }

    private PlacedLabel?[] Labels()
    {
        var placer = new LabelPlacer(_crowd);
        var placed = new PlacedLabel?[_places.Length];
        foreach (var node in _named) placed[node] = placer.Place(_names.Drawn(node), _names.Ink(node), _places[node], _radii[node], HasAllNames);

        return placed;
    }

    // Said in the link of the partner already, so only drawn.
    private List<Mark> NearNames(IEnumerable<int> nodes)
    {
        var placer = new LabelPlacer(_crowd);
        return [.. nodes.Select(node => (node, Label: placer.Place(_names.Drawn(node), Inks.NearName, _places[node], _radii[node], mayMoveAway: false))).Where(pair => pair.Label is not null)
            .Select(pair => new TextMark(Inks.NearName, pair.Label!.At, pair.Label.Lines, pair.Label.Anchor) { Of = pair.node, Decorative = true })];
    }

    private IEnumerable<int> InOrderOfImportance() =>
        Enumerable.Range(0, _places.Length)
            .OrderByDescending(node => _picture.Nodes[node].Emphasised)
            .ThenByDescending(node => _isNear[node])
            .ThenByDescending(node => _picture.Nodes[node].Degree)
            .ThenBy(node => _picture.Nodes[node].Name, StringComparer.Ordinal)
            .ThenBy(node => _picture.Nodes[node].Key);

    private NodeMark Node(int index, PlacedLabel? label, IReadOnlyList<int> neighbours)
    {
        var node = _picture.Nodes[index];
        var (place, radius) = (_places[index], _radii[index]);
        var shape = PartnerShape.Of(node.Type);
        var side = Side(index, shape);
        var marks = new List<Mark>();
        if (node.Emphasised) marks.Add(new DiscMark(Inks.Ring, place, radius + 6));
        marks.Add(new ShapeMark(node.Missing ? Inks.Ghost(node.Type) : node.Change == NetworkChange.Lost ? Inks.Departed(node.Type) : Inks.Shape(node.Type), shape, place.Moved(-side / 2, -side / 2), side / PartnerShape.Grid));
        if (label is not null) marks.Add(new TextMark(_names.Ink(index), label.At, label.Lines, label.Anchor));
        return new NodeMark(index, node.Key, place, _names.Spoken(index), node.Href, marks)
        {
            Neighbours = neighbours,
            State = node.Emphasised ? "is-sel" : node.Missing ? "is-ghost" : _seenFromSomeone && !_isNear[index] ? "is-far" : "",
            HitArea = new DiscMark(Inks.Hit, place, HasAllNames ? Math.Max(SmallestHit, radius + 4) : radius + 2),
        };
    }

    private double Side(int index, PartnerShape shape) => 2 * _radii[index] * shape.OpticalScale * PartnerShape.Grid / 20.8;

    /// <summary>The letter of the type, on shapes that are large enough for it.</summary>
    private TextMark? Letter(int index)
    {
        var node = _picture.Nodes[index];
        var shape = PartnerShape.Of(node.Type);
        var side = Side(index, shape);
        if (side / shape.OpticalScale < SmallestLettered) return null;
        var ink = node.Missing ? Inks.Question : Inks.Letter with { Size = Math.Round(side * 0.46, 1) };
        var at = _places[index].Moved(0, ink.Size * 0.345 + shape.LetterShift * side);
        return new TextMark(ink, at, node.Missing ? "?" : shape.Letter.ToString(), TextAnchor.Middle) { Decorative = true, Of = index };
    }

    private List<int>[] Neighbours()
    {
        var neighbours = new List<int>[_places.Length];
        for (var node = 0; node < neighbours.Length; node++) neighbours[node] = [];
        foreach (var tie in _picture.Ties.Where(tie => tie.Level != 0).OrderByDescending(tie => TieWeight.Counts(tie.Level)))
        {
            neighbours[tie.From].Add(tie.To);
            neighbours[tie.To].Add(tie.From);
        }

        return neighbours;
    }
}
