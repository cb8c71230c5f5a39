namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Strongly connected components: the parts of a directed graph within which every vertex reaches every other along arcs. A vertex that nothing
/// leads back to is a part of its own. Numbered from the largest to the smallest (equal sizes: the one with the lowest vertex first).
/// Source: Tarjan, Depth-first search and linear graph algorithms (1972).
/// </summary>
/// <param name="Sizes">The number of vertices of each component.</param>
/// <param name="ByVertex">For each vertex the number of its component.</param>
public sealed record StrongComponents(IReadOnlyList<int> Sizes, IReadOnlyList<int> ByVertex)
{
    /// <summary>The number of components.</summary>
    public int Count => Sizes.Count;

    /// <summary>The strongly connected components of the graph.</summary>
    public static StrongComponents Of(DirectedGraph graph)
    {
        var search = new Search(graph.Outward);
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) search.From(vertex);
        var (sizes, of) = Components.LargestFirst(search.Component);
        return new StrongComponents(sizes, of);
    }

    /// <summary>A depth-first search with its own stack: a long chain of vertices must not exhaust the machine's.</summary>
    private sealed class Search(Arcs arcs)
    {
        private readonly int[] _found = new int[arcs.VertexCount];
        private readonly int[] _lowest = new int[arcs.VertexCount];
        private readonly int[] _next = new int[arcs.VertexCount];
        private readonly Stack<int> _path = new();
        private readonly Stack<int> _open = new();
        private int _clock;
        private int _count;

        public int[] Component { get; } = [.. Enumerable.Repeat(-1, arcs.VertexCount)];

        public void From(int root)
        {
            if (_found[root] > 0) return;
            Enter(root);
            while (_path.TryPeek(out var vertex))
            {
                if (_next[vertex] < arcs.Degree(vertex)) Follow(vertex, arcs.From(vertex)[_next[vertex]++]);
                else Leave(vertex);
            }
        }

        private void Follow(int vertex, int end)
        {
            if (_found[end] == 0) Enter(end);
            else if (Component[end] < 0) _lowest[vertex] = Math.Min(_lowest[vertex], _found[end]);
        }

        private void Enter(int vertex)
        {
            _found[vertex] = _lowest[vertex] = ++_clock;
            _path.Push(vertex);
            _open.Push(vertex);
        }

        private void Leave(int vertex)
        {
            _path.Pop();
            if (_path.TryPeek(out var before)) _lowest[before] = Math.Min(_lowest[before], _lowest[vertex]);
            if (_lowest[vertex] < _found[vertex]) return;
            int member;
            do
            {
                member = _open.Pop();
                Component[member] = _count;
            }
            while (member != vertex);
            _count++;
        }
    }
}
