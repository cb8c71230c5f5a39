namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>Small graphs whose figures are known by heart, and random ones.</summary>
internal static class KnownGraphs
{
    public static Graph Empty(int n) => Graph.Of(n, []);

    public static Graph Path(int n) => Graph.Of(n, Enumerable.Range(1, n - 1).Select(vertex => new Edge(vertex - 1, vertex)));

    public static Graph Ring(int n) => Graph.Of(n, Enumerable.Range(0, n).Select(vertex => new Edge(vertex, (vertex + 1) % n)));

    public static Graph Star(int n) => Graph.Of(n, Enumerable.Range(1, n - 1).Select(leaf => new Edge(0, leaf)));

    public static Graph Complete(int n) =>
        Graph.Of(n, Enumerable.Range(0, n).SelectMany(a => Enumerable.Range(a + 1, n - a - 1).Select(b => new Edge(a, b))));

    /// <summary>Two complete graphs of the same size with one edge between them.</summary>
    public static Graph Barbell(int half) =>
        Graph.Of(2 * half, [.. Complete(half).Edges(), .. Complete(half).Edges().Select(edge => new Edge(edge.A + half, edge.B + half)), new Edge(half - 1, half)]);

    /// <summary>A random graph that often falls apart and often has isolates.</summary>
    public static Graph Random(int seed)
    {
        var random = new Random(seed);
        var n = random.Next(1, 14);
        var builder = new GraphBuilder(n);
        var edges = random.Next(0, 2 * n);
        for (var edge = 0; edge < edges; edge++) AddUnlessLoop(builder, random.Next(n), random.Next(n), random.Next(1, 6));
        return builder.Build();
    }

    /// <summary>Groups that hold together, with fewer edges between them.</summary>
    public static Graph Grouped(int groups, int size, int inside, int between, int seed)
    {
        var random = new Random(seed);
        var builder = new GraphBuilder(groups * size);
        for (var group = 0; group < groups; group++)
        {
            for (var edge = 0; edge < inside; edge++) AddUnlessLoop(builder, group * size + random.Next(size), group * size + random.Next(size));
        }
        for (var edge = 0; edge < between; edge++) AddUnlessLoop(builder, random.Next(groups * size), random.Next(groups * size));
        return builder.Build();
    }

    /// <summary>A random directed graph that often falls apart; some pairs have an arc each way.</summary>
    public static DirectedGraph RandomDirected(int seed)
    {
        var random = new Random(seed);
        var n = random.Next(1, 12);
        var arcs = Enumerable.Range(0, random.Next(0, 3 * n)).Select(_ => new Arc(random.Next(n), random.Next(n), random.Next(1, 6))).ToList();
        return DirectedGraph.Of(n, arcs.Where(arc => arc.From != arc.To));
    }

    private static void AddUnlessLoop(GraphBuilder builder, int a, int b, double weight = 1)
    {
        if (a != b) builder.Add(a, b, weight);
    }
}
