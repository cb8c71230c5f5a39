using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Graphs;

/// <summary>
/// What falls apart when vertices go: into how many components, and who is cut off from the largest piece of the component it was in.
/// Source: Borgatti, Identifying sets of key players in a social network (2006).
/// </summary>
/// <param name="ComponentsBefore">The number of components of the whole graph.</param>
/// <param name="ComponentsAfter">The number of components of what stays.</param>
/// <param name="CutOff">
/// Who stays, but no longer reaches the largest piece left of its old component (equal sizes: the piece with the lowest vertex), in rising order.
/// </param>
/// <param name="Alone">Who stays and had an edge, but has none any more, in rising order.</param>
/// <param name="PairsParted">How many pairs that stay could reach each other before and cannot now.</param>
public sealed record Removal(int ComponentsBefore, int ComponentsAfter, IReadOnlyList<int> CutOff, IReadOnlyList<int> Alone, long PairsParted)
{
    /// <summary>What the loss of these vertices does to the graph.</summary>
    public static Removal Of(Graph graph, IReadOnlyCollection<int> removed)
    {
        var keep = new bool[graph.VertexCount];
        Array.Fill(keep, true);
        foreach (var vertex in removed) keep[vertex] = false;
        var (rest, before) = (graph.Induced(keep), Components.Of(graph));
        var after = Components.Of(rest.Graph);
        var main = new int[before.Count];
        Array.Fill(main, -1);
        var (together, left) = (0L, new long[before.Count]);
        // Pieces come largest first, so the first that is met of an old component is its largest.
        foreach (var (piece, vertex) in FirstVertices(after).Index())
        {
            var old = before.ByVertex[rest.Vertices[vertex]];
            if (main[old] < 0) main[old] = piece;
            left[old] += after.Sizes[piece];
            together += Pairs(after.Sizes[piece]);
        }
        int[] cutOff = [.. rest.Vertices.Where((vertex, at) => main[before.ByVertex[vertex]] != after.ByVertex[at])];
        int[] alone = [.. rest.Vertices.Where((vertex, at) => rest.Graph.Degree(at) == 0 && graph.Degree(vertex) > 0)];
        return new Removal(before.Count, after.Count, cutOff, alone, left.Sum(Pairs) - together);
    }

    private static int[] FirstVertices(Components components)
    {
        var first = new int[components.Count];
        for (var vertex = components.ByVertex.Count - 1; vertex >= 0; vertex--) first[components.ByVertex[vertex]] = vertex;
        return first;
    }

    private static long Pairs(long count) => count * (count - 1) / 2;
}
