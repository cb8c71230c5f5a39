namespace NetwerkRegie.Graphs.Grouping;

/// <summary>
/// Modularity: how much more of the edges lies inside communities than chance would put there, given the degrees.
/// Formula: sum over communities of (inside/m - (sum of degrees/2m)²). Range: -0.5 up to below 1; above about 0.3 groups are clear.
/// Undefined (null) without edges. Source: Newman and Girvan, Finding and evaluating community structure in networks (2004).
/// </summary>
public static class Modularity
{
    /// <summary>The modularity of a division into communities.</summary>
    /// <param name="graph">The graph that is divided.</param>
    /// <param name="communities">For each vertex the number of its community.</param>
    /// <param name="byWeight">Whether edges count by weight instead of one each.</param>
    public static double? Of(Graph graph, IReadOnlyList<int> communities, bool byWeight = false)
    {
        var (numbers, count) = Numbering.OfGroups(communities, graph.VertexCount);
        var (inside, degrees) = (new double[count], new double[count]);
        for (var vertex = 0; vertex < numbers.Length; vertex++)
        {
            var own = numbers[vertex];
            var (within, all) = byWeight ? Weigh(graph, numbers, vertex) : (Count(graph, numbers, vertex), graph.Degree(vertex));
            inside[own] += within;
            degrees[own] += all;
        }
        // Every edge was met from both of its ends.
        var twice = degrees.Sum();
        return twice == 0 ? null : inside.Sum() / twice - degrees.Sum(degree => degree / twice * (degree / twice));
    }

    private static double Count(Graph graph, int[] numbers, int vertex)
    {
        var (own, within) = (numbers[vertex], 0);
        foreach (var neighbour in graph.Neighbours(vertex)) within += numbers[neighbour] == own ? 1 : 0;
        return within;
    }

    private static (double Within, double All) Weigh(Graph graph, int[] numbers, int vertex)
    {
        var neighbours = graph.Neighbours(vertex);
        var weights = graph.Weights(vertex);
        var (within, all) = (0.0, 0.0);
        for (var at = 0; at < neighbours.Length; at++)
        {
            all += weights[at];
            if (numbers[neighbours[at]] == numbers[vertex]) within += weights[at];
        }
        return (within, all);
    }
}
