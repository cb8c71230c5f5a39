namespace NetwerkRegie.Graphs.Drawing;

/// <summary>
/// A square cut into four, and again, until each piece holds one body. What is far away then pushes as one body instead of many.
/// Source: Barnes and Hut, A hierarchical O(N log N) force-calculation algorithm (1986).
/// </summary>
internal sealed class QuadTree
{
    // A piece whose side is less than this part of its distance counts as one body.
    private const double Opening = 0.9;
    private const int Deepest = 32;

    private readonly int[] _firstChild;
    private readonly int[] _body;
    private readonly double[] _mass;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _side;
    private int _count;

    public QuadTree(Point[] bodies, double[] masses)
    {
        var room = 16 + 16 * bodies.Length;
        (_firstChild, _body) = (new int[room], new int[room]);
        (_mass, _x, _y, _side) = (new double[room], new double[room], new double[room], new double[room]);
        var frame = Frame.Around(bodies);
        var indexes = Enumerable.Range(0, bodies.Length).ToArray();
        _count = 1;
        Fill(0, bodies, masses, indexes, frame.Middle, Math.Max(frame.Width, frame.Height) + 1e-9, depth: 0);
    }

    /// <summary>The sum of the pushes of all other bodies on the one at this place: each its mass over its distance.</summary>
    public Point PushOn(int body, Point place)
    {
        Span<int> stack = stackalloc int[4 * Deepest + 4];
        var push = new Point(0, 0);
        var top = 0;
        stack[top++] = 0;
        while (top > 0)
        {
            var cell = stack[--top];
            var (dx, dy) = (place.X - _x[cell], place.Y - _y[cell]);
            var square = dx * dx + dy * dy;
            if (_firstChild[cell] > 0 && _side[cell] * _side[cell] > Opening * Opening * square)
            {
                for (var child = 0; child < 4; child++)
                {
                    if (_mass[_firstChild[cell] + child] > 0) stack[top++] = _firstChild[cell] + child;
                }
            }
            else if (_body[cell] != body && square > 0)
            {
                push += new Point(dx, dy) * (_mass[cell] / square);
            }
        }
        return push;
    }

    private void Fill(int cell, Point[] bodies, double[] masses, Span<int> inside, Point middle, double side, int depth)
    {
        _side[cell] = side;
        _body[cell] = inside.Length == 1 ? inside[0] : -1;
        foreach (var body in inside)
        {
            _mass[cell] += masses[body];
            _x[cell] += masses[body] * bodies[body].X;
            _y[cell] += masses[body] * bodies[body].Y;
        }
        if (_mass[cell] > 0) (_x[cell], _y[cell]) = (_x[cell] / _mass[cell], _y[cell] / _mass[cell]);
        if (inside.Length <= 1 || depth == Deepest || _count + 4 > _mass.Length) return;

        var first = _firstChild[cell] = _count;
        _count += 4;
        var above = Part(inside, body => bodies[body].Y < middle.Y);
        var quarter = side / 4;
        for (var half = 0; half < 2; half++)
        {
            var row = half == 0 ? inside[..above] : inside[above..];
            var left = Part(row, body => bodies[body].X < middle.X);
            var y = middle.Y + (half == 0 ? -quarter : quarter);
            Fill(first + 2 * half, bodies, masses, row[..left], new Point(middle.X - quarter, y), side / 2, depth + 1);
            Fill(first + 2 * half + 1, bodies, masses, row[left..], new Point(middle.X + quarter, y), side / 2, depth + 1);
        }
    }

    /// <summary>Puts those that are in front first and counts them.</summary>
    private static int Part(Span<int> bodies, Func<int, bool> isFirst)
    {
        var count = 0;
        for (var at = 0; at < bodies.Length; at++)
        {
            if (!isFirst(bodies[at])) continue;
            (bodies[count], bodies[at]) = (bodies[at], bodies[count]);
            count++;
        }
        return count;
    }
}
