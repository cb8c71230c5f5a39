namespace NetwerkRegie.Documents.Figures;

/// <summary>The outline of a group: the tightest bulging line around its partners, with room to breathe.</summary>
public static class ConvexHull
{
    private const int PointsPerCorner = 24;

    /// <summary>The hull around discs; round corners come from the rim of each disc.</summary>
    public static IReadOnlyList<Spot> Around(IEnumerable<(Spot Centre, double Radius)> discs)
    {
        var rim = new List<Spot>();
        foreach (var (centre, radius) in discs)
        {
            for (var step = 0; step < PointsPerCorner; step++)
            {
                var (sine, cosine) = Math.SinCos(2 * Math.PI * step / PointsPerCorner);
                rim.Add(centre.Moved(radius * cosine, radius * sine));
            }
        }

        return Of(rim);
    }

    /// <summary>The hull of points, counter-clockwise in a plane with y upwards (Andrew's monotone chain).</summary>
    public static IReadOnlyList<Spot> Of(IEnumerable<Spot> points)
    {
        var sorted = points.Distinct().OrderBy(point => point.X).ThenBy(point => point.Y).ToArray();
        if (sorted.Length < 3) return sorted;
        var lower = Chain(sorted);
        Array.Reverse(sorted);
        return [.. lower, .. Chain(sorted)];
    }

    /// <summary>Whether a hull holds a point.</summary>
    public static bool Holds(IReadOnlyList<Spot> hull, Spot point) =>
        Enumerable.Range(0, hull.Count).All(corner => Turn(hull[corner], hull[(corner + 1) % hull.Count], point) >= 0);

    // The last point of one chain is the first of the other, so each leaves its last one out.
    private static IEnumerable<Spot> Chain(Spot[] sorted)
    {
        var chain = new List<Spot>();
        foreach (var point in sorted)
        {
            while (chain.Count >= 2 && Turn(chain[^2], chain[^1], point) <= 0) chain.RemoveAt(chain.Count - 1);
            chain.Add(point);
        }

        return chain.SkipLast(1);
    }

    private static double Turn(Spot a, Spot b, Spot c) => (b.X - a.X) * (c.Y - a.Y) - (b.Y - a.Y) * (c.X - a.X);
}
