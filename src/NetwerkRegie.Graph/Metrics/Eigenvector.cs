namespace NetwerkRegie.Graphs.Metrics;

/// <summary>
/// Eigenvector centrality: a vertex counts for as much as its neighbours count, the most central one being 1. Weights are ignored.
/// Formula: x(v) = sum of x over neighbours / λ, with λ the largest eigenvalue. Range: 0 to 1. Defined within the largest component
/// (most vertices, then most edges, then the lowest vertex), 0 elsewhere; undefined (null) for a graph without edges.
/// Source: Bonacich, Power and centrality (1987); computed by restarted Lanczos steps, which also settle on bipartite graphs and long chains.
/// </summary>
public static class Eigenvector
{
    private const int MostRestarts = 400;
    private const double Precision = 1e-14;
    private const double NearPrecision = 1e-12;
    private const int SharpeningSteps = 60;

    /// <summary>The eigenvector centrality of every vertex.</summary>
    public static double[]? Of(Graph graph, CancellationToken cancel = default)
    {
        if (graph.EdgeCount == 0) return null;
        var part = LargestComponent(graph);
        var vector = Principal(part.Graph, cancel);
        var centrality = new double[graph.VertexCount];
        for (var at = 0; at < vector.Length; at++) centrality[part.Vertices[at]] = vector[at];
        return centrality;
    }

    private static Subgraph LargestComponent(Graph graph)
    {
        var components = Components.Of(graph);
        var degrees = new long[components.Count];
        for (var vertex = 0; vertex < graph.VertexCount; vertex++) degrees[components.ByVertex[vertex]] += graph.Degree(vertex);
        var largest = Enumerable.Range(0, components.Count).MaxBy(component => (components.Sizes[component], degrees[component]));
        return graph.Induced([.. components.ByVertex.Select(component => component == largest)]);
    }

    private static double[] Principal(Graph graph, CancellationToken cancel)
    {
        var vector = new double[graph.VertexCount];
        Array.Fill(vector, 1 / Math.Sqrt(vector.Length));
        var lanczos = new Lanczos(graph);
        var previous = double.MaxValue;
        for (var restart = 0; restart < MostRestarts; restart++)
        {
            cancel.ThrowIfCancellationRequested();
            var error = lanczos.Improve(vector);
            // Near the limit of the arithmetic the error stops falling; more steps would only stir the last digits.
            if (error < Precision || (error < NearPrecision && error > previous / 2)) break;
            previous = error;
        }
        return Sharpened(graph, vector);
    }

    /// <summary>
    /// Plain power steps make entries far from the centre, too small for the steps above, as exact as their neighbours.
    /// The vertex itself is added to the sum: on a bipartite graph the two sides would otherwise take turns.
    /// </summary>
    private static double[] Sharpened(Graph graph, double[] vector)
    {
        double[] current = [.. vector.Select(Math.Abs)];
        var next = new double[current.Length];
        for (var step = 0; step < SharpeningSteps; step++)
        {
            for (var vertex = 0; vertex < next.Length; vertex++)
            {
                next[vertex] = current[vertex];
                foreach (var neighbour in graph.Neighbours(vertex)) next[vertex] += current[neighbour];
            }
            var highest = next.Max();
            for (var vertex = 0; vertex < next.Length; vertex++) next[vertex] /= highest;
            (current, next) = (next, current);
        }
        return current;
    }
}
