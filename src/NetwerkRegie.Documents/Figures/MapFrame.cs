namespace NetwerkRegie.Documents.Figures;

/// <summary>The room a network map gets, in CSS pixels, and what is drawn in it.</summary>
public sealed record MapFrame(double Width, double Height)
{
    // Some thirty partners can stand further from the sides; more of them need the room.
    private const int FewPartners = 30;
    private const double CalmSideMargin = 76;

    /// <summary>Room left free along the top and the foot, so that partners at the rim have somewhere to put their name.</summary>
    public double Margin { get; init; } = 48;

    /// <summary>The same along both sides, where half a name must fit.</summary>
    public double SideMargin { get; init; } = 48;

    /// <summary>Size of names.</summary>
    public double NameSize { get; init; } = 12.4;

    /// <summary>Up to this many partners, every name gets a place; above it only the best connected have theirs.</summary>
    public int AllNamesUpTo { get; init; } = 150;

    /// <summary>Whether names for which there is no room are kept small, for who looks at a part of the map from near.</summary>
    public bool NearNames { get; init; }

    /// <summary>A frame that suits a picture of the given width on a screen: more partners, more height.</summary>
    public static MapFrame For(int partners, double width) => new(width, width * Math.Clamp(0.64 + partners / 320.0, 0.66, 1.08)) { SideMargin = partners <= FewPartners ? CalmSideMargin : 48 };

    /// <summary>The same on paper, which is narrower and has room downwards, and where smaller letters read as well.</summary>
    public static MapFrame OnPaper(int partners, double width) => new(width, width * Math.Clamp(0.6 + partners / 170.0, 0.68, 1.08)) { SideMargin = For(partners, width).SideMargin, NameSize = partners > 45 ? 11.4 : 12.4 };
}
