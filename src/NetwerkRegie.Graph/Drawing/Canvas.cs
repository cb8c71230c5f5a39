namespace NetwerkRegie.Graphs.Drawing;

/// <summary>The box that a layout has to fit in.</summary>
/// <param name="Width">The width of the whole box.</param>
/// <param name="Height">The height of the whole box.</param>
/// <param name="Margin">The space along each side that stays free of vertices.</param>
/// <param name="MinimumDistance">How far apart vertices keep, so that labels can be read; less where the box is too small for so many.</param>
public sealed record Canvas(double Width, double Height, double Margin = 32, double MinimumDistance = 36)
{
    internal Frame Inside => new(Margin, Margin, Math.Max(1, Width - 2 * Margin), Math.Max(1, Height - 2 * Margin));
}
