using NetwerkRegie.Documents.Figures;
using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Pdf;

/// <summary>How text is set on paper: face, size and leading in points, colour, and the space between letters in text sizes.</summary>
internal sealed record TypeStyle(FontFace Face, double Size, double Leading, string Colour)
{
    public double Tracking { get; init; }

    /// <summary>From one base line to the next.</summary>
    public double LineHeight => Size * Leading;

    /// <summary>From the top of a line to its base line: the letters stand in the middle of their line.</summary>
    public double Baseline => LineHeight / 2 + Size * 0.335;

    public double Width(string text) => Face.Width(text, Size) + Tracking * Size * text.Length;

    /// <summary>Titles are broken into even lines, text into full ones.</summary>
    public bool IsTitle { get; init; }

    /// <summary>The lines of a text in a column; tracking is counted as part of the size.</summary>
    public IReadOnlyList<string> Lines(string text, double width) =>
        IsTitle ? LineBreaker.BreakEvenly(text, Face, Size * (1 + 2 * Tracking), width) : LineBreaker.Break(text, Face, Size * (1 + 2 * Tracking), width);
}

/// <summary>The styles of a printed report; the style guide gives them in CSS pixels, here they are points.</summary>
internal static class Types
{
    public static TypeStyle CoverTitle { get; } = new(FontFace.Bold, 33, 1.06, Inks.Text) { Tracking = -0.026, IsTitle = true };

    public static TypeStyle CoverTitleLong { get; } = new(FontFace.Bold, 25, 1.1, Inks.Text) { Tracking = -0.02, IsTitle = true };

    public static TypeStyle CoverSubtitle { get; } = new(FontFace.Regular, 13.5, 1.45, Inks.Text);

    public static TypeStyle CoverLabel { get; } = new(FontFace.Regular, 10.2, 1.45, Inks.Quiet);

    public static TypeStyle CoverValue { get; } = new(FontFace.SemiBold, 10.2, 1.45, Inks.Text);

    public static TypeStyle Brand { get; } = new(FontFace.Regular, 15.75, 1, Inks.White);

    public static TypeStyle BrandStrong { get; } = new(FontFace.Bold, 15.75, 1, Inks.White);

    public static TypeStyle Running { get; } = new(FontFace.Regular, 9, 1.3, Inks.Quiet);

    public static TypeStyle Chapter { get; } = new(FontFace.Bold, 18, 1.2, Inks.Text) { Tracking = -0.01, IsTitle = true };

    public static TypeStyle Heading { get; } = new(FontFace.Bold, 13, 1.3, Inks.Text);

    public static TypeStyle Caption { get; } = new(FontFace.Bold, 11.2, 1.3, Inks.Text);

    public static TypeStyle Subheading { get; } = new(FontFace.SemiBold, 10.05, 1.4, Inks.Text);

    public static TypeStyle Body { get; } = new(FontFace.Regular, 10.05, 1.42, Inks.Text);

    public static TypeStyle Lead { get; } = new(FontFace.Regular, 11.25, 1.45, Inks.Text);

    public static TypeStyle Note { get; } = new(FontFace.Regular, 9.3, 1.42, Inks.Quiet);

    public static TypeStyle Link { get; } = new(FontFace.Regular, 9.3, 1.42, Inks.Action);

    public static TypeStyle Term { get; } = new(FontFace.SemiBold, 9.3, 1.42, Inks.Text);

    public static TypeStyle Meaning { get; } = new(FontFace.Regular, 9.3, 1.42, Inks.Text);

    public static TypeStyle Figure { get; } = new(FontFace.Bold, 20, 1.15, Inks.Text) { Tracking = -0.015 };

    public static TypeStyle FigureUnit { get; } = new(FontFace.SemiBold, 11.25, 1.15, Inks.Text);

    public static TypeStyle FigureLabel { get; } = new(FontFace.Regular, 9.3, 1.3, Inks.Quiet);

    public static TypeStyle ColumnHead { get; } = new(FontFace.SemiBold, 9.3, 1.3, Inks.Quiet);

    public static TypeStyle Cell { get; } = new(FontFace.Regular, 9.45, 1.32, Inks.Text);

    public static TypeStyle CellStrong { get; } = new(FontFace.SemiBold, 9.45, 1.32, Inks.Text);
}
