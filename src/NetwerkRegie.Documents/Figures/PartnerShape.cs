using NetwerkRegie.Core.Partners;

namespace NetwerkRegie.Documents.Figures;

/// <summary>The one shape, colour and letter of a type of partner, on a grid of 24 by 24. List, map, PDF, screen and logo all read it here.</summary>
public sealed class PartnerShape
{
    // The visual centre of a triangle is not the middle of its box; its letter moves with it. Sizes are equalised by eye: a star of equal width looks smaller.
    private static readonly PartnerShape[] Shapes =
    [
        new(PartnerType.Library, "bibliotheek", 'B', "#01353A", "M22.4 12C22.4 17.744 17.744 22.4 12 22.4C6.256 22.4 1.6 17.744 1.6 12C1.6 6.256 6.256 1.6 12 1.6C17.744 1.6 22.4 6.256 22.4 12z", 1, 0),
        new(PartnerType.Municipality, "gemeente", 'G', "#516ED7", "M2.6 2.6h18.8v18.8H2.6z", 0.97, 0),
        new(PartnerType.Hospital, "ziekenhuis", 'Z', "#D6258A", "M7.8 1.2h8.4v6.6h6.6v8.4h-6.6v6.6H7.8v-6.6H1.2V7.8h6.6z", 0.98, 0),
        new(PartnerType.PrimaryCare, "eerstelijn", 'E', "#28845C", "M12 .2L23.8 12 12 23.8.2 12z", 1.03, 0),
        new(PartnerType.Welfare, "welzijn", 'W', "#822F19", "M.4 2.4h23.2L12 23.2z", 1.03, -0.133),
        new(PartnerType.School, "school", 'S', "#452573", "M12 .8l11.6 20.8H.4z", 1.03, 0.093),
        new(PartnerType.Entrepreneur, "ondernemer", 'O', "#8D7002", "M12 .4l3.5 7.5 8.2 1-6.1 5.6 1.6 8.1L12 18.6l-7.2 4 1.6-8.1L.3 8.9l8.2-1z", 1.12, 0.01),
        new(PartnerType.Other, "anders", 'A', "#595A61", "M6.4 6H17.6C20.914 6 23.6 8.686 23.6 12C23.6 15.314 20.914 18 17.6 18H6.4C3.086 18 .4 15.314 .4 12C.4 8.686 3.086 6 6.4 6z", 1.1, 0),
    ];

    private PartnerShape(PartnerType type, string name, char letter, string colour, string path, double opticalScale, double letterShift)
    {
        Type = type;
        Class = "nr-t-" + name;
        Letter = letter;
        Colour = colour;
        Path = path;
        OpticalScale = opticalScale;
        LetterShift = letterShift;
        Outline = PathReader.Read(path);
    }

    /// <summary>The side of the grid.</summary>
    public const double Grid = 24;

    /// <summary>All shapes, in the order of the types.</summary>
    public static IReadOnlyList<PartnerShape> All => Shapes;

    /// <summary>The type it stands for.</summary>
    public PartnerType Type { get; }

    /// <summary>Its class in the style sheet.</summary>
    public string Class { get; }

    /// <summary>Its letter, drawn when there is room for it.</summary>
    public char Letter { get; }

    /// <summary>Its colour on white, as #RRGGBB.</summary>
    public string Colour { get; }

    /// <summary>Its outline, as an SVG path on the grid.</summary>
    public string Path { get; }

    /// <summary>The same outline in steps.</summary>
    public IReadOnlyList<PathStep> Outline { get; }

    /// <summary>Enlargement that makes it look as large as the circle.</summary>
    public double OpticalScale { get; }

    /// <summary>How far the letter lies below the middle, as a share of the side.</summary>
    public double LetterShift { get; }

    /// <summary>The shape of a type.</summary>
    public static PartnerShape Of(PartnerType type) => Shapes[(int)type - 1];
}
