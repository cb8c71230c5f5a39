namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Triangles per vertex: the edges among its neighbours. Clustering, transitivity and effective size follow from them. Every edge is looked
/// at from its end with fewer edges, so that the busiest vertex costs no more than others.
/// Source: Schank and Wagner, Finding, counting and listing all triangles in large graphs (2005).
/// </summary>
internal static class Triangles
{
    public static long[] Of(Graph graph)
    {
        var (offsets, ends) = Upward(graph.Arcs);
        var triangles = new long[graph.VertexCount];
        var markedFor = new int[graph.VertexCount];
        for (var vertex = 0; vertex < triangles.Length; vertex++)
        {
            for (var at = offsets[vertex]; at < offsets[vertex + 1]; at++) markedFor[ends[at]] = vertex + 1;
            for (var at = offsets[vertex]; at < offsets[vertex + 1]; at++)
            {
                var second = ends[at];
                for (var next = offsets[second]; next < offsets[second + 1]; next++)
                {
                    var third = ends[next];
                    if (markedFor[third] != vertex + 1) continue;
                    triangles[vertex]++;
                    triangles[second]++;
                    triangles[third]++;
                }
            }
        }
        return triangles;
    }

    /// <summary>Each edge once, from the end with fewer edges to the one with more; of equals from the lower number.</summary>
    private static (int[] Offsets, int[] Ends) Upward(Arcs arcs)
    {
        var (offsets, ends, count) = (new int[arcs.VertexCount + 1], new int[arcs.Count / 2], 0);
        for (var vertex = 0; vertex < arcs.VertexCount; vertex++)
        {
            var degree = arcs.Degree(vertex);
            foreach (var end in arcs.From(vertex))
            {
                var other = arcs.Degree(end);
                if (other > degree || (other == degree && end > vertex)) ends[count++] = end;
            }
            offsets[vertex + 1] = count;
        }
        return (offsets, ends);
    }
}
