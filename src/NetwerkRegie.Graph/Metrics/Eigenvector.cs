namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Eigenvector centrality: a vertex counts for as much as its neighbours count, the most central one being 1; in a directed graph for as much as
/// those count from whom an arc comes. Formula: x(v) = sum over neighbours u of x(u), by weight or not, / λ, with λ the largest eigenvalue.
/// Range: 0 to 1. Defined within the largest component (most vertices, then most edges, then the lowest vertex), strongly connected when directed,
/// and 0 elsewhere; undefined (null) where that has no edge. Source: Bonacich, Power and centrality (1987).
/// </summary>
public static class Eigenvector
{
    /// <summary>The eigenvector centrality of every vertex.</summary>
    public static double[]? Of(Graph graph, CancellationToken cancel = default) => Of(graph, byWeight: false, cancel);

    /// <summary>The eigenvector centrality of every vertex.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="byWeight">Whether heavy edges count for more; an edge of weight zero is none.</param>
    /// <param name="cancel">Stops the search.</param>
    public static double[]? Of(Graph graph, bool byWeight, CancellationToken cancel = default)
    {
        var counted = byWeight ? Graph.Of(graph.VertexCount, graph.Edges().Where(edge => edge.Weight > 0)) : graph;
        if (counted.EdgeCount == 0) return null;
        var components = Components.Of(counted);
        var part = counted.Induced(Largest(components.Sizes, components.ByVertex, counted.Arcs));
        return Spread(new PrincipalVector(part.Graph, byWeight).Find(cancel), part.Vertices, graph.VertexCount);
    }

    /// <summary>The eigenvector centrality of every vertex, from the arcs that arrive.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="byWeight">Whether heavy arcs count for more; an arc of weight zero is none.</param>
    /// <param name="cancel">Stops the search.</param>
    public static double[]? Of(DirectedGraph graph, bool byWeight = false, CancellationToken cancel = default)
    {
        var counted = byWeight ? DirectedGraph.Of(graph.VertexCount, graph.Arcs().Where(arc => arc.Weight > 0)) : graph;
        var components = StrongComponents.Of(counted);
        // An arc within a strongly connected part lies on a circle, so a part has one exactly when it has two vertices.
        if (components.Count == counted.VertexCount) return null;
        var part = counted.Induced(Largest(components.Sizes, components.ByVertex, counted.Outward));
        return Spread(new PrincipalDirectedVector(part.Graph.Inward, byWeight).Find(cancel), part.Vertices, graph.VertexCount);
    }

    private static bool[] Largest(IReadOnlyList<int> sizes, IReadOnlyList<int> byVertex, Arcs arcs)
    {
        var inside = new long[sizes.Count];
        for (var vertex = 0; vertex < arcs.VertexCount; vertex++)
        {
            foreach (var end in arcs.From(vertex))
            {
                if (byVertex[end] == byVertex[vertex]) inside[byVertex[vertex]]++;
            }
        }
        var largest = Enumerable.Range(0, sizes.Count).MaxBy(component => (sizes[component], inside[component]));
        return [.. byVertex.Select(component => component == largest)];
    }

    private static double[] Spread(double[] vector, IReadOnlyList<int> vertices, int vertexCount)
    {
        var centrality = new double[vertexCount];
        for (var at = 0; at < vector.Length; at++) centrality[vertices[at]] = vector[at];
        return centrality;
    }
}
