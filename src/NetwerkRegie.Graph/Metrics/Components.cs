namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Connected components: the parts within which every vertex can reach every other; an isolate is a part of its own.
/// Numbered from the largest to the smallest (equal sizes: the one with the lowest vertex first). A graph without vertices has none.
/// Source: Hopcroft and Tarjan, Algorithm 447 (1973).
/// </summary>
public sealed class Components
{
    private readonly int[] _of;

    private Components(int[] of, int[] sizes)
    {
        _of = of;
        Sizes = sizes;
    }

    /// <summary>The number of components.</summary>
    public int Count => Sizes.Count;

    /// <summary>The number of vertices of each component.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>For each vertex the number of its component.</summary>
    public IReadOnlyList<int> ByVertex => _of;

    /// <summary>The components of the graph.</summary>
    public static Components Of(Graph graph)
    {
        var of = new int[graph.VertexCount];
        Array.Fill(of, -1);
        var sizes = new List<int>();
        var stack = new Stack<int>();
        for (var start = 0; start < of.Length; start++)
        {
            if (of[start] >= 0) continue;
            of[start] = sizes.Count;
            sizes.Add(0);
            stack.Push(start);
            while (stack.TryPop(out var vertex))
            {
                sizes[^1]++;
                foreach (var neighbour in graph.Neighbours(vertex))
                {
                    if (of[neighbour] >= 0) continue;
                    of[neighbour] = of[start];
                    stack.Push(neighbour);
                }
            }
        }
        return LargestFirst(of, sizes);
    }

    /// <summary>The vertices of one component, in rising order.</summary>
    public IEnumerable<int> Vertices(int component) => Enumerable.Range(0, _of.Length).Where(vertex => _of[vertex] == component);

    private static Components LargestFirst(int[] of, List<int> sizes)
    {
        int[] order = [.. Enumerable.Range(0, sizes.Count).OrderByDescending(component => sizes[component])];
        var rank = new int[order.Length];
        for (var place = 0; place < order.Length; place++) rank[order[place]] = place;
        return new Components([.. of.Select(component => rank[component])], [.. order.Select(component => sizes[component])]);
    }
}
