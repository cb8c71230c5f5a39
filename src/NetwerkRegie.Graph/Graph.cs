namespace NetwerkRegie.Graphs;

/// <summary>
/// An undirected simple graph that never changes, in compressed rows: the neighbours of all vertices lie in one array,
/// in rising order per vertex, so that a walk over them reads memory from front to back.
/// </summary>
public sealed class Graph
{
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly double[] _weights;

    internal Graph(int[] offsets, int[] neighbours, double[] weights)
    {
        _offsets = offsets;
        _neighbours = neighbours;
        _weights = weights;
    }

    /// <summary>The number of vertices; they are numbered from zero.</summary>
    public int VertexCount => _offsets.Length - 1;

    /// <summary>The number of edges, each counted once.</summary>
    public int EdgeCount => _neighbours.Length / 2;

    /// <summary>Where the neighbours of each vertex begin in the one array of all neighbours.</summary>
    internal ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The graph of these edges; self loops are left out, parallel edges become one with their weights added.</summary>
    public static Graph Of(int vertexCount, IEnumerable<Edge> edges)
    {
        var builder = new GraphBuilder(vertexCount);
        foreach (var edge in edges) builder.Add(edge.A, edge.B, edge.Weight);
        return builder.Build();
    }

    /// <summary>The number of neighbours of a vertex.</summary>
    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    /// <summary>The neighbours of a vertex, in rising order.</summary>
    public ReadOnlySpan<int> Neighbours(int vertex) => _neighbours.AsSpan(_offsets[vertex], Degree(vertex));

    /// <summary>The weights of a vertex's edges, in the order of <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<double> Weights(int vertex) => _weights.AsSpan(_offsets[vertex], Degree(vertex));

    /// <summary>Whether an edge joins the two vertices.</summary>
    public bool HasEdge(int a, int b) => Neighbours(a).BinarySearch(b) >= 0;

    /// <summary>Every edge once, ordered by lower end and then by higher end.</summary>
    public IEnumerable<Edge> Edges()
    {
        for (var a = 0; a < VertexCount; a++)
        {
            for (var at = _offsets[a]; at < _offsets[a + 1]; at++)
            {
                if (_neighbours[at] > a) yield return new Edge(a, _neighbours[at], _weights[at]);
            }
        }
    }

    /// <summary>The graph of the vertices that the mask keeps and the edges between them.</summary>
    /// <param name="keep">One flag per vertex.</param>
    public Subgraph Induced(IReadOnlyList<bool> keep)
    {
        if (keep.Count != VertexCount) throw new ArgumentException("The mask needs one flag per vertex.", nameof(keep));
        var numbers = new int[VertexCount];
        var vertices = new List<int>();
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            numbers[vertex] = keep[vertex] ? vertices.Count : -1;
            if (keep[vertex]) vertices.Add(vertex);
        }
        var kept = Edges().Where(edge => keep[edge.A] && keep[edge.B]).Select(edge => edge with { A = numbers[edge.A], B = numbers[edge.B] });
        return new Subgraph(Of(vertices.Count, kept), [.. vertices]);
    }
}
