namespace NetwerkRegie.Graphs.Drawing;

/// <summary>Tidy rows at the foot of the picture for vertices without edges; the whole picture when there are no others.</summary>
internal sealed class Rows
{
    // Labels are wider than high, so neighbours in a row keep more distance than neighbours in a column.
    private const double WidthOverHeight = 2;

    private readonly Point[] _slots;

    /// <summary>Plans rows for the isolates among the vertices of a picture.</summary>
    public Rows(Frame frame, int isolates, int linked, double distance)
    {
        var comfortable = linked == 0 ? frame.Height : Math.Min(1.25 * distance, frame.Height / 2);
        var room = linked == 0 ? frame.Height : Math.Max(comfortable, frame.Height * Math.Min(0.5, (double)isolates / (isolates + linked)));
        var height = Math.Clamp(Math.Sqrt(frame.Width * room / Math.Max(1, isolates) / WidthOverHeight), Math.Min(distance, comfortable), comfortable);
        var airy = Math.Max(1, (int)(frame.Width / (WidthOverHeight * height)));
        var rows = Math.Max(1, Math.Min((int)(room / height), (isolates + airy - 1) / airy));
        var columns = Math.Max(airy, (isolates + rows - 1) / rows);
        if (linked == 0) height = room / rows;
        Above = isolates == 0 ? frame : frame with { Height = Math.Max(1, frame.Height - rows * height - distance / 2) };
        _slots = [.. Enumerable.Range(0, rows * columns).Select(slot => Slot(frame, slot, rows, columns, height))];
    }

    /// <summary>What is left of the frame for the vertices with edges.</summary>
    public Frame Above { get; }

    /// <summary>Gives each isolate a place: its earlier one if that is still a free slot nearby, else the first that is free.</summary>
    public Point[] Fill(IReadOnlyList<Point?> earlier)
    {
        var isTaken = new bool[_slots.Length];
        var slots = new int?[earlier.Count];
        for (var isolate = 0; isolate < slots.Length; isolate++)
        {
            if (earlier[isolate] is not { } place || !IsInRows(place)) continue;
            var nearest = Enumerable.Range(0, _slots.Length).MinBy(slot => (_slots[slot] - place).Length);
            if (isTaken[nearest]) continue;
            isTaken[nearest] = true;
            slots[isolate] = nearest;
        }
        var next = 0;
        return [.. slots.Select(slot => _slots[slot ?? FirstFree()])];

        int FirstFree()
        {
            while (isTaken[next]) next++;
            return next++;
        }
    }

    /// <summary>Whether a place belongs to the rows.</summary>
    public bool IsInRows(Point place) => place.Y > Above.Bottom + 1e-6;

    private static Point Slot(Frame frame, int slot, int rows, int columns, double height)
    {
        var (row, column) = (slot / columns, slot % columns);
        return new Point(frame.Left + frame.Width * (column + 0.5) / columns, frame.Bottom - (rows - 1 - row + 0.5) * height);
    }
}
