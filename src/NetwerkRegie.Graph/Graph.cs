namespace NetwerkRegie.Graphs;

/// <summary>
/// An undirected simple graph that never changes. It takes 24 bytes per edge and 4 per vertex: the neighbours of all vertices lie in
/// one array, with the weights beside them in another.
/// </summary>
public sealed class Graph
{
    internal Graph(Arcs arcs)
    {
        Arcs = arcs;
    }

    /// <summary>The number of vertices; they are numbered from zero.</summary>
    public int VertexCount => Arcs.VertexCount;

    /// <summary>The number of edges, each counted once.</summary>
    public int EdgeCount => Arcs.Count / 2;

    /// <summary>Each edge in both directions.</summary>
    internal Arcs Arcs { get; }

    /// <summary>The graph of these edges; parallel edges become one with their weights added, an edge from a vertex to itself is refused.</summary>
    public static Graph Of(int vertexCount, IEnumerable<Edge> edges)
    {
        var builder = new GraphBuilder(vertexCount);
        foreach (var edge in edges) builder.Add(edge.A, edge.B, edge.Weight);
        return builder.Build();
    }

    /// <summary>The number of neighbours of a vertex.</summary>
    public int Degree(int vertex) => Arcs.Degree(vertex);

    /// <summary>The neighbours of a vertex, in rising order.</summary>
    public ReadOnlySpan<int> Neighbours(int vertex) => Arcs.From(vertex);

    /// <summary>The weights of a vertex's edges, in the order of <see cref="Neighbours"/>.</summary>
    public ReadOnlySpan<double> Weights(int vertex) => Arcs.WeightsFrom(vertex);

    /// <summary>Whether an edge joins the two vertices.</summary>
    public bool HasEdge(int a, int b) => Arcs.Has(a, b);

    /// <summary>Every edge once, ordered by lower end and then by higher end.</summary>
    public IEnumerable<Edge> Edges()
    {
        var (offsets, ends, weights) = (Arcs.Offsets, Arcs.Ends, Arcs.Weights);
        for (var a = 0; a < VertexCount; a++)
        {
            for (var at = offsets[a]; at < offsets[a + 1]; at++)
            {
                if (ends[at] > a) yield return new Edge(a, ends[at], weights[at]);
            }
        }
    }

    /// <summary>The graph of the vertices that the mask keeps and the edges between them.</summary>
    /// <param name="keep">One flag per vertex.</param>
    public Subgraph Induced(IReadOnlyList<bool> keep)
    {
        var (numbers, vertices) = Numbering.Of(keep, VertexCount);
        return new Subgraph(new Graph(Arcs.Induced(numbers, vertices.Length)), vertices);
    }
}
