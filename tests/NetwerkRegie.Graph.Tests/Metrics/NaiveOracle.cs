namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>The metrics once more, straight from their definitions: slow, and so short that they can be checked by reading.</summary>
internal sealed class NaiveOracle
{
    private readonly Graph _graph;
    private readonly int _n;
    private readonly double[,] _distance;
    private readonly double[,] _paths;

    public NaiveOracle(Graph graph)
    {
        _graph = graph;
        _n = graph.VertexCount;
        _distance = new double[_n, _n];
        _paths = new double[_n, _n];
        FindDistances();
        CountPaths();
    }

    private IEnumerable<int> Vertices => Enumerable.Range(0, _n);

    public int ComponentCount => Vertices.Count(vertex => Vertices.First(other => IsReached(vertex, other)) == vertex);

    public double Betweenness(int vertex) =>
        (from a in Vertices
         from b in Vertices
         where a < b && a != vertex && b != vertex && IsReached(a, b) && _distance[a, vertex] + _distance[vertex, b] == _distance[a, b]
         select _paths[a, vertex] * _paths[vertex, b] / _paths[a, b]).Sum();

    public double Closeness(int vertex)
    {
        var reached = Vertices.Where(other => other != vertex && IsReached(vertex, other)).ToList();
        return reached.Count == 0 ? 0 : reached.Count / reached.Sum(other => _distance[vertex, other]) * reached.Count / (_n - 1);
    }

    public double Clustering(int vertex)
    {
        var pairs = PairsOfNeighbours(vertex).ToList();
        return pairs.Count == 0 ? 0 : (double)pairs.Count(pair => _graph.HasEdge(pair.A, pair.B)) / pairs.Count;
    }

    public double? EffectiveSize(int vertex) =>
        _graph.Degree(vertex) == 0 ? null : _graph.Degree(vertex) - 2.0 * PairsOfNeighbours(vertex).Count(pair => _graph.HasEdge(pair.A, pair.B)) / _graph.Degree(vertex);

    public double? Constraint(int vertex) =>
        _graph.Degree(vertex) == 0 ? null : _graph.Neighbours(vertex).ToArray()
            .Sum(w => Math.Pow(Part(vertex, w) + Vertices.Sum(q => Part(vertex, q) * Part(q, w)), 2));

    public int CoreNumber(int vertex)
    {
        for (var k = 0; ; k++)
        {
            var left = Vertices.ToHashSet();
            while (left.RemoveWhere(other => _graph.Neighbours(other).ToArray().Count(left.Contains) < k + 1) > 0) { }
            if (!left.Contains(vertex)) return k;
        }
    }

    public double? Modularity(IReadOnlyList<int> communities)
    {
        double twiceEdges = 2 * _graph.EdgeCount;
        return twiceEdges == 0 ? null : (from a in Vertices
                                         from b in Vertices
                                         where communities[a] == communities[b]
                                         select (_graph.HasEdge(a, b) ? 1 : 0) - _graph.Degree(a) * _graph.Degree(b) / twiceEdges).Sum() / twiceEdges;
    }

    private bool IsReached(int a, int b) => double.IsFinite(_distance[a, b]);

    private double Part(int from, int to) => _graph.HasEdge(from, to) ? 1.0 / _graph.Degree(from) : 0;

    private IEnumerable<(int A, int B)> PairsOfNeighbours(int vertex)
    {
        var neighbours = _graph.Neighbours(vertex).ToArray();
        return from a in neighbours from b in neighbours where a < b select (a, b);
    }

    private void FindDistances()
    {
        foreach (var a in Vertices)
        {
            foreach (var b in Vertices) _distance[a, b] = a == b ? 0 : _graph.HasEdge(a, b) ? 1 : double.PositiveInfinity;
        }
        foreach (var middle in Vertices)
        {
            foreach (var a in Vertices)
            {
                foreach (var b in Vertices) _distance[a, b] = Math.Min(_distance[a, b], _distance[a, middle] + _distance[middle, b]);
            }
        }
    }

    private void CountPaths()
    {
        foreach (var a in Vertices)
        {
            _paths[a, a] = 1;
            foreach (var b in Vertices.Where(b => b != a && IsReached(a, b)).OrderBy(b => _distance[a, b]))
            {
                _paths[a, b] = _graph.Neighbours(b).ToArray().Where(before => _distance[a, before] == _distance[a, b] - 1).Sum(before => _paths[a, before]);
            }
        }
    }
}
