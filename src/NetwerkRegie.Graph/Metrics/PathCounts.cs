namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Walks from a source, counts the shortest paths to every vertex, and hands back to each vertex on them what lies behind it. The arcs on
/// shortest paths are written down on the way out, in the order in which their starts were met, so that the way back reads them in one run.
/// The arrays are kept from source to source.
/// </summary>
/// <param name="arcs">The arcs to walk along.</param>
/// <param name="lengths">The length of every arc; null when each is one step.</param>
internal sealed class PathCounts(Arcs arcs, double[]? lengths)
{
    private readonly Dijkstra? _walk = lengths is null ? null : new Dijkstra(arcs, lengths);
    private readonly int[] _order = new int[arcs.VertexCount];
    private readonly int[] _distance = new int[arcs.VertexCount];
    private readonly double[] _paths = new double[arcs.VertexCount];

    // One place in the order further on than all that was found, so that each has an end.
    private readonly int[] _begins = new int[arcs.VertexCount + 1];
    private readonly int[] _successors = new int[arcs.Count];

    // What lies behind a vertex, per shortest path to it, with the vertex itself counted too.
    private readonly double[] _behind = new double[arcs.VertexCount];

    /// <summary>Adds to every vertex its share in the shortest paths from this source.</summary>
    public void From(int source, double[] sums)
    {
        Array.Clear(_paths);
        _paths[source] = 1;
        var (order, found) = _walk is null ? (_order, InSteps(source)) : (_walk.Order, InLengths(_walk, source));
        HandBack(order, found, sums);
    }

    private int InSteps(int source)
    {
        var (offsets, ends, order, distance, paths, successors) = (arcs.Offsets, arcs.Ends, _order, _distance, _paths, _successors);
        Array.Fill(distance, int.MaxValue);
        order[0] = source;
        distance[source] = 0;
        var (found, last) = (1, 0);
        for (var place = 0; place < found; place++)
        {
            var vertex = order[place];
            var (next, count) = (distance[vertex] + 1, paths[vertex]);
            _begins[place] = last;
            for (var at = offsets[vertex]; at < offsets[vertex + 1]; at++)
            {
                var end = ends[at];
                if (distance[end] < next) continue;
                if (distance[end] > next)
                {
                    distance[end] = next;
                    order[found++] = end;
                }
                paths[end] += count;
                successors[last++] = end;
            }
        }
        _begins[found] = last;
        return found;
    }

    private int InLengths(Dijkstra walk, int source)
    {
        var found = walk.From(source);
        var (distances, last) = (walk.Distances, 0);
        for (var place = 0; place < found; place++)
        {
            var vertex = walk.Order[place];
            _begins[place] = last;
            for (var at = arcs.Offsets[vertex]; at < arcs.Offsets[vertex + 1]; at++)
            {
                var end = arcs.Ends[at];
                if (distances[end] <= distances[vertex] || !Lengths.AreEqual(distances[vertex] + lengths![at], distances[end])) continue;
                _paths[end] += _paths[vertex];
                _successors[last++] = end;
            }
        }
        _begins[found] = last;
        return found;
    }

    private void HandBack(int[] order, int found, double[] sums)
    {
        var (begins, successors, behind, paths) = (_begins, _successors, _behind, _paths);
        // Backwards, so that all that lies behind a vertex is known before it is counted; the source itself is no part of its paths.
        for (var place = found - 1; place > 0; place--)
        {
            var vertex = order[place];
            var sum = 0.0;
            for (var at = begins[place]; at < begins[place + 1]; at++) sum += behind[successors[at]];
            behind[vertex] = sum + 1 / paths[vertex];
            sums[vertex] += sum * paths[vertex];
        }
    }
}
