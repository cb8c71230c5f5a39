namespace NetwerkRegie.Graphs.Drawing;

/// <summary>A place in the picture, or a way from one place to another; X runs to the right, Y downwards.</summary>
/// <param name="X">Distance from the left side.</param>
/// <param name="Y">Distance from the top.</param>
public readonly record struct Point(double X, double Y)
{
    internal double Length => Math.Sqrt(X * X + Y * Y);

    /// <summary>The place reached from a place along a way.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The way from one place to another.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>A way made longer or shorter.</summary>
    public static Point operator *(Point way, double times) => new(way.X * times, way.Y * times);
}
