namespace NetwerkRegie.Graphs.Drawing;

/// <summary>Moves vertices that lie too close apart, and keeps all of them within a frame.</summary>
internal sealed class Spreading
{
    private const int FewestRounds = 40;
    private const int MostRounds = 600;
    private const int VerticesToMove = 120_000;

    // A hair more than is asked, so that rounding does not bring a pair back in the next round.
    private const double Surplus = 1.001;

    private readonly Point[] _places;
    private readonly double[] _radii;
    private readonly double _distance;
    private readonly Frame _frame;

    // The frame is cut into cells as wide as the farthest two vertices can touch; each cell is a chain through the vertices in it.
    private readonly double _cell;
    private readonly int _columns;
    private readonly int[] _firstInCell;
    private readonly int[] _nextInCell;

    private Spreading(Point[] places, double[] radii, double distance, Frame frame)
    {
        (_places, _radii, _distance, _frame) = (places, radii, distance, frame);
        _cell = Math.Max(distance + 2 * radii.DefaultIfEmpty(0).Max(), Math.Sqrt(frame.Width * frame.Height / (places.Length + 1)) / 4);
        _columns = (int)(frame.Width / _cell) + 1;
        _firstInCell = new int[_columns * ((int)(frame.Height / _cell) + 1)];
        _nextInCell = new int[places.Length];
    }

    /// <summary>Keeps at least <paramref name="distance"/> plus the radii of both between any two vertices, as far as the frame has room.</summary>
    public static void Apart(Point[] places, double[] radii, double distance, Frame frame)
    {
        for (var at = 0; at < places.Length; at++) places[at] = frame.Nearest(places[at]);
        var spreading = new Spreading(places, radii, distance, frame);
        var rounds = Math.Clamp(VerticesToMove / (places.Length + 1), FewestRounds, MostRounds);
        while (rounds-- > 0 && spreading.PushAllPairs()) { }
    }

    private bool PushAllPairs()
    {
        Array.Fill(_firstInCell, -1);
        for (var at = 0; at < _places.Length; at++)
        {
            var cell = Column(_places[at]) + _columns * Row(_places[at]);
            (_nextInCell[at], _firstInCell[cell]) = (_firstInCell[cell], at);
        }
        var isPushed = false;
        for (var a = 0; a < _places.Length; a++) isPushed |= PushAround(a, Column(_places[a]), Row(_places[a]));
        return isPushed;
    }

    private bool PushAround(int a, int column, int row)
    {
        var isPushed = false;
        for (var y = Math.Max(0, row - 1); y <= row + 1 && y * _columns < _firstInCell.Length; y++)
        {
            for (var x = Math.Max(0, column - 1); x <= Math.Min(_columns - 1, column + 1); x++)
            {
                for (var b = _firstInCell[x + _columns * y]; b >= 0; b = _nextInCell[b]) isPushed |= b > a && Push(a, b);
            }
        }
        return isPushed;
    }

    private bool Push(int a, int b)
    {
        var needed = _distance + _radii[a] + _radii[b];
        var way = _places[b] - _places[a];
        var found = way.Length;
        if (found >= needed) return false;
        // Two vertices on one spot part along an angle of their own, so that a heap opens like a fan.
        var direction = found > 1e-9 ? way * (1 / found) : new Point(Math.Cos(b), Math.Sin(b));
        var step = direction * ((needed * Surplus - found) / 2);
        _places[a] = _frame.Nearest(_places[a] - step);
        _places[b] = _frame.Nearest(_places[b] + step);
        return true;
    }

    private int Column(Point place) => (int)((place.X - _frame.Left) / _cell);

    private int Row(Point place) => (int)((place.Y - _frame.Top) / _cell);
}
