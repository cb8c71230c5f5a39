namespace NetwerkRegie.Documents.Figures;

/// <summary>How thick a tie is drawn, by Frey level.</summary>
public static class TieWeight
{
    private static readonly double[] Widths = [0, 1.25, 2.25, 3.5, 5, 7];

    /// <summary>The width of the line in CSS pixels; nothing for level 0, "no contact".</summary>
    public static double Of(int? level) => Widths[Counts(level)];

    /// <summary>The level a tie is drawn with: one that nobody rated yet counts as the weakest.</summary>
    public static int Counts(int? level) => Math.Clamp(level ?? 1, 0, 5);
}
