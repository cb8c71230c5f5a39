namespace NetwerkRegie.Documents.Figures;

/// <summary>A figure as geometry, in CSS pixels with the origin at the top left. Screen and paper paint the same marks.</summary>
public sealed record Drawing(double Width, double Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>How many partners are drawn without their name, because there was no room for it.</summary>
    public int NamesLeftOut { get; init; }

    /// <summary>The drawing with its legend below it, moved to the right by so much.</summary>
    public Drawing WithLegend(Drawing legend, double right) =>
        this with { Height = Height + legend.Height, Marks = [.. Marks, new ShiftMark(new Spot(right, Height), legend.Marks)] };
}

/// <summary>One thing in a drawing.</summary>
public abstract record Mark
{
    /// <summary>The partner that it belongs to without being part of its link, so that a script can hide it together with that partner.</summary>
    public int? Of { get; init; }
}

/// <summary>A straight line.</summary>
public sealed record LineMark(Ink Ink, Spot From, Spot To) : Mark;

/// <summary>A tie: a line that bows slightly through a control point, so that ties on one row of partners stay apart.</summary>
public sealed record CurveMark(Ink Ink, Spot From, Spot Control, Spot To) : Mark
{
    /// <summary>The partners at its ends, so that a script can show the ties of one partner.</summary>
    public (int One, int Other)? Joins { get; init; }
}

/// <summary>A run of straight lines through points.</summary>
public sealed record PolylineMark(Ink Ink, IReadOnlyList<Spot> Points) : Mark;

/// <summary>A closed shape with straight sides.</summary>
public sealed record PolygonMark(Ink Ink, IReadOnlyList<Spot> Points) : Mark;

/// <summary>A rectangle.</summary>
public sealed record BoxMark(Ink Ink, Box Box) : Mark;

/// <summary>A circle.</summary>
public sealed record DiscMark(Ink Ink, Spot Centre, double Radius) : Mark;

/// <summary>A partner's shape, its 24 by 24 grid scaled and laid with its top left corner on a place.</summary>
public sealed record ShapeMark(Ink Ink, PartnerShape Shape, Spot TopLeft, double Scale) : Mark;

/// <summary>Lines of text below each other; the place is that of the first base line.</summary>
public sealed record TextMark(Ink Ink, Spot At, IReadOnlyList<string> Lines, TextAnchor Anchor) : Mark
{
    /// <summary>Distance between base lines, in text sizes.</summary>
    public const double LineHeight = 1.1;

    /// <summary>One line of text.</summary>
    public TextMark(Ink ink, Spot at, string line, TextAnchor anchor = TextAnchor.Start)
        : this(ink, at, [line], anchor)
    {
    }

    /// <summary>The text only repeats what a name in words already says, such as the letter in a partner's shape.</summary>
    public bool Decorative { get; init; }
}

/// <summary>Which point of a line of text its place means.</summary>
public enum TextAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}

/// <summary>Marks that belong together; a decorative layer says nothing that is not said elsewhere in words.</summary>
public sealed record LayerMark(string Name, IReadOnlyList<Mark> Marks, bool Decorative) : Mark;

/// <summary>Marks moved to another place.</summary>
public sealed record ShiftMark(Spot By, IReadOnlyList<Mark> Marks) : Mark;

/// <summary>A partner on the map with everything that is drawn for it, and what a reader who cannot see it needs.</summary>
public sealed record NodeMark(int Index, Guid Key, Spot Centre, string AccessibleName, string? Href, IReadOnlyList<Mark> Marks) : Mark
{
    /// <summary>The partners it is tied to on this map, strongest tie first, so that arrow keys can follow the ties.</summary>
    public IReadOnlyList<int> Neighbours { get; init; } = [];

    /// <summary>What sets this node apart: <c>is-sel</c>, <c>is-far</c>, <c>is-ghost</c>, or nothing.</summary>
    public string State { get; init; } = "";

    /// <summary>The area that answers to a pointer.</summary>
    public required DiscMark HitArea { get; init; }
}
