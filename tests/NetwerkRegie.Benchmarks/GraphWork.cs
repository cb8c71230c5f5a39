using NetwerkRegie.Graphs;
using NetwerkRegie.Graphs.Grouping;
using NetwerkRegie.Graphs.Metrics;

namespace NetwerkRegie.Benchmarks;

/// <summary>Every metric as work that gives numbers, under the name by which the script knows it.</summary>
internal static class GraphWork
{
    private const int Kinds = 11;
    private const int GroupSize = 50;

    public static IReadOnlyList<(string Metric, Func<double[]> Work)> OfGraph(Graph graph)
    {
        var (kinds, divided) = (Vertices(graph.VertexCount, v => v % Kinds), Vertices(graph.VertexCount, v => v / GroupSize));
        return
        [
            ("degree", () => [.. Degree.Of(graph)]),
            ("strength", () => WeightedDegree.Of(graph)),
            ("density", () => [Density.Of(graph)!.Value]),
            ("degree assortativity", () => [DegreeAssortativity.Of(graph)!.Value]),
            ("nominal assortativity", () => [NominalAssortativity.Of(graph, kinds)!.Value]),
            ("transitivity", () => [Transitivity.Of(graph)!.Value]),
            ("clustering", () => [.. Clustering.Of(graph).Select(value => value ?? 0)]),
            ("average clustering", () => [Clustering.Average(graph)!.Value]),
            ("core number", () => [.. CoreNumber.Of(graph)]),
            ("components", () => [.. Components.Of(graph).Sizes.Order()]),
            ("bridges", () => [.. Cuts.Of(graph).Bridges.SelectMany(edge => (double[])[edge.A, edge.B])]),
            ("cut vertices", () => [.. Cuts.Of(graph).ArticulationVertices]),
            ("constraint", () => [.. Constraint.Of(graph).Select(value => value!.Value)]),
            ("diameter", () => [PathLengths.Of(graph).Diameter!.Value]),
            ("average path length", () => [PathLengths.Of(graph).Mean!.Value]),
            ("closeness", () => [.. Closeness.Of(graph).Select(value => value!.Value)]),
            ("pagerank", () => PageRank.Of(graph)),
            ("pagerank by weight", () => PageRank.Of(graph, byWeight: true)),
            ("eigenvector", () => Eigenvector.Of(graph)!),
            ("eigenvector by weight", () => Eigenvector.Of(graph, byWeight: true)!),
            ("modularity", () => [Modularity.Of(graph, divided)!.Value]),
            ("communities", () => [Communities.Of(graph).Modularity!.Value]),
            ("betweenness", () => Betweenness.Of(graph)),
        ];
    }

    public static IReadOnlyList<(string Metric, Func<double[]> Work)> ByWeight(Graph graph) =>
    [
        ("closeness by weight", () => [.. Closeness.Of(graph, Distance.InverseWeight).Select(value => value!.Value)]),
        ("betweenness by weight", () => Betweenness.Of(graph, Distance.InverseWeight)),
    ];

    public static IReadOnlyList<(string Metric, Func<double[]> Work)> OfDirected(DirectedGraph graph)
    {
        var kinds = Vertices(graph.VertexCount, v => v % Kinds);
        return
        [
            ("in-degree", () => [.. Degree.In(graph)]),
            ("density", () => [Density.Of(graph)!.Value]),
            ("reciprocity", () => [Reciprocity.Of(graph)!.Value]),
            ("degree assortativity", () => [DegreeAssortativity.Of(graph)!.Value]),
            ("nominal assortativity", () => [NominalAssortativity.Of(graph, kinds)!.Value]),
            ("strong components", () => [.. StrongComponents.Of(graph).Sizes.Order()]),
            ("diameter", () => [PathLengths.Of(graph).Diameter!.Value]),
            ("average path length", () => [PathLengths.Of(graph).Mean!.Value]),
            ("closeness", () => [.. Closeness.Of(graph).Select(value => value!.Value)]),
            ("pagerank", () => PageRank.Of(graph)),
            ("pagerank by weight", () => PageRank.Of(graph, byWeight: true)),
            ("eigenvector", () => Eigenvector.Of(graph)!),
            ("betweenness", () => Betweenness.Of(graph)),
            ("betweenness by weight", () => Betweenness.Of(graph, Distance.InverseWeight)),
        ];
    }

    private static int[] Vertices(int count, Func<int, int> of) => [.. Enumerable.Range(0, count).Select(of)];
}
