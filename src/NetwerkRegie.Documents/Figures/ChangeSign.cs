using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Documents.Figures;

/// <summary>The small sign that says what became of a tie or a partner between two days: plus, minus, an arrow up or down. Its shape says it; colour adds nothing.</summary>
internal static class ChangeSign
{
    /// <summary>The radius of its ground.</summary>
    public const double Radius = 6.5;

    private const double Arm = 3.4;

    /// <summary>The sign around a place; nothing for what has no sign.</summary>
    public static IReadOnlyList<Mark> Around(Spot centre, NetworkChange? change)
    {
        IReadOnlyList<Mark> sign = change switch
        {
            NetworkChange.Gained => [Across(centre), new LineMark(Inks.SignStroke, centre.Moved(0, -Arm), centre.Moved(0, Arm))],
            NetworkChange.Lost => [Across(centre)],
            NetworkChange.Stronger => [Arrow(centre, -1)],
            NetworkChange.Weaker => [Arrow(centre, 1)],
            _ => [],
        };
        return sign.Count == 0 ? [] : [new DiscMark(Inks.SignGround, centre, Radius), .. sign];
    }

    private static LineMark Across(Spot centre) => new(Inks.SignStroke, centre.Moved(-Arm, 0), centre.Moved(Arm, 0));

    private static PolygonMark Arrow(Spot centre, int down) =>
        new(Inks.SignArrow, [centre.Moved(0, 3.8 * down), centre.Moved(-3.8, -2.6 * down), centre.Moved(3.8, -2.6 * down)]);
}
