namespace NetwerkRegie.Graphs.Drawing;

/// <summary>An upright rectangle.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public Point Middle => new(Left + Width / 2, Top + Height / 2);

    public static Frame Around(IReadOnlyCollection<Point> points)
    {
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new Frame(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    public Point Nearest(Point point) => new(Math.Clamp(point.X, Left, Right), Math.Clamp(point.Y, Top, Bottom));
}
