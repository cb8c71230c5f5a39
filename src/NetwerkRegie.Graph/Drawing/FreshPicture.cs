using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs.Drawing;

/// <summary>Draws a graph without isolates from nothing: each component on its own, then all of them packed into the frame.</summary>
internal static class FreshPicture
{
    // In lengths of an edge: the space around a component, and around the members of a community at the start.
    private const double Border = 0.7;
    private const double PullBetweenCommunities = 0.25;

    // The longest an edge is drawn as a part of the frame, so that a pair of vertices does not stand at both ends of it.
    private const double LongestEdge = 0.3;
    private const double MostStretch = 1.5;

    // A large graph gets fewer rounds, so that the work grows with its size and not faster.
    private const int VerticesToMove = 100_000;
    private const int FewestRounds = 100;
    private const int MostRounds = 300;

    public static Point[] Draw(Graph graph, ulong[] keys, Frame frame, CancellationToken cancel)
    {
        var components = Components.Of(graph);
        var parts = Enumerable.Range(0, components.Count).Select(_ => new List<int>()).ToList();
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) parts[components.ByVertex[vertex]].Add(vertex);
        var drawn = parts.ConvertAll(part => DrawPart(graph, part, [.. part.Select(vertex => keys[vertex])], cancel));
        var boxes = drawn.ConvertAll(places => Frame.Around(places));
        var corners = Packing.Pack(boxes.ConvertAll(box => new Point(box.Width + 2 * Border, box.Height + 2 * Border)), frame.Width / frame.Height);
        var picture = new Point[graph.VertexCount];
        for (var part = 0; part < parts.Count; part++)
        {
            var shift = corners[part] + new Point(Border - boxes[part].Left, Border - boxes[part].Top);
            foreach (var (at, vertex) in parts[part].Index()) picture[vertex] = drawn[part][at] + shift;
        }
        return Fit(picture, frame);
    }

    private static Point[] DrawPart(Graph graph, List<int> vertices, ulong[] keys, CancellationToken cancel)
    {
        var keep = new bool[graph.VertexCount];
        foreach (var vertex in vertices) keep[vertex] = true;
        var part = graph.Induced(keep).Graph;
        var communities = Communities.Of(part, cancel: cancel);
        var places = Begin(part, communities, keys, cancel);
        var pulls = new double[2 * part.EdgeCount];
        for (var vertex = 0; vertex < part.VertexCount; vertex++)
        {
            var first = part.Arcs.Offsets[vertex];
            foreach (var (at, neighbour) in part.Neighbours(vertex).ToArray().Index())
            {
                pulls[first + at] = communities.ByVertex[vertex] == communities.ByVertex[neighbour] ? 1 : PullBetweenCommunities;
            }
        }
        var rounds = Math.Clamp(VerticesToMove / part.VertexCount, FewestRounds, MostRounds);
        new Forces(part, pulls, Ones(part.VertexCount), length: 1).Settle(places, rounds, firstStep: 1, cancel: cancel);
        return Turned(places);
    }

    /// <summary>Lets the communities settle as single vertices and strews their members around them.</summary>
    private static Point[] Begin(Graph part, Communities communities, ulong[] keys, CancellationToken cancel)
    {
        var afar = CommunityGraph.Of(part, communities).Graph;
        var length = 1.5 * Math.Sqrt((double)part.VertexCount / communities.Count);
        var middles = new Point[communities.Count];
        for (var vertex = 0; vertex < keys.Length; vertex++)
        {
            var community = communities.ByVertex[vertex];
            middles[community] += Strewn(keys[vertex], length) * (1 / Math.Sqrt(communities.Sizes[community]));
        }
        var heaviest = afar.Edges().Select(edge => edge.Weight).DefaultIfEmpty(1).Max();
        double[] pulls = [.. Enumerable.Range(0, afar.VertexCount).SelectMany(community => afar.Weights(community).ToArray()).Select(weight => weight / heaviest)];
        new Forces(afar, pulls, Ones(afar.VertexCount), length).Settle(middles, rounds: 200, firstStep: 1, cancel: cancel);
        return [.. keys.Select((key, vertex) =>
        {
            var community = communities.ByVertex[vertex];
            return middles[community] + Strewn(key, Math.Sqrt(communities.Sizes[community]) / 2);
        })];
    }

    private static Point Strewn(ulong key, double radius)
    {
        var chance = new Chance(key);
        var (angle, way) = (2 * Math.PI * chance.Next(), radius * Math.Sqrt(chance.Next()));
        return new Point(way * Math.Cos(angle), way * Math.Sin(angle));
    }

    /// <summary>Turns the picture so that it is widest from left to right.</summary>
    private static Point[] Turned(Point[] places)
    {
        var middle = places.Aggregate((a, b) => a + b) * (1.0 / places.Length);
        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        foreach (var place in places)
        {
            var way = place - middle;
            (xx, yy, xy) = (xx + way.X * way.X, yy + way.Y * way.Y, xy + way.X * way.Y);
        }
        var angle = Math.Atan2(2 * xy, xx - yy) / 2;
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        return [.. places.Select(place => place - middle).Select(way => new Point(way.X * cos + way.Y * sin, way.Y * cos - way.X * sin))];
    }

    private static Point[] Fit(Point[] places, Frame frame)
    {
        var box = Frame.Around(places);
        var (x, y) = (frame.Width / Math.Max(box.Width, 1e-9), frame.Height / Math.Max(box.Height, 1e-9));
        var most = Math.Min(LongestEdge * Math.Min(frame.Width, frame.Height), MostStretch * Math.Min(x, y));
        (x, y) = (Math.Min(x, most), Math.Min(y, most));
        return [.. places.Select(place => place - box.Middle).Select(way => frame.Middle + new Point(way.X * x, way.Y * y))];
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];
}
