namespace NetwerkRegie.Graphs.Grouping;

/// <summary>
/// Communities: groups of vertices with more edges among them than to others; each is connected, an isolate is one of its own.
/// Numbered from the largest to the smallest (equal sizes: the one with the lowest vertex first). The same graph gives the same communities.
/// Source: Traag, Waltman and Van Eck, From Louvain to Leiden (2019); the best of several tries by modularity.
/// </summary>
public sealed class Communities
{
    private const int MostTries = 100;
    private const int FewestTries = 1;
    private const int RoundsPerTry = 2;
    private const int EdgesToTry = 30_000;
    private const ulong FirstSeed = 20_190_326;

    private Communities(int[] byVertex, int[] sizes, double? modularity)
    {
        ByVertex = byVertex;
        Sizes = sizes;
        Modularity = modularity;
    }

    /// <summary>The number of communities.</summary>
    public int Count => Sizes.Count;

    /// <summary>For each vertex the number of its community.</summary>
    public IReadOnlyList<int> ByVertex { get; }

    /// <summary>The number of vertices of each community.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The <see cref="Grouping.Modularity"/> of this division; null without edges.</summary>
    public double? Modularity { get; }

    /// <summary>The communities of the graph.</summary>
    /// <param name="graph">The graph to divide.</param>
    /// <param name="byWeight">Whether edges count by weight instead of one each.</param>
    /// <param name="cancel">Stops the search.</param>
    public static Communities Of(Graph graph, bool byWeight = false, CancellationToken cancel = default)
    {
        var counted = byWeight ? graph : new Graph(graph.Arcs.WithEvenWeights());
        int[] best = [.. Enumerable.Range(0, graph.VertexCount)];
        var highest = Grouping.Modularity.Of(counted, best, byWeight: true);
        var tries = highest is null ? 0 : Math.Clamp(EdgesToTry / (graph.EdgeCount + 1), FewestTries, MostTries);
        var found = new (int[] Communities, double? Modularity)[tries];
        // Each try has a seed of its own, so that it is the same on whatever thread it runs.
        Parallel.For(0, tries, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, one =>
        {
            var communities = new Leiden(counted, FirstSeed + (ulong)one, cancel).Find(RoundsPerTry);
            found[one] = (communities, Grouping.Modularity.Of(counted, communities, byWeight: true));
        });
        foreach (var (communities, modularity) in found)
        {
            // A hair's breadth is rounding, not a better division.
            if (modularity > highest + 1e-12) (best, highest) = (communities, modularity);
        }
        return LargestFirst(best, highest);
    }

    private static Communities LargestFirst(int[] found, double? modularity)
    {
        var groups = found.Index().GroupBy(vertex => vertex.Item, vertex => vertex.Index).OrderByDescending(group => group.Count()).ToList();
        var byVertex = new int[found.Length];
        foreach (var (number, group) in groups.Index())
        {
            foreach (var vertex in group) byVertex[vertex] = number;
        }
        return new Communities(byVertex, [.. groups.Select(group => group.Count())], modularity);
    }
}
