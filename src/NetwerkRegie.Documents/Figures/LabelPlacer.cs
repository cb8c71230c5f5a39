using NetwerkRegie.Documents.Typography;

namespace NetwerkRegie.Documents.Figures;

/// <summary>A name that found its place: its lines, where they stand, and the thin line back to its partner when it had to move away.</summary>
internal sealed record PlacedLabel(IReadOnlyList<string> Lines, Spot At, TextAnchor Anchor, Box Box, LineMark? Leader);

/// <summary>Finds room for names beside their partners: greedy, the most important name first, so that the same picture always gets the same labels.</summary>
internal sealed class LabelPlacer(Crowd crowd)
{
    private const double Clearance = 1.5;
    private const double Beside = 4;
    private const double LongestCalmLine = 96;

    // Directions as the eye prefers them, with how much worse each is than the first.
    private static readonly (double X, double Y, double Penalty)[] Sides =
    [
        (1, 0, 0), (-1, 0, 0.15), (0, 1, 0.3), (0, -1, 0.4), (0.8, 0.75, 0.5), (0.8, -0.75, 0.5), (-0.8, 0.75, 0.6), (-0.8, -0.75, 0.6),
        (0.4, 0.9, 0.7), (0.4, -0.9, 0.7), (-0.4, 0.9, 0.8), (-0.4, -0.9, 0.8), (1, 0.4, 0.7), (1, -0.4, 0.7), (-1, 0.4, 0.8), (-1, -0.4, 0.8),
    ];

    private static readonly double[] FurtherAway = [10, 20, 32, 46, 62, 80, 100, 125, 155];

    /// <summary>The name on one line, or on two that are as even as its spaces allow; it is never cut.</summary>
    public static IReadOnlyList<string> Lines(string name, Ink ink)
    {
        var text = ink.Face.Legible(name).Trim();
        if (ink.Face.Width(text, ink.Size) <= LongestCalmLine) return [text];
        var (best, narrowest) = (-1, double.MaxValue);
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] is not (' ' or '-')) continue;
            var split = text[at] == '-' ? at + 1 : at;
            var width = Math.Max(ink.Face.Width(text.AsSpan(0, split), ink.Size), ink.Face.Width(text.AsSpan(at + 1), ink.Size));
            if (width < narrowest) (best, narrowest) = (split, width);
        }

        return best < 0 ? [text] : [text[..best].TrimEnd(), text[best..].Trim()];
    }

    /// <summary>The best free place for a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ink">How it is written.</param>
    /// <param name="node">Where its partner stands.</param>
    /// <param name="radius">How large its partner is drawn.</param>
    /// <param name="mayMoveAway">Look further away too, with a thin line back.</param>
    public PlacedLabel? Place(string name, Ink ink, Spot node, double radius, bool mayMoveAway)
    {
        var lines = Lines(name, ink);
        var width = lines.Max(line => ink.Face.Width(line, ink.Size));
        var size = (Width: width, Height: lines.Count * ink.Size * TextMark.LineHeight);
        var best = Best(node, radius + Beside, size, away: 0, clearLeader: true);
        if (best is null && mayMoveAway) best = BestAway(node, radius, size, clearLeader: true) ?? BestAway(node, radius, size, clearLeader: false);
        if (best is not { } found) return null;
        crowd.Take(found.Box.Grown(Clearance));
        return Label(lines, ink, node, radius, found.Box, found.Anchor, found.Away);
    }

    // As near as there is room; rather a little further than with a thin line across someone else's name.
    private (Box Box, TextAnchor Anchor, bool Away)? BestAway(Spot node, double radius, (double Width, double Height) size, bool clearLeader) =>
        FurtherAway.Select(away => Best(node, radius + Beside + away, size, away, clearLeader)).FirstOrDefault(best => best is not null);

    private (Box Box, TextAnchor Anchor, bool Away)? Best(Spot node, double distance, (double Width, double Height) size, double away, bool clearLeader)
    {
        (Box, TextAnchor, bool)? best = null;
        var lowest = double.MaxValue;
        foreach (var (x, y, penalty) in away > 0 ? AllRound() : Sides)
        {
            var length = Math.Sqrt(x * x + y * y);
            var (right, down) = (x / length * distance, y / length * distance);
            var anchor = Math.Abs(x) < 0.3 ? TextAnchor.Middle : x > 0 ? TextAnchor.Start : TextAnchor.End;
            var left = node.X + right - size.Width * anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => 0.5, _ => 1 };
            var top = node.Y + down - size.Height * (Math.Abs(y) < 0.3 ? 0.5 : y > 0 ? 0 : 1);
            var box = new Box(left, top, size.Width, size.Height);
            if (!crowd.IsFree(box.Grown(Clearance)) || (away > 0 && clearLeader && !crowd.IsClear(Rim(node, box, distance - away), box.NearestTo(node)))) continue;
            var badness = penalty + crowd.Covered(box);
            if (badness >= lowest) continue;
            (best, lowest) = ((box, anchor, away > 0), badness);
        }

        return best;
    }

    private static IEnumerable<(double X, double Y, double Penalty)> AllRound()
    {
        for (var step = 0; step < 16; step++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * step / 16);
            yield return (cosine, sine, Math.Abs(sine) * 0.3);
        }
    }

    // Text stands on its base line, so the box's top is not where the first line starts.
    private static PlacedLabel Label(IReadOnlyList<string> lines, Ink ink, Spot node, double radius, Box box, TextAnchor anchor, bool away)
    {
        var x = anchor switch { TextAnchor.Start => box.X, TextAnchor.Middle => box.X + box.Width / 2, _ => box.Right };
        var place = new Spot(x, box.Y + ink.Size * 0.83);
        if (!away) return new PlacedLabel(lines, place, anchor, box, null);
        return new PlacedLabel(lines, place, anchor, box, new LineMark(Inks.Leader, Rim(node, box, radius), box.NearestTo(node)));
    }

    // Where the thin line leaves the partner's shape.
    private static Spot Rim(Spot node, Box box, double radius)
    {
        var near = box.NearestTo(node);
        var length = Math.Max(1, node.DistanceTo(near));
        return node.Moved((near.X - node.X) / length * radius, (near.Y - node.Y) / length * radius);
    }
}
