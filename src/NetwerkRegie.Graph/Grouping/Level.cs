namespace NetwerkRegie.Graphs.Grouping;

/// <summary>One level of the Leiden algorithm: a graph whose vertices stand for one or more vertices of the first graph.</summary>
/// <param name="graph">The edges between the vertices of this level.</param>
/// <param name="strengths">For each vertex the summed weighted degrees of what it stands for.</param>
/// <param name="communities">For each vertex its community, a number below the number of vertices.</param>
/// <param name="twiceTotal">Twice the weight of all edges of the first graph.</param>
internal sealed class Level(Graph graph, double[] strengths, int[] communities, double twiceTotal)
{
    // Gains below this are rounding; acting on them could go round in circles.
    private const double Rounding = 1e-10;

    private readonly double[] _weightTo = new double[graph.VertexCount];
    private readonly int[] _touched = new int[graph.VertexCount];
    private int _touchedCount;

    public int VertexCount => graph.VertexCount;

    public int[] Communities => communities;

    private ReadOnlySpan<int> Touched => _touched.AsSpan(0, _touchedCount);

    /// <summary>Whether every vertex is a community of its own, so that there is nothing left to merge.</summary>
    public bool IsSettled => communities.Distinct().Count() == VertexCount;

    /// <summary>Moves vertices one by one to the community where modularity gains most, until none gains.</summary>
    public void MoveVertices(int[] order)
    {
        var totals = Totals(communities);
        var members = new int[VertexCount];
        foreach (var community in communities) members[community]++;
        var empty = new Stack<int>(Enumerable.Range(0, VertexCount).Where(community => members[community] == 0));
        var queue = new Queue<int>(order);
        var isQueued = Enumerable.Repeat(true, VertexCount).ToArray();
        while (queue.TryDequeue(out var vertex))
        {
            isQueued[vertex] = false;
            var old = communities[vertex];
            totals[old] -= strengths[vertex];
            var best = Best(vertex, old, totals, empty);
            totals[best] += strengths[vertex];
            if (best == old) continue;
            communities[vertex] = best;
            if (members[best]++ == 0) empty.Pop();
            if (--members[old] == 0) empty.Push(old);
            foreach (var neighbour in graph.Neighbours(vertex))
            {
                if (communities[neighbour] == best || isQueued[neighbour]) continue;
                isQueued[neighbour] = true;
                queue.Enqueue(neighbour);
            }
        }
    }

    /// <summary>
    /// Splits each community into parts: every vertex begins alone, and joins a part of its community only where both hang together
    /// well with the rest of it. Gives each vertex its part, numbered from zero without gaps.
    /// </summary>
    public int[] Refine(int[] order)
    {
        int[] parts = [.. Enumerable.Range(0, VertexCount)];
        var communityTotals = Totals(communities);
        var totals = (double[])strengths.Clone();
        var outward = new double[VertexCount];
        var isAlone = Enumerable.Repeat(true, VertexCount).ToArray();
        for (var vertex = 0; vertex < VertexCount; vertex++) outward[vertex] = WeightInsideCommunity(vertex);
        foreach (var vertex in order)
        {
            var community = communityTotals[communities[vertex]];
            if (!isAlone[vertex] || !IsWellConnected(vertex)) continue;
            CollectWeights(vertex, parts, onlyOwnCommunity: true);
            var (best, highest) = (vertex, Rounding);
            foreach (var part in Touched)
            {
                var gain = _weightTo[part] - strengths[vertex] * totals[part] / twiceTotal;
                if (part == vertex || gain <= highest || !IsWellConnected(part)) continue;
                (best, highest) = (part, gain);
            }
            if (best != vertex)
            {
                parts[vertex] = best;
                isAlone[best] = isAlone[vertex] = false;
                totals[best] += strengths[vertex];
                outward[best] += outward[vertex] - 2 * _weightTo[best];
            }
            ForgetWeights();

            bool IsWellConnected(int part) => outward[part] >= totals[part] * (community - totals[part]) / twiceTotal - Rounding;
        }
        return Numbered(parts);
    }

    /// <summary>Each connected piece of each community as one part, numbered from zero without gaps.</summary>
    public int[] Joined()
    {
        var inside = graph.Edges().Where(edge => communities[edge.A] == communities[edge.B]);
        return [.. Metrics.Components.Of(Graph.Of(VertexCount, inside)).ByVertex];
    }

    /// <summary>The next level: each part becomes a vertex and starts in the community its vertices are in now.</summary>
    public Level Merge(int[] parts)
    {
        var count = parts.Max() + 1;
        var merged = new Graph(graph.Arcs.Between(parts, count));
        var partStrengths = new double[count];
        var partCommunities = new int[count];
        var numbered = Numbered(communities);
        for (var vertex = 0; vertex < VertexCount; vertex++)
        {
            partStrengths[parts[vertex]] += strengths[vertex];
            partCommunities[parts[vertex]] = numbered[vertex];
        }
        return new Level(merged, partStrengths, partCommunities, twiceTotal);
    }

    private int Best(int vertex, int old, double[] totals, Stack<int> empty)
    {
        CollectWeights(vertex, communities, onlyOwnCommunity: false);
        var best = old;
        var highest = Gain(old) + Rounding;
        foreach (var community in Touched)
        {
            var gain = Gain(community);
            if (gain <= highest) continue;
            (best, highest) = (community, gain);
        }
        if (highest < 0 && empty.TryPeek(out var alone)) best = alone;
        ForgetWeights();
        return best;

        double Gain(int community) => _weightTo[community] - strengths[vertex] * totals[community] / twiceTotal;
    }

    private void CollectWeights(int vertex, int[] groups, bool onlyOwnCommunity)
    {
        var neighbours = graph.Neighbours(vertex);
        var weights = graph.Weights(vertex);
        for (var at = 0; at < neighbours.Length; at++)
        {
            if (onlyOwnCommunity && communities[neighbours[at]] != communities[vertex]) continue;
            var group = groups[neighbours[at]];
            if (_weightTo[group] == 0) _touched[_touchedCount++] = group;
            _weightTo[group] += weights[at];
        }
    }

    private void ForgetWeights()
    {
        foreach (var group in Touched) _weightTo[group] = 0;
        _touchedCount = 0;
    }

    private double WeightInsideCommunity(int vertex)
    {
        var sum = 0.0;
        var neighbours = graph.Neighbours(vertex);
        var weights = graph.Weights(vertex);
        for (var at = 0; at < neighbours.Length; at++)
        {
            if (communities[neighbours[at]] == communities[vertex]) sum += weights[at];
        }
        return sum;
    }

    private double[] Totals(int[] groups)
    {
        var totals = new double[VertexCount];
        for (var vertex = 0; vertex < VertexCount; vertex++) totals[groups[vertex]] += strengths[vertex];
        return totals;
    }

    /// <summary>The groups, whose numbers are below the number of vertices, numbered without gaps in the order in which they are met.</summary>
    private static int[] Numbered(int[] groups)
    {
        var (numbers, count) = (new int[groups.Length], 0);
        var numbered = new int[groups.Length];
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            if (numbers[groups[vertex]] == 0) numbers[groups[vertex]] = ++count;
            numbered[vertex] = numbers[groups[vertex]] - 1;
        }
        return numbered;
    }
}
