using NetwerkRegie.Graphs;

namespace NetwerkRegie.Benchmarks;

/// <summary>How the edges of a made graph fall.</summary>
internal enum Shape
{
    /// <summary>Anybody with anybody.</summary>
    Random,

    /// <summary>Mostly within groups of about fifty, and to the few who have many already, as partners do.</summary>
    Hubs,
}

/// <summary>A connected graph made by chance, the same at every run, and the same with most edges answered as a strongly connected directed one.</summary>
internal sealed record MadeGraph(Graph Graph, DirectedGraph Directed)
{
    private const int Group = 50;

    public static MadeGraph Of(Shape shape, int vertices, int edges)
    {
        var random = new Random(20_261_125);
        var known = new HashSet<(int, int)>();
        var ends = new List<int> { 0 };
        var made = new List<Edge>(edges);
        for (var vertex = 1; vertex < vertices; vertex++) Add(vertex, shape == Shape.Hubs ? ends[random.Next(ends.Count)] : random.Next(vertex));
        while (made.Count < edges)
        {
            var a = random.Next(vertices);
            Add(a, shape == Shape.Random ? random.Next(vertices) : random.Next(3) == 0 ? ends[random.Next(ends.Count)] : Math.Min(vertices - 1, a / Group * Group + random.Next(Group)));
        }
        // The ring makes it strongly connected, so that every figure of it is defined.
        var arcs = made.Select(edge => random.Next(2) == 0 ? new Arc(edge.A, edge.B, edge.Weight) : new Arc(edge.B, edge.A, edge.Weight)).ToList();
        var ring = Enumerable.Range(0, vertices).Select(vertex => new Arc(vertex, (vertex + 1) % vertices));
        var answers = arcs.Where(_ => random.Next(5) < 2).Select(arc => new Arc(arc.To, arc.From, arc.Weight)).ToList();
        return new MadeGraph(Graph.Of(vertices, made), DirectedGraph.Of(vertices, [.. arcs, .. answers, .. ring]));

        void Add(int a, int b)
        {
            if (a == b || !known.Add((Math.Min(a, b), Math.Max(a, b)))) return;
            made.Add(new Edge(a, b, random.Next(1, 6)));
            ends.AddRange([a, b]);
        }
    }
}
