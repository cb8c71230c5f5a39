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
        var (offsets, ends) = (graph.Arcs.Offsets, graph.Arcs.Ends);
        var (waiting, count) = (new int[of.Length], 0);
        for (var start = 0; start < of.Length; start++)
        {
            if (of[start] >= 0) continue;
            of[start] = count;
            waiting[0] = start;
            for (var left = 1; left > 0;)
            {
                var vertex = waiting[--left];
                for (var at = offsets[vertex]; at < offsets[vertex + 1]; at++)
                {
                    if (of[ends[at]] >= 0) continue;
                    of[ends[at]] = count;
                    waiting[left++] = ends[at];
                }
            }
            count++;
        }
        var (sizes, numbered) = LargestFirst(of);
        return new Components(numbered, sizes);
    }

    /// <summary>The largest component as a graph of its own (equal sizes: the one with the lowest vertex), empty for an empty graph.</summary>
    public static Subgraph Largest(Graph graph)
    {
        var components = Of(graph);
        return graph.Induced([.. components._of.Select(component => component == 0)]);
    }

    /// <summary>The vertices of one component, in rising order.</summary>
    public IEnumerable<int> Vertices(int component) => Enumerable.Range(0, _of.Length).Where(vertex => _of[vertex] == component);

    /// <summary>Numbers the parts of a graph anew: the largest first, and of equals the one with the lowest vertex.</summary>
    internal static (int[] Sizes, int[] Of) LargestFirst(int[] of)
    {
        var (sizes, first) = (new int[of.Length], new int[of.Length]);
        for (var vertex = of.Length - 1; vertex >= 0; vertex--)
        {
            sizes[of[vertex]]++;
            first[of[vertex]] = vertex;
        }
        int[] order = [.. Enumerable.Range(0, of.Length).Where(part => sizes[part] > 0).OrderByDescending(part => sizes[part]).ThenBy(part => first[part])];
        var rank = new int[of.Length];
        for (var place = 0; place < order.Length; place++) rank[order[place]] = place;
        return ([.. order.Select(part => sizes[part])], [.. of.Select(part => rank[part])]);
    }
}
