namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Betweenness: on how many shortest paths between two others a vertex lies; a pair with several shortest paths shares its one count among them.
/// A count, not normalised: each pair once, ends excluded, weights ignored. Range: 0 to (n-1)(n-2)/2 (the centre of a star); 0 for an isolate.
/// Source: Brandes, A faster algorithm for betweenness centrality (2001).
/// </summary>
public static class Betweenness
{
    // A fixed number of blocks of sources, summed in order: the same last digit on one core and on many.
    private const int Blocks = 16;

    /// <summary>The betweenness of every vertex; the work grows with vertices times edges.</summary>
    public static double[] Of(Graph graph, CancellationToken cancel = default)
    {
        var parts = new double[Blocks][];
        Parallel.For(0, Blocks, new ParallelOptions { CancellationToken = cancel }, block =>
        {
            var walk = new Walk(graph);
            for (var source = block; source < graph.VertexCount; source += Blocks)
            {
                cancel.ThrowIfCancellationRequested();
                walk.From(source);
            }
            parts[block] = walk.Sums;
        });
        var betweenness = new double[graph.VertexCount];
        foreach (var part in parts)
        {
            // Every pair was met from both of its ends, hence the half.
            for (var vertex = 0; vertex < betweenness.Length; vertex++) betweenness[vertex] += part[vertex] / 2;
        }
        return betweenness;
    }

    /// <summary>One breadth-first walk per source, with the arrays kept from walk to walk.</summary>
    private sealed class Walk
    {
        private readonly Graph _graph;
        private readonly int[] _order;
        private readonly int[] _distance;
        private readonly double[] _paths;
        private readonly double[] _dependency;

        public Walk(Graph graph)
        {
            _graph = graph;
            _order = new int[graph.VertexCount];
            _distance = new int[graph.VertexCount];
            _paths = new double[graph.VertexCount];
            _dependency = new double[graph.VertexCount];
            Sums = new double[graph.VertexCount];
            Array.Fill(_distance, -1);
        }

        public double[] Sums { get; }

        public void From(int source)
        {
            var found = CountPaths(source);
            // Backwards, so that all that lies behind a vertex is known before it hands its share to those in front.
            for (var place = found - 1; place >= 0; place--)
            {
                var vertex = _order[place];
                var share = (1 + _dependency[vertex]) / _paths[vertex];
                foreach (var neighbour in _graph.Neighbours(vertex))
                {
                    if (_distance[neighbour] == _distance[vertex] - 1) _dependency[neighbour] += _paths[neighbour] * share;
                }
                if (vertex != source) Sums[vertex] += _dependency[vertex];
            }
            for (var place = 0; place < found; place++)
            {
                var vertex = _order[place];
                _distance[vertex] = -1;
                _paths[vertex] = 0;
                _dependency[vertex] = 0;
            }
        }

        private int CountPaths(int source)
        {
            _order[0] = source;
            _distance[source] = 0;
            _paths[source] = 1;
            var found = 1;
            for (var place = 0; place < found; place++)
            {
                var vertex = _order[place];
                var next = _distance[vertex] + 1;
                foreach (var neighbour in _graph.Neighbours(vertex))
                {
                    if (_distance[neighbour] < 0)
                    {
                        _distance[neighbour] = next;
                        _order[found++] = neighbour;
                    }
                    if (_distance[neighbour] == next) _paths[neighbour] += _paths[vertex];
                }
            }
            return found;
        }
    }
}
