namespace NetwerkRegie.Graphs;

/// <summary>
/// Finds how far every vertex is from a source over arcs with lengths, with arrays that are kept from source to source.
/// Source: Dijkstra, A note on two problems in connexion with graphs (1959).
/// </summary>
internal sealed class Dijkstra
{
    private readonly Arcs _arcs;
    private readonly double[] _lengths;
    private readonly PriorityQueue<int, double> _queue = new();
    private readonly bool[] _isSettled;

    public Dijkstra(Arcs arcs, double[] lengths)
    {
        _arcs = arcs;
        _lengths = lengths;
        _isSettled = new bool[arcs.VertexCount];
        Order = new int[arcs.VertexCount];
        Distances = new double[arcs.VertexCount];
    }

    /// <summary>The vertices that the source reaches, itself first and the farthest last.</summary>
    public int[] Order { get; }

    /// <summary>How far each vertex is from the source; infinite when out of reach.</summary>
    public double[] Distances { get; }

    /// <summary>Walks from a source and gives back how many vertices it reaches, itself included.</summary>
    public int From(int source)
    {
        Array.Fill(Distances, double.PositiveInfinity);
        Array.Clear(_isSettled);
        Distances[source] = 0;
        _queue.Enqueue(source, 0);
        var found = 0;
        while (_queue.TryDequeue(out var vertex, out var distance))
        {
            // A vertex waits once for every shorter way that was found to it; the first to come out is the shortest.
            if (_isSettled[vertex]) continue;
            _isSettled[vertex] = true;
            Order[found++] = vertex;
            for (var at = _arcs.Offsets[vertex]; at < _arcs.Offsets[vertex + 1]; at++)
            {
                var (end, way) = (_arcs.Ends[at], distance + _lengths[at]);
                if (way >= Distances[end]) continue;
                Distances[end] = way;
                _queue.Enqueue(end, way);
            }
        }
        return found;
    }
}
