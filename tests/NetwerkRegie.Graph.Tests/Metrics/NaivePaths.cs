namespace NetwerkRegie.Graphs.Tests.Metrics;

/// <summary>All shortest paths, straight from their definition over a square of lengths: for edges and arcs, by steps, weight or inverse weight.</summary>
internal sealed class NaivePaths
{
    private readonly int _n;
    private readonly double[,] _length;
    private readonly double[,] _distance;
    private readonly double[,] _paths;

    public NaivePaths(int n, IEnumerable<Arc> arcs, Distance distance)
    {
        _n = n;
        (_length, _distance, _paths) = (new double[n, n], new double[n, n], new double[n, n]);
        foreach (var (a, b) in from a in Vertices from b in Vertices select (a, b)) _length[a, b] = double.PositiveInfinity;
        foreach (var arc in arcs) _length[arc.From, arc.To] = distance == Distance.Steps ? 1 : distance == Distance.Weight ? arc.Weight : 1 / arc.Weight;
        FindDistances();
        CountPaths();
    }

    private IEnumerable<int> Vertices => Enumerable.Range(0, _n);

    public static NaivePaths Of(Graph graph, Distance distance) =>
        new(graph.VertexCount, graph.Edges().SelectMany(edge => (Arc[])[new(edge.A, edge.B, edge.Weight), new(edge.B, edge.A, edge.Weight)]), distance);

    public static NaivePaths Of(DirectedGraph graph, Distance distance) => new(graph.VertexCount, graph.Arcs(), distance);

    public bool IsReached(int a, int b) => double.IsFinite(_distance[a, b]);

    public IEnumerable<double> Lengths() => from a in Vertices from b in Vertices where a != b && IsReached(a, b) select _distance[a, b];

    public double Betweenness(int vertex) =>
        (from a in Vertices
         from b in Vertices
         where a != b && a != vertex && b != vertex && IsReached(a, b) && IsSame(_distance[a, vertex] + _distance[vertex, b], _distance[a, b])
         select _paths[a, vertex] * _paths[vertex, b] / _paths[a, b]).Sum();

    public double? Closeness(int vertex)
    {
        if (_n < 2) return null;
        var reached = Vertices.Where(other => other != vertex && IsReached(vertex, other)).ToList();
        return reached.Count == 0 ? 0 : reached.Count / reached.Sum(other => _distance[vertex, other]) * reached.Count / (_n - 1);
    }

    private static bool IsSame(double a, double b) => Math.Abs(a - b) < 1e-9;

    private void FindDistances()
    {
        foreach (var a in Vertices)
        {
            foreach (var b in Vertices) _distance[a, b] = a == b ? 0 : _length[a, b];
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
                _paths[a, b] = Vertices.Where(before => IsReached(a, before) && IsSame(_distance[a, before] + _length[before, b], _distance[a, b])).Sum(before => _paths[a, before]);
            }
        }
    }
}
