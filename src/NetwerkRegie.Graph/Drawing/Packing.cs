namespace NetwerkRegie.Graphs.Drawing;

/// <summary>Puts boxes side by side without overlap, so that all together fit a frame at the largest scale.</summary>
internal static class Packing
{
    private const int Tries = 24;

    /// <summary>For each box, given from large to small, the place of its left upper corner.</summary>
    /// <param name="boxes">Width and height of each box.</param>
    /// <param name="aspect">Width over height of the frame to fit.</param>
    public static Point[] Pack(IReadOnlyList<Point> boxes, double aspect)
    {
        var narrowest = boxes.Max(box => box.X);
        var widest = boxes.Sum(box => box.X);
        return Enumerable.Range(0, Tries)
            .Select(round => PackInto(boxes, narrowest + (widest - narrowest) * Math.Pow((double)round / (Tries - 1), 2)))
            .MinBy(packed => Math.Max(packed.Size.X / aspect, packed.Size.Y)).Corners;
    }

    /// <summary>Each box goes where it lies highest, and among those leftmost, on the skyline of the boxes before it.</summary>
    private static (Point[] Corners, Point Size) PackInto(IReadOnlyList<Point> boxes, double width)
    {
        var corners = new Point[boxes.Count];
        var size = new Point(0, 0);
        // Each step of the skyline begins at X and lies at Y; the last one only marks the right side.
        var skyline = new List<Point> { new(0, 0), new(width * (1 + 1e-9), double.MaxValue) };
        for (var at = 0; at < boxes.Count; at++)
        {
            var box = boxes[at];
            var corner = new Point(0, double.MaxValue);
            for (var step = 0; step < skyline.Count - 1 && skyline[step].X + box.X <= skyline[^1].X; step++)
            {
                var height = HighestUnder(skyline, step, skyline[step].X + box.X);
                if (height < corner.Y) corner = skyline[step] with { Y = height };
            }
            Raise(skyline, corner, box);
            corners[at] = corner;
            size = new Point(Math.Max(size.X, corner.X + box.X), Math.Max(size.Y, corner.Y + box.Y));
        }
        return (corners, size);
    }

    private static double HighestUnder(List<Point> skyline, int step, double right)
    {
        var highest = 0.0;
        for (; skyline[step].X < right && step < skyline.Count - 1; step++) highest = Math.Max(highest, skyline[step].Y);
        return highest;
    }

    private static void Raise(List<Point> skyline, Point corner, Point box)
    {
        var right = corner.X + box.X;
        var behind = skyline.FindLast(step => step.X <= right).Y;
        skyline.RemoveAll(step => step.X >= corner.X && step.X <= right && step.Y < double.MaxValue);
        var place = skyline.FindIndex(step => step.X > corner.X);
        skyline.Insert(place, corner with { Y = corner.Y + box.Y });
        if (right < skyline[^1].X) skyline.Insert(place + 1, new Point(right, behind));
    }
}
