using System.Runtime.InteropServices;

namespace NetwerkRegie.Graphs;

/// <summary>
/// Arcs in compressed rows: the ends of all arcs lie in one array, in rising order per vertex that they start from, so that a walk over
/// them reads memory from front to back. A graph is made of one of these, a directed graph of two: one per direction.
/// </summary>
internal sealed class Arcs
{
    private readonly int[] _offsets;
    private readonly int[] _ends;
    private readonly double[] _weights;

    private Arcs(int[] offsets, int[] ends, double[] weights)
    {
        _offsets = offsets;
        _ends = ends;
        _weights = weights;
    }

    public int VertexCount => _offsets.Length - 1;

    public int Count => _ends.Length;

    /// <summary>Where the arcs of each vertex begin in the one array of all arcs, and where the last ones end.</summary>
    public int[] Offsets => _offsets;

    /// <summary>The ends of all arcs.</summary>
    public int[] Ends => _ends;

    /// <summary>The weights of all arcs, in the order of <see cref="Ends"/>.</summary>
    public double[] Weights => _weights;

    /// <summary>The rows of these arcs; parallel arcs become one with their weights added in the order they came in.</summary>
    public static Arcs Of(int vertexCount, List<Arc> arcs)
    {
        var given = CollectionsMarshal.AsSpan(arcs);
        var offsets = new int[vertexCount + 1];
        foreach (var arc in given) offsets[arc.To + 1]++;
        AddUp(offsets);
        var next = offsets[..^1];
        var (starts, weights) = (new int[given.Length], new double[given.Length]);
        foreach (var arc in given)
        {
            var place = next[arc.To]++;
            (starts[place], weights[place]) = (arc.From, arc.Weight);
        }
        // Rows of what arrives, turned round, are rows of what departs, and in rising order.
        return new Arcs(offsets, starts, weights).Reversed().WithoutParallels();
    }

    public int Degree(int vertex) => _offsets[vertex + 1] - _offsets[vertex];

    public ReadOnlySpan<int> From(int vertex) => _ends.AsSpan(_offsets[vertex], Degree(vertex));

    public ReadOnlySpan<double> WeightsFrom(int vertex) => _weights.AsSpan(_offsets[vertex], Degree(vertex));

    public bool Has(int from, int to) => From(from).BinarySearch(to) >= 0;

    /// <summary>The sum of a value over the ends of a vertex's arcs, times the weights or not.</summary>
    public double Sum(double[] values, int vertex, bool byWeight)
    {
        var ends = From(vertex);
        var weights = byWeight ? WeightsFrom(vertex) : [];
        // Two sums side by side, because each addition waits for the one before it.
        var (even, odd, at) = (0.0, 0.0, 0);
        if (byWeight)
        {
            for (; at + 1 < ends.Length && at + 1 < weights.Length; at += 2)
            {
                even += weights[at] * values[ends[at]];
                odd += weights[at + 1] * values[ends[at + 1]];
            }
            if (at < ends.Length) even += weights[at] * values[ends[at]];
            return even + odd;
        }
        for (; at + 1 < ends.Length; at += 2)
        {
            even += values[ends[at]];
            odd += values[ends[at + 1]];
        }
        if (at < ends.Length) even += values[ends[at]];
        return even + odd;
    }

    /// <summary>The same arcs from end to start.</summary>
    public Arcs Reversed()
    {
        var offsets = new int[_offsets.Length];
        foreach (var end in _ends) offsets[end + 1]++;
        AddUp(offsets);
        var next = offsets[..^1];
        var (ends, weights) = (new int[_ends.Length], new double[_ends.Length]);
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            for (var at = _offsets[vertex]; at < _offsets[vertex + 1]; at++)
            {
                var place = next[_ends[at]]++;
                (ends[place], weights[place]) = (vertex, _weights[at]);
            }
        }
        return new Arcs(offsets, ends, weights);
    }

    /// <summary>The same arcs, each of weight 1. They share their memory with these but for the weights.</summary>
    public Arcs WithEvenWeights()
    {
        var ones = new double[_weights.Length];
        Array.Fill(ones, 1);
        return new Arcs(_offsets, _ends, ones);
    }

    /// <summary>The arcs between groups of vertices, from both sides; those within a group are left out.</summary>
    public Arcs Between(int[] groups, int count)
    {
        var between = new List<Arc>();
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            for (var at = _offsets[vertex]; at < _offsets[vertex + 1]; at++)
            {
                if (groups[vertex] != groups[_ends[at]]) between.Add(new Arc(groups[vertex], groups[_ends[at]], _weights[at]));
            }
        }
        return Of(count, between);
    }

    /// <summary>The arcs between the vertices that have a new number; the others have -1, and new numbers rise with the old ones.</summary>
    public Arcs Induced(int[] numbers, int count)
    {
        var offsets = new int[count + 1];
        var (ends, weights) = (new List<int>(), new List<double>());
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            if (numbers[vertex] < 0) continue;
            for (var at = _offsets[vertex]; at < _offsets[vertex + 1]; at++)
            {
                if (numbers[_ends[at]] < 0) continue;
                ends.Add(numbers[_ends[at]]);
                weights.Add(_weights[at]);
            }
            offsets[numbers[vertex] + 1] = ends.Count;
        }
        return new Arcs(offsets, [.. ends], [.. weights]);
    }

    private Arcs WithoutParallels()
    {
        var offsets = new int[_offsets.Length];
        var count = 0;
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            for (var at = _offsets[vertex]; at < _offsets[vertex + 1]; at++)
            {
                if (count > offsets[vertex] && _ends[count - 1] == _ends[at])
                {
                    _weights[count - 1] += _weights[at];
                    continue;
                }
                (_ends[count], _weights[count]) = (_ends[at], _weights[at]);
                count++;
            }
            offsets[vertex + 1] = count;
        }
        return count == _ends.Length ? this : new Arcs(offsets, _ends[..count], _weights[..count]);
    }

    private static void AddUp(int[] counts)
    {
        for (var at = 1; at < counts.Length; at++) counts[at] += counts[at - 1];
    }
}
