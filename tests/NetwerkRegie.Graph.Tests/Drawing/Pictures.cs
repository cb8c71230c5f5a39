using NetwerkRegie.Graphs.Drawing;
using NetwerkRegie.Graphs.Tests.Metrics;

namespace NetwerkRegie.Graphs.Tests.Drawing;

/// <summary>Graphs to draw, and what can be measured in a picture.</summary>
internal static class Pictures
{
    public static Canvas Canvas { get; } = new(900, 640, Margin: 30, MinimumDistance: 36);

    /// <summary>A wheel of groups around one hub, a chain of three, a pair, and some isolates: what a young network looks like.</summary>
    public static Graph Typical(int isolates = 6)
    {
        var groups = KnownGraphs.Grouped(groups: 5, size: 9, inside: 16, between: 8, seed: 11);
        var n = groups.VertexCount;
        var hub = Enumerable.Range(0, n).Select(vertex => new Edge(vertex, n));
        return Graph.Of(n + 6 + isolates, [.. groups.Edges(), .. hub, new Edge(n + 1, n + 2), new Edge(n + 2, n + 3), new Edge(n + 4, n + 5)]);
    }

    /// <summary>Keys that are not in the order of the vertices.</summary>
    public static ulong[] Keys(int count) => [.. Enumerable.Range(1, count).Select(vertex => (ulong)vertex * 0x9E3779B97F4A7C15)];

    public static Point[] Draw(Graph graph, Point?[]? earlier = null) => Layout.Of(graph, Keys(graph.VertexCount), Canvas, earlier);

    public static double Distance(Point a, Point b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    public static double SmallestDistance(Point[] places) =>
        places.SelectMany((place, at) => places.Skip(at + 1).Select(other => Distance(place, other))).DefaultIfEmpty(double.MaxValue).Min();

    /// <summary>How far the vertices of the earlier picture went on average, as a part of the diagonal of the canvas.</summary>
    public static double MeanMove(Point[] before, Point[] after) =>
        before.Zip(after, Distance).Average() / Math.Sqrt(Canvas.Width * Canvas.Width + Canvas.Height * Canvas.Height);
}
