namespace NetwerkRegie.Graphs;

/// <summary>Collects edges in any order and makes a <see cref="Graph"/> of them.</summary>
public sealed class GraphBuilder
{
    private readonly int _vertexCount;
    private readonly List<Edge> _edges = [];

    /// <summary>Starts a graph of this many vertices and no edges.</summary>
    public GraphBuilder(int vertexCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertexCount);
        _vertexCount = vertexCount;
    }

    /// <summary>Adds an edge. A self loop is ignored; a parallel edge adds its weight to the one that is there.</summary>
    public GraphBuilder Add(int a, int b, double weight = 1)
    {
        if ((uint)a >= (uint)_vertexCount) throw new ArgumentOutOfRangeException(nameof(a), a, "No such vertex.");
        if ((uint)b >= (uint)_vertexCount) throw new ArgumentOutOfRangeException(nameof(b), b, "No such vertex.");
        if (!double.IsFinite(weight) || weight < 0) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is zero or more.");
        if (a != b) _edges.Add(new Edge(a, b, weight));
        return this;
    }

    /// <summary>The graph of all edges added so far.</summary>
    public Graph Build()
    {
        var arcs = SortByEnd(SortByEnd([.. _edges, .. _edges.Select(edge => new Edge(edge.B, edge.A, edge.Weight))], arc => arc.B), arc => arc.A);
        var offsets = new int[_vertexCount + 1];
        var neighbours = new int[arcs.Length];
        var weights = new double[arcs.Length];
        var count = 0;
        for (var at = 0; at < arcs.Length; at++)
        {
            var arc = arcs[at];
            if (at > 0 && arcs[at - 1].A == arc.A && arcs[at - 1].B == arc.B)
            {
                weights[count - 1] += arc.Weight;
                continue;
            }
            neighbours[count] = arc.B;
            weights[count++] = arc.Weight;
            offsets[arc.A + 1]++;
        }
        for (var vertex = 0; vertex < _vertexCount; vertex++) offsets[vertex + 1] += offsets[vertex];
        return new Graph(offsets, neighbours[..count], weights[..count]);
    }

    /// <summary>A stable counting sort: by one end and then by the other gives rows in rising order in linear time.</summary>
    private Edge[] SortByEnd(Edge[] arcs, Func<Edge, int> end)
    {
        var next = new int[_vertexCount + 1];
        foreach (var arc in arcs) next[end(arc) + 1]++;
        for (var vertex = 0; vertex < _vertexCount; vertex++) next[vertex + 1] += next[vertex];
        var sorted = new Edge[arcs.Length];
        foreach (var arc in arcs) sorted[next[end(arc)]++] = arc;
        return sorted;
    }
}
