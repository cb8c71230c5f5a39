namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Where the graph would fall apart: edges (bridges) and vertices (articulation vertices) whose loss makes more components.
/// A graph without them has two empty lists. Source: Tarjan, Depth-first search and linear graph algorithms (1972).
/// </summary>
/// <param name="Bridges">The edges that are the only way between two parts, ordered by their ends.</param>
/// <param name="ArticulationVertices">The vertices that hold parts together, in rising order.</param>
public sealed record Cuts(IReadOnlyList<Edge> Bridges, IReadOnlyList<int> ArticulationVertices)
{
    /// <summary>The bridges and articulation vertices of the graph.</summary>
    public static Cuts Of(Graph graph)
    {
        var search = new Search(graph);
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) search.From(vertex);
        return new Cuts([.. search.Bridges.OrderBy(edge => edge.A).ThenBy(edge => edge.B)],
            [.. Enumerable.Range(0, graph.VertexCount).Where(vertex => search.IsArticulation[vertex])]);
    }

    /// <summary>A depth-first search with its own stack: a long chain of vertices must not exhaust the machine's.</summary>
    private sealed class Search(Graph graph)
    {
        private readonly int[] _found = new int[graph.VertexCount];
        private readonly int[] _lowest = new int[graph.VertexCount];
        private readonly int[] _parent = new int[graph.VertexCount];
        private readonly int[] _next = new int[graph.VertexCount];
        private int _clock;

        public List<Edge> Bridges { get; } = [];

        public bool[] IsArticulation { get; } = new bool[graph.VertexCount];

        public void From(int root)
        {
            if (_found[root] > 0) return;
            var branches = 0;
            var stack = new Stack<int>();
            Enter(root, parent: -1, stack);
            while (stack.TryPeek(out var vertex))
            {
                if (_next[vertex] < graph.Degree(vertex))
                {
                    var neighbour = graph.Neighbours(vertex)[_next[vertex]++];
                    if (_found[neighbour] == 0) Enter(neighbour, vertex, stack);
                    else if (neighbour != _parent[vertex]) _lowest[vertex] = Math.Min(_lowest[vertex], _found[neighbour]);
                    continue;
                }
                stack.Pop();
                if (vertex == root) break;
                if (_parent[vertex] == root) branches++;
                Leave(vertex, root);
            }
            IsArticulation[root] = branches > 1;
        }

        private void Enter(int vertex, int parent, Stack<int> stack)
        {
            _parent[vertex] = parent;
            _found[vertex] = _lowest[vertex] = ++_clock;
            stack.Push(vertex);
        }

        private void Leave(int vertex, int root)
        {
            var parent = _parent[vertex];
            _lowest[parent] = Math.Min(_lowest[parent], _lowest[vertex]);
            if (_lowest[vertex] > _found[parent]) Bridges.Add(Joining(parent, vertex));
            if (_lowest[vertex] >= _found[parent] && parent != root) IsArticulation[parent] = true;
        }

        private Edge Joining(int a, int b)
        {
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            return new Edge(low, high, graph.Weights(low)[graph.Neighbours(low).BinarySearch(high)]);
        }
    }
}
