namespace NetwerkRegie.Graphs.Grouping;

/// <summary>A graph seen from afar: each community is one vertex, the edges between two communities are one edge.</summary>
/// <param name="Graph">The communities as vertices; the weight of an edge is the sum of the weights it stands for.</param>
/// <param name="Sizes">How many vertices each community has.</param>
/// <param name="WeightInside">For each community the sum of the weights of the edges within it.</param>
public sealed record CommunityGraph(Graph Graph, IReadOnlyList<int> Sizes, IReadOnlyList<double> WeightInside)
{
    /// <summary>The graph of these communities.</summary>
    public static CommunityGraph Of(Graph graph, Communities communities)
    {
        var inside = new double[communities.Count];
        var between = new GraphBuilder(communities.Count);
        foreach (var edge in graph.Edges())
        {
            var (a, b) = (communities.ByVertex[edge.A], communities.ByVertex[edge.B]);
            if (a == b) inside[a] += edge.Weight;
            else between.Add(a, b, edge.Weight);
        }
        return new CommunityGraph(between.Build(), communities.Sizes, inside);
    }
}
