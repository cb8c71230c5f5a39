namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Betweenness centralisation: how much the shortest paths lean on one vertex.
/// Formula: sum of (highest betweenness - betweenness) / ((n-1)²(n-2)/2), over counts. Range: 0 (all alike) to 1 (a star).
/// Undefined (null) for fewer than three vertices. Source: Freeman, A set of measures of centrality based on betweenness (1977).
/// </summary>
public static class BetweennessCentralization
{
    /// <summary>The betweenness centralisation that follows from the counts of <see cref="Betweenness"/>.</summary>
    public static double? Of(IReadOnlyCollection<double> betweenness)
    {
        double n = betweenness.Count;
        if (n < 3) return null;
        var highest = betweenness.Max();
        return betweenness.Sum(count => highest - count) / ((n - 1) * (n - 1) * (n - 2) / 2);
    }
}
