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
}

/// <summary>A partner on the map. X and Y run from 0 to 1, left to right and top to bottom; degree counts all its ties, drawn or not.</summary>
public sealed record PictureNode(Guid Key, string Name, PartnerType Type, double X, double Y, int Degree)
{
    /// <summary>The map is seen from this partner: it gets a ring, and what is not tied to an emphasised partner steps back.</summary>
    public bool Emphasised { get; init; }

    /// <summary>A white spot: no partner yet, but one is missing here. Drawn as the dashed, empty shape of its type.</summary>
    public bool Missing { get; init; }

    /// <summary>Where the partner's name leads on the screen; without it the partner is drawn, but is no link.</summary>
    public string? Href { get; init; }
}

/// <summary>A tie between two nodes, given by their place in the list. The Frey level is 0 to 5, or null when neither side rated it.</summary>
public sealed record PictureTie(int From, int To, int? Level, bool OneSided);

/// <summary>Partners that belong together, given by their place in the list of nodes.</summary>
public sealed record PictureGroup(string Name, IReadOnlyList<int> Members);

/// <summary>An area under the partners: its name, and places in it, X and Y from 0 to 1 as those of partners.</summary>
public sealed record PictureGround(string Name, IReadOnlyList<(double X, double Y)> Places);
