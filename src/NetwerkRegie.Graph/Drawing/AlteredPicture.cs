namespace NetwerkRegie.Graphs.Drawing;

/// <summary>Draws a graph without isolates anew from an earlier picture: what was there hardly moves, what is new finds a place beside its neighbours.</summary>
internal static class AlteredPicture
{
    private const int Rounds = 60;

    // An old vertex gives way a little, so that after many small changes the picture is still in balance.
    private const double MobilityOfOld = 0.03;
    private const double Pull = 0.5;

    // The length of an edge as a part of the side of the square that each vertex has to itself.
    private const double EdgeLength = 0.6;

    public static Point[] Draw(Graph graph, ulong[] keys, IReadOnlyList<Point?> earlier, Frame frame, CancellationToken cancel)
    {
        var length = EdgeLength * Math.Sqrt(frame.Width * frame.Height / graph.VertexCount);
        var places = new Point[graph.VertexCount];
        bool[] isOld = [.. earlier.Select(place => place is not null)];
        var isPlaced = (bool[])isOld.Clone();
        for (var vertex = 0; vertex < places.Length; vertex++) places[vertex] = earlier[vertex] ?? default;
        foreach (var vertex in NewOnes(graph, isOld))
        {
            places[vertex] = Start(graph, vertex, places, isPlaced, frame) + Nudge(keys[vertex], length / 4);
            isPlaced[vertex] = true;
        }
        double[] mobility = [.. isOld.Select(old => old ? MobilityOfOld : 1)];
        double[] pulls = [.. Enumerable.Repeat(Pull, 2 * graph.EdgeCount)];
        new Forces(graph, pulls, [.. Enumerable.Repeat(1.0, places.Length)], length).Settle(places, Rounds, firstStep: 0.3, mobility, cancel);
        return places;
    }

    /// <summary>The vertices without a place, each after a neighbour that has one where there is such a neighbour.</summary>
    private static IEnumerable<int> NewOnes(Graph graph, bool[] isOld)
    {
        var isFound = new bool[isOld.Length];
        var queue = new Queue<int>();
        foreach (var start in Enumerable.Range(0, isOld.Length).OrderByDescending(vertex => isOld[vertex]))
        {
            if (isFound[start]) continue;
            isFound[start] = true;
            queue.Enqueue(start);
            while (queue.TryDequeue(out var vertex))
            {
                if (!isOld[vertex]) yield return vertex;
                foreach (var neighbour in graph.Neighbours(vertex))
                {
                    if (isFound[neighbour]) continue;
                    isFound[neighbour] = true;
                    queue.Enqueue(neighbour);
                }
            }
        }
    }

    private static Point Start(Graph graph, int vertex, Point[] places, bool[] isPlaced, Frame frame)
    {
        int[] neighbours = [.. graph.Neighbours(vertex).ToArray().Where(neighbour => isPlaced[neighbour])];
        if (neighbours.Length == 0) return Emptiest(places, isPlaced, frame);
        return neighbours.Select(neighbour => places[neighbour]).Aggregate((a, b) => a + b) * (1.0 / neighbours.Length);
    }

    /// <summary>The place farthest from all vertices, on a coarse grid over the frame.</summary>
    private static Point Emptiest(Point[] places, bool[] isPlaced, Frame frame)
    {
        const int Grid = 12;
        Point[] placed = [.. places.Where((_, vertex) => isPlaced[vertex])];
        return Enumerable.Range(0, Grid * Grid)
            .Select(cell => new Point(frame.Left + frame.Width * (cell % Grid + 0.5) / Grid, frame.Top + frame.Height * ((double)(cell / Grid) + 0.5) / Grid))
            .MaxBy(spot => placed.Select(place => (place - spot).Length).DefaultIfEmpty(0).Min());
    }

    private static Point Nudge(ulong key, double way)
    {
        var angle = 2 * Math.PI * new Chance(key).Next();
        return new Point(way * Math.Cos(angle), way * Math.Sin(angle));
    }
}
