namespace NetwerkRegie.Documents.Figures;

/// <summary>What already takes room in a drawing: boxes nothing may cover, and a raster of lines that are better left uncovered.</summary>
internal sealed class Crowd(double width, double height)
{
    private const double Cell = 40;
    private const double Pixel = 6;

    private readonly int _columns = (int)(width / Cell) + 1;
    private readonly int _rows = (int)(height / Cell) + 1;
    private readonly Dictionary<int, List<Box>> _boxes = [];
    private readonly int _rasterColumns = (int)(width / Pixel) + 1;
    private readonly byte[] _raster = new byte[((int)(width / Pixel) + 1) * ((int)(height / Pixel) + 1)];

    /// <summary>Takes room.</summary>
    public void Take(Box box)
    {
        foreach (var cell in CellsOf(box))
        {
            if (!_boxes.TryGetValue(cell, out var taken)) _boxes[cell] = taken = [];
            taken.Add(box);
        }
    }

    /// <summary>Does the box lie in the drawing, clear of everything that took room?</summary>
    public bool IsFree(Box box)
    {
        if (box.X < 0 || box.Y < 0 || box.Right > width || box.Bottom > height) return false;
        foreach (var cell in CellsOf(box))
        {
            if (!_boxes.TryGetValue(cell, out var taken)) continue;
            foreach (var other in taken)
            {
                if (other.Overlaps(box)) return false;
            }
        }

        return true;
    }

    /// <summary>Can a thin line be drawn here without crossing anything that took room?</summary>
    public bool IsClear(Spot from, Spot to)
    {
        var steps = (int)(from.DistanceTo(to) / 3);
        for (var step = 1; step < steps; step++)
        {
            var share = (double)step / steps;
            if (!IsFree(Box.Around(new Spot(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share), 0.5))) return false;
        }

        return true;
    }

    /// <summary>Draws a line into the raster; the heavier the line, the worse it is to cover it.</summary>
    public void Trace(Spot from, Spot control, Spot to, double weight)
    {
        var steps = (int)Math.Max(1, (from.DistanceTo(control) + control.DistanceTo(to)) / Pixel);
        for (var step = 0; step <= steps; step++)
        {
            var (t, rest) = ((double)step / steps, 1 - (double)step / steps);
            var x = rest * rest * from.X + 2 * rest * t * control.X + t * t * to.X;
            var y = rest * rest * from.Y + 2 * rest * t * control.Y + t * t * to.Y;
            var at = (int)(y / Pixel) * _rasterColumns + (int)(x / Pixel);
            if (x >= 0 && x < width && at >= 0 && at < _raster.Length) _raster[at] = Math.Max(_raster[at], (byte)Math.Ceiling(weight));
        }
    }

    /// <summary>How much line a box would cover, as a share of its surface.</summary>
    public double Covered(Box box)
    {
        var (sum, cells) = (0.0, 0);
        for (var row = Math.Max(0, (int)(box.Y / Pixel)); row <= (int)(box.Bottom / Pixel); row++)
        {
            for (var column = Math.Max(0, (int)(box.X / Pixel)); column <= (int)(box.Right / Pixel) && column < _rasterColumns; column++)
            {
                var at = row * _rasterColumns + column;
                if (at < _raster.Length) sum += _raster[at];
                cells++;
            }
        }

        return cells == 0 ? 0 : sum / cells;
    }

    private IEnumerable<int> CellsOf(Box box)
    {
        var (left, right) = (Math.Clamp((int)(box.X / Cell), 0, _columns), Math.Clamp((int)(box.Right / Cell), 0, _columns));
        var (top, bottom) = (Math.Clamp((int)(box.Y / Cell), 0, _rows), Math.Clamp((int)(box.Bottom / Cell), 0, _rows));
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column <= right; column++) yield return row * (_columns + 1) + column;
        }
    }
}
