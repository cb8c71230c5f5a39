namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Nominal assortativity: whether vertices are joined with their own kind more (above 0) or less (below 0) than by chance. Weights are ignored.
/// Formula: (sum of e(kk) - sum of a(k)b(k)) / (1 - sum of a(k)b(k)), with e(kk) the part of the edges within kind k, a(k) and b(k) the parts
/// that start and end there. Range: -1 (at the lowest) to 1 (only with their own kind). Undefined (null) without edges and when all ends are of one kind.
/// Source: Newman, Mixing patterns in networks (2003).
/// </summary>
public static class NominalAssortativity
{
    /// <summary>The assortativity of an undirected graph by kind.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kinds">For each vertex the number of its kind.</param>
    public static double? Of(Graph graph, IReadOnlyList<int> kinds) => Of(graph.Arcs, kinds);

    /// <summary>The assortativity of a directed graph by kind.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kinds">For each vertex the number of its kind.</param>
    public static double? Of(DirectedGraph graph, IReadOnlyList<int> kinds) => Of(graph.Outward, kinds);

    private static double? Of(Arcs arcs, IReadOnlyList<int> kinds)
    {
        var (own, count) = Numbering.OfGroups(kinds, arcs.VertexCount);
        if (arcs.Count == 0) return null;
        var same = 0L;
        var (starts, ends) = (new long[count], new long[count]);
        for (var vertex = 0; vertex < own.Length; vertex++)
        {
            starts[own[vertex]] += arcs.Degree(vertex);
            foreach (var end in arcs.From(vertex))
            {
                ends[own[end]]++;
                if (own[end] == own[vertex]) same++;
            }
        }
        Int128 all = arcs.Count, byChance = 0;
        for (var kind = 0; kind < count; kind++) byChance += (Int128)starts[kind] * ends[kind];
        return byChance == all * all ? null : (double)(same * all - byChance) / (double)(all * all - byChance);
    }
}
