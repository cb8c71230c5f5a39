using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Documents.Figures;

/// <summary>The sign of what is laid over a map: a full disc, half a disc, an exclamation mark or an empty ring. Its shape says it, in any colour.</summary>
public static class OverlaySign
{
    private const double Inner = 3.8;
    private const int RimPoints = 12;

    /// <summary>The sign on its own, for a legend.</summary>
    public static Drawing Alone(NodeSign sign)
    {
        const double Side = 2 * ChangeSign.Radius + 2;
        return new Drawing(Side, Side, Around(new Spot(Side / 2, Side / 2), sign));
    }

    /// <summary>The sign around a place; nothing without one.</summary>
    internal static IReadOnlyList<Mark> Around(Spot centre, NodeSign? sign)
    {
        IReadOnlyList<Mark> marks = sign switch
        {
            NodeSign.Full => [new DiscMark(Inks.SignArrow, centre, Inner)],
            NodeSign.Half => [new PolygonMark(Inks.SignArrow, [.. Enumerable.Range(0, RimPoints + 1).Select(point => Math.PI * point / RimPoints).Select(angle => centre.Moved(-Inner * Math.Sin(angle), Inner * Math.Cos(angle)))])],
            NodeSign.Attention => [new LineMark(Inks.SignStroke, centre.Moved(0, -4), centre.Moved(0, 0.8)), new DiscMark(Inks.SignArrow, centre.Moved(0, 3.4), 1.2)],
            _ => [],
        };
        return sign is null ? [] : [new DiscMark(Inks.SignGround, centre, ChangeSign.Radius), .. marks];
    }
}
