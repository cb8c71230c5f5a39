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
        var inside = new Dictionary<int, double>();
        var degrees = new Dictionary<int, double>();
        var total = 0.0;
        foreach (var edge in graph.Edges())
        {
            var weight = byWeight ? edge.Weight : 1;
            var (a, b) = (communities[edge.A], communities[edge.B]);
            total += weight;
            degrees[a] = degrees.GetValueOrDefault(a) + weight;
            degrees[b] = degrees.GetValueOrDefault(b) + weight;
            if (a == b) inside[a] = inside.GetValueOrDefault(a) + weight;
        }
        return total == 0 ? null : inside.Values.Sum() / total - degrees.Values.Sum(degree => degree / (2 * total) * (degree / (2 * total)));
    }
}
