using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>How a mark looks. On the screen the class decides, so that themes can differ; on paper and in a downloaded file the values do.</summary>
/// <param name="Class">The class in the style sheet that carries the same values.</param>
public sealed record Ink(string Class)
{
    /// <summary>Colour of the inside, as #RRGGBB; none when null.</summary>
    public string? Fill { get; init; }

    /// <summary>Colour of the line, as #RRGGBB; none when null.</summary>
    public string? Stroke { get; init; }

    /// <summary>Width of the line.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Lengths of dash and gap; a whole line when null.</summary>
    public Dash? Dash { get; init; }

    /// <summary>Size of text.</summary>
    public double Size { get; init; } = 13;

    /// <summary>Weight of text.</summary>
    public FontFace Face { get; init; } = FontFace.Regular;

    /// <summary>Width of the white line around text, so that it stays readable on top of lines; none when 0.</summary>
    public double Halo { get; init; }
}

/// <summary>A broken line: how long it is drawn and how long it is not.</summary>
public readonly record struct Dash(double On, double Off);
