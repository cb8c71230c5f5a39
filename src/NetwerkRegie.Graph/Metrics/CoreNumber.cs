namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Core number: the largest k for which a vertex belongs to a part in which everyone has at least k neighbours inside that part.
/// Range: 0 (an isolate) to the degree. Source: Seidman (1983); Batagelj and Zaveršnik, An O(m) algorithm for cores decomposition (2003).
/// </summary>
public static class CoreNumber
{
    /// <summary>The core number of every vertex.</summary>
    public static int[] Of(Graph graph)
    {
        var core = Degree.Of(graph);
        var (order, place, start) = SortByDegree(core);
        foreach (var vertex in order)
        {
            foreach (var neighbour in graph.Neighbours(vertex))
            {
                if (core[neighbour] <= core[vertex]) continue;
                // Swap the neighbour with the first of its own degree: it then counts as one of the degree below.
                var first = start[core[neighbour]]++;
                var other = order[first];
                (order[first], order[place[neighbour]]) = (neighbour, other);
                (place[other], place[neighbour]) = (place[neighbour], first);
                core[neighbour]--;
            }
        }
        return core;
    }

    private static (int[] Order, int[] Place, int[] Start) SortByDegree(int[] degrees)
    {
        // A degree that no vertex has begins where the next one does: vertices may come down to it later.
        var start = new int[degrees.Length + 1];
        foreach (var degree in degrees) start[degree + 1]++;
        for (var degree = 1; degree < start.Length; degree++) start[degree] += start[degree - 1];
        var (order, place, next) = (new int[degrees.Length], new int[degrees.Length], (int[])start.Clone());
        for (var vertex = 0; vertex < degrees.Length; vertex++)
        {
            place[vertex] = next[degrees[vertex]]++;
            order[place[vertex]] = vertex;
        }
        return (order, place, start);
    }
}
