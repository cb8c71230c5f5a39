namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>The metrics once more, straight from their definitions: slow, and so short that they can be checked by reading.</summary>
internal sealed class NaiveOracle(Graph graph)
{
    private readonly NaivePaths _paths = NaivePaths.Of(graph, Distance.Steps);

    private IEnumerable<int> Vertices => Enumerable.Range(0, graph.VertexCount);

    public int ComponentCount => Vertices.Count(vertex => Vertices.First(other => _paths.IsReached(vertex, other)) == vertex);

    public double? Clustering(int vertex)
    {
        var pairs = PairsOfNeighbours(vertex).ToList();
        return pairs.Count == 0 ? null : (double)pairs.Count(IsJoined) / pairs.Count;
    }

    public double? Transitivity()
    {
        var pairs = Vertices.SelectMany(PairsOfNeighbours).ToList();
        return pairs.Count == 0 ? null : (double)pairs.Count(IsJoined) / pairs.Count;
    }

    public double? EffectiveSize(int vertex) =>
        graph.Degree(vertex) == 0 ? null : graph.Degree(vertex) - 2.0 * PairsOfNeighbours(vertex).Count(IsJoined) / graph.Degree(vertex);

    public double? Constraint(int vertex) =>
        graph.Degree(vertex) == 0 ? null : graph.Neighbours(vertex).ToArray()
            .Sum(w => Math.Pow(Part(vertex, w) + Vertices.Sum(q => Part(vertex, q) * Part(q, w)), 2));

    public int CoreNumber(int vertex)
    {
        for (var k = 0; ; k++)
        {
            var left = Vertices.ToHashSet();
            while (left.RemoveWhere(other => graph.Neighbours(other).ToArray().Count(left.Contains) < k + 1) > 0) { }
            if (!left.Contains(vertex)) return k;
        }
    }

    public double? Modularity(IReadOnlyList<int> communities)
    {
        double twiceEdges = 2 * graph.EdgeCount;
        return twiceEdges == 0 ? null : (from a in Vertices
                                         from b in Vertices
                                         where communities[a] == communities[b]
                                         select (graph.HasEdge(a, b) ? 1 : 0) - graph.Degree(a) * graph.Degree(b) / twiceEdges).Sum() / twiceEdges;
    }

    private bool IsJoined((int A, int B) pair) => graph.HasEdge(pair.A, pair.B);

    private double Part(int from, int to) => graph.HasEdge(from, to) ? 1.0 / graph.Degree(from) : 0;

    private IEnumerable<(int A, int B)> PairsOfNeighbours(int vertex)
    {
        var neighbours = graph.Neighbours(vertex).ToArray();
        return from a in neighbours from b in neighbours where a < b select (a, b);
    }
}
