namespace NetwerkRegie.Graphs;

/// <summary>Collects edges in any order and makes a <see cref="Graph"/> of them.</summary>
/// <param name="vertexCount">How many vertices the graph has.</param>
public sealed class GraphBuilder(int vertexCount)
{
    private readonly NewArcs _arcs = new(vertexCount);

    /// <summary>Adds an edge; a parallel edge adds its weight to the one that is there. An edge from a vertex to itself is refused.</summary>
    public GraphBuilder Add(int a, int b, double weight = 1)
    {
        _arcs.Add(a, b, weight);
        _arcs.Add(b, a, weight);
        return this;
    }

    /// <summary>The graph of all edges added so far.</summary>
    public Graph Build() => new(_arcs.Build());
}
