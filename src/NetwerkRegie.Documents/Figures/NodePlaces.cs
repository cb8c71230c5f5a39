using NetwerkRegie.Core.Network;

namespace NetwerkRegie.Documents.Figures;

/// <summary>Where partners stand in a frame and how large they are: the layout's places, moved apart just enough that no two shapes touch.</summary>
internal static class NodePlaces
{
    private const int MostRounds = 40;
    private const int PushesInAll = 40_000;
    private const double Gap = 8;
    private const double CalmSurfacePerPartner = 9_000;

    /// <summary>How much smaller everything is drawn than in a calm picture; 1 up to some fifty partners.</summary>
    public static double Shrinking(NetworkPicture picture, MapFrame frame) =>
        Math.Clamp(Math.Sqrt(frame.Width * frame.Height / Math.Max(1, picture.Staying) / CalmSurfacePerPartner), 0.16, 1);

    /// <summary>Radii by number of ties: surface, not width, grows with the degree. In a crowd all shapes shrink alike.</summary>
    public static double[] Radii(NetworkPicture picture, MapFrame frame)
    {
        var scale = Shrinking(picture, frame);
        return [.. picture.Nodes.Select(node => (7.2 + 1.9 * Math.Sqrt(Math.Min(node.Degree, 40))) * scale)];
    }

    /// <summary>Places in the frame.</summary>
    public static Spot[] Of(NetworkPicture picture, MapFrame frame, double[] radii)
    {
        var places = picture.Nodes.Select(node => InFrame(frame, Math.Clamp(node.X, 0, 1), Math.Clamp(node.Y, 0, 1))).ToArray();
        Part(places, radii, frame, node => picture.Nodes[node].Passing);
        return places;
    }

    /// <summary>Moves shapes apart until no two touch, as far as the frame has room. Those that give way move for others and others do not for them.</summary>
    public static void Part(Spot[] places, double[] radii, MapFrame frame, Func<int, bool>? givesWay = null)
    {
        var inner = Inner(frame);
        int[] weights = [.. Enumerable.Range(0, places.Length).Select(node => givesWay is not null && givesWay(node) ? 0 : 1)];
        var cell = Math.Max(8, 2 * radii.DefaultIfEmpty(8).Max() + Gap);
        var rounds = Math.Clamp(PushesInAll / Math.Max(1, places.Length), 6, MostRounds);
        while (rounds-- > 0 && PushApart(places, radii, weights, inner, cell)) continue;
    }

    /// <summary>The part of a frame in which partners may stand.</summary>
    public static Box Inner(MapFrame frame) => new(frame.SideMargin, frame.Margin, frame.Width - 2 * frame.SideMargin, frame.Height - 2 * frame.Margin);

    /// <summary>A place of a picture, from 0 to 1, in the frame.</summary>
    public static Spot InFrame(MapFrame frame, double x, double y)
    {
        var inner = Inner(frame);
        return new Spot(inner.X + x * inner.Width, inner.Y + y * inner.Height);
    }

    private static bool PushApart(Spot[] places, double[] radii, int[] weights, Box inner, double cell)
    {
        var moved = false;
        var grid = new Dictionary<(int, int), List<int>>();
        for (var node = 0; node < places.Length; node++)
        {
            var at = ((int)(places[node].X / cell), (int)(places[node].Y / cell));
            if (!grid.TryGetValue(at, out var there)) grid[at] = there = [];
            there.Add(node);
        }

        for (var node = 0; node < places.Length; node++)
        {
            var (column, row) = ((int)(places[node].X / cell), (int)(places[node].Y / cell));
            for (var x = column - 1; x <= column + 1; x++)
            {
                for (var y = row - 1; y <= row + 1; y++)
                {
                    if (!grid.TryGetValue((x, y), out var others)) continue;
                    foreach (var other in others)
                    {
                        if (other > node) moved |= Push(places, radii, weights, inner, node, other);
                    }
                }
            }
        }

        return moved;
    }

    private static bool Push(Spot[] places, double[] radii, int[] weights, Box inner, int one, int other)
    {
        var wanted = radii[one] + radii[other] + Gap * Math.Min(1, radii[one] / 10);
        var distance = places[one].DistanceTo(places[other]);
        if (distance >= wanted) return false;

        // Two partners on the very same place part along a direction of their own, so that three do not end up on one line.
        var (sine, cosine) = Math.SinCos(one * 2.399963);
        var (right, down) = distance < 0.01 ? (cosine, sine) : ((places[other].X - places[one].X) / distance, (places[other].Y - places[one].Y) / distance);
        var step = (wanted - distance) / 2 + 0.01;
        var (ofOne, ofOther) = weights[one] == weights[other] ? (step, step) : (2 * step * weights[other], 2 * step * weights[one]);
        places[one] = inner.NearestTo(places[one].Moved(-right * ofOne, -down * ofOne));
        places[other] = inner.NearestTo(places[other].Moved(right * ofOther, down * ofOther));
        return true;
    }
}
