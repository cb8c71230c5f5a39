using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Documents.Figures;

/// <summary>An arrow from one partner to another. It bows to its own side, so that the way there and the way back lie beside each other.</summary>
public static class FlowArrow
{
    private const double Bow = 0.14;
    private const double Clear = 3;

    /// <summary>An arrow on its own, for a legend.</summary>
    public static Drawing Alone(FlowSize size)
    {
        const double Width = 40;
        const double Height = 20;
        return new Drawing(Width, Height, Between(new Spot(0, Height / 2), 0, new Spot(Width, Height / 2), 0, size, bow: 0));
    }

    /// <summary>The arrow from one partner to another, from rim to rim.</summary>
    internal static IReadOnlyList<Mark> Between(Spot from, double fromRadius, Spot to, double toRadius, FlowSize size) => Between(from, fromRadius + Clear, to, toRadius + Clear, size, Bow);

    private static IReadOnlyList<Mark> Between(Spot from, double leave, Spot to, double stop, FlowSize size, double bow)
    {
        var ink = Inks.Flow(size);
        var (length, wide) = (6 + ink.Width * 1.3, 3.2 + ink.Width * 0.75);
        var control = new Spot((from.X + to.X) / 2 + (to.Y - from.Y) * bow, (from.Y + to.Y) / 2 - (to.X - from.X) * bow);
        var (right, down) = Direction(control, to);
        var tip = to.Moved(-right * stop, -down * stop);
        var foot = tip.Moved(-right * length, -down * length);
        var (awayRight, awayDown) = Direction(from, control);
        return
        [
            new CurveMark(ink, from.Moved(awayRight * leave, awayDown * leave), control, foot),
            new PolygonMark(Inks.FlowHead, [tip, foot.Moved(-down * wide, right * wide), foot.Moved(down * wide, -right * wide)]),
        ];
    }

    private static (double Right, double Down) Direction(Spot from, Spot to)
    {
        var length = Math.Max(0.01, from.DistanceTo(to));
        return ((to.X - from.X) / length, (to.Y - from.Y) / length);
    }
}
