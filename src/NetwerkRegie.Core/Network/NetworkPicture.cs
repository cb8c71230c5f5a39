using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Core.Network;

/// <summary>A network ready to be drawn: partners on their places, the ties between them, and groups to draw a hull around.</summary>
public sealed record NetworkPicture(
    IReadOnlyList<PictureNode> Nodes,
    IReadOnlyList<PictureTie> Ties,
    IReadOnlyList<PictureGroup> Groups)
{
    /// <summary>A picture without partners, for a network that has still to be filled.</summary>
    public static NetworkPicture Empty { get; } = new([], [], []);

    /// <summary>Areas that lie under the partners.</summary>
    public IReadOnlyList<PictureGround> Grounds { get; init; } = [];

    /// <summary>How many partners are there to stay: what a frame must have room for.</summary>
    public int Staying => Nodes.Count(node => !node.Passing);

    /// <summary>What goes from one partner to another; the ties then step back.</summary>
    public IReadOnlyList<PictureFlow> Flows { get; init; } = [];
}

/// <summary>A partner on the map. X and Y run from 0 to 1, left to right and top to bottom; degree counts all its ties, drawn or not.</summary>
public sealed record PictureNode(Guid Key, string Name, PartnerType Type, double X, double Y, int Degree)
{
    /// <summary>The map is seen from this partner: it gets a ring, and what is not tied to an emphasised partner steps back.</summary>
    public bool Emphasised { get; init; }

    /// <summary>A white spot: no partner yet, but one is missing here. Drawn as the dashed, empty shape of its type.</summary>
    public bool Missing { get; init; }

    /// <summary>Keeps its place in the picture without being drawn, so that two pictures of one network on two days have everybody in the same place.</summary>
    public bool Absent { get; init; }

    /// <summary>Of a picture of many days: no longer there on the last one. It gives way to those that are, so that they stand as on the map of that day.</summary>
    public bool Passing { get; init; }

    /// <summary>What became of it between two days; null when it is on both, or when the picture does not compare.</summary>
    public NetworkChange? Change { get; init; }

    /// <summary>The sign of what is laid over the map, and in <see cref="SignSays"/> what it says; null without one.</summary>
    public NodeSign? Sign { get; init; }

    /// <summary>What the sign says in words.</summary>
    public string? SignSays { get; init; }

    /// <summary>Where the partner's name leads on the screen; without it the partner is drawn, but is no link.</summary>
    public string? Href { get; init; }
}

/// <summary>A tie between two nodes, given by their place in the list. The Frey level is 0 to 5, or null when neither side rated it.</summary>
public sealed record PictureTie(int From, int To, int? Level, bool OneSided)
{
    /// <summary>Part of the way that the picture shows; every other tie then steps back.</summary>
    public bool OnTheWay { get; init; }

    /// <summary>What became of it between two days; null when it stayed the same, or when the picture does not compare.</summary>
    public NetworkChange? Change { get; init; }
}

/// <summary>An arrow from one node to another, given by their place in the list.</summary>
public sealed record PictureFlow(int From, int To, FlowSize Size);

/// <summary>How much goes along an arrow, in three classes that the eye can tell apart.</summary>
public enum FlowSize
{
    /// <summary>Under 10.</summary>
    Small = 1,

    /// <summary>From 10 to 24.</summary>
    Middle = 2,

    /// <summary>From 25.</summary>
    Large = 3,
}

/// <summary>A sign beside a partner. The more attention it asks, the higher it stands.</summary>
public enum NodeSign
{
    /// <summary>As it should be: a full disc.</summary>
    Full = 1,

    /// <summary>Under way, or less so: half a disc.</summary>
    Half = 2,

    /// <summary>Asks attention: an exclamation mark.</summary>
    Attention = 3,

    /// <summary>Nothing is known: an empty ring.</summary>
    Unknown = 4,
}

/// <summary>What became of a partner or a tie between two days.</summary>
public enum NetworkChange
{
    /// <summary>It is there now, and was not.</summary>
    Gained = 1,

    /// <summary>It was there, and is no more.</summary>
    Lost = 2,

    /// <summary>A tie that counts for more than it did.</summary>
    Stronger = 3,

    /// <summary>A tie that counts for less than it did.</summary>
    Weaker = 4,

    /// <summary>A tie that was there and that somebody rated for the first time, which says nothing about how close it was before.</summary>
    FirstRated = 5,
}

/// <summary>Partners that belong together, given by their place in the list of nodes.</summary>
public sealed record PictureGroup(string Name, IReadOnlyList<int> Members);

/// <summary>An area under the partners: its name, and places in it, X and Y from 0 to 1 as those of partners.</summary>
public sealed record PictureGround(string Name, IReadOnlyList<(double X, double Y)> Places);
