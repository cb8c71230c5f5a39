using NetwerkRegie.Graphs;
using NetwerkRegie.Graphs.Drawing;

namespace NetwerkRegie.Benchmarks;

/// <summary>The graph library beside igraph: the same graph, in turns, values compared; then how memory and time grow.</summary>
internal static class GraphMeasurement
{
    private const double MostModularityLess = 0.01;
    private const double Tolerance = 1e-6;

    // Work that takes long is done twice, short work until a second went by: the shortest time is the one with the least of others in it.
    private const int FewestRounds = 2;
    private const int MostRounds = 40;
    private const double EnoughMilliseconds = 1_000;

    public static async Task Run(TextWriter output)
    {
        var (igraph, reason) = await IGraphBeside.Open();
        await output.WriteLineAsync(igraph is null ? $"{reason}\nMeasured without a yardstick." : $"beside igraph {igraph.Version}");
        foreach (var shape in Enum.GetValues<Shape>()) await Measure(output, igraph, shape);
        if (igraph is not null) await igraph.DisposeAsync();
        foreach (var vertices in (int[])[5_000, 10_000, 20_000]) await Memory(output, vertices);
        await All(output);
        await Picture(output);
    }

    private static async Task Measure(TextWriter output, IGraphBeside? igraph, Shape shape)
    {
        var (large, small) = (MadeGraph.Of(shape, 10_000, 50_000), MadeGraph.Of(shape, 2_000, 10_000));
        await output.WriteLineAsync($"\n{shape}: 10,000 vertices and 50,000 edges; directed, and by weight over paths, 2,000 and 10,000");
        if (igraph is not null)
        {
            await igraph.Give($"{shape}-large", large.Graph.VertexCount, large.Graph.Edges().Select(edge => new Arc(edge.A, edge.B, edge.Weight)), directed: false);
            await igraph.Give($"{shape}-small", small.Graph.VertexCount, small.Graph.Edges().Select(edge => new Arc(edge.A, edge.B, edge.Weight)), directed: false);
            await igraph.Give($"{shape}-directed", small.Directed.VertexCount, small.Directed.Arcs(), directed: true);
        }
        foreach (var (metric, work) in GraphWork.OfGraph(large.Graph)) await Compare(output, igraph, $"{shape}-large", metric, work);
        foreach (var (metric, work) in GraphWork.ByWeight(small.Graph)) await Compare(output, igraph, $"{shape}-small", metric, work);
        foreach (var (metric, work) in GraphWork.OfDirected(small.Directed)) await Compare(output, igraph, $"{shape}-directed", metric, work);
    }

    private static async Task Compare(TextWriter output, IGraphBeside? igraph, string graph, string metric, Func<double[]> work)
    {
        var (ours, theirs, spent, values, expected) = (double.MaxValue, double.MaxValue, 0.0, Array.Empty<double>(), Array.Empty<double>());
        for (var round = 0; round < MostRounds && (round < FewestRounds || spent < EnoughMilliseconds); round++)
        {
            var took = await Stopclock.Once(() => Task.FromResult(values = work()));
            ours = Math.Min(ours, took);
            spent += took;
            if (igraph is null) continue;
            (took, expected) = await igraph.Time(graph, metric);
            theirs = Math.Min(theirs, took);
            spent += took;
        }
        var most = metric == "betweenness" ? 1.0 : 1.5;
        var verdict = igraph is null ? "" : $"{theirs,12:N3} ms {ours / theirs,8:N2} times{(ours <= most * theirs ? "" : " TOO SLOW")}, {Agreement(metric, values, expected)}";
        await output.WriteLineAsync($"{graph[(graph.IndexOf('-', StringComparison.Ordinal) + 1)..],-10}{metric,-24}{ours,12:N3} ms {verdict}");
    }

    private static string Agreement(string metric, double[] values, double[] expected)
    {
        if (metric == "communities") return $"modularity {values[0]:N4} and {expected[0]:N4}{(values[0] >= expected[0] - MostModularityLess ? "" : " TOO LOW")}";
        if (values.Length != expected.Length) return $"DIFFERS: {values.Length} values and {expected.Length}";
        var largest = expected.Select(Math.Abs).DefaultIfEmpty(0).Max();
        var apart = values.Zip(expected, (a, b) => Math.Abs(a - b)).DefaultIfEmpty(0).Max();
        return apart <= Tolerance * Math.Max(largest, 1e-12) ? "same values" : $"DIFFERS: {apart:G3} of {largest:G3}";
    }

    private static async Task Memory(TextWriter output, int vertices)
    {
        var made = MadeGraph.Of(Shape.Random, vertices, 5 * vertices);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var graph = Graph.Of(vertices, made.Graph.Edges());
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var start = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var (_, work) in GraphWork.OfGraph(graph)) work();
        var asked = GC.GetTotalAllocatedBytes(precise: true) - start;
        await output.WriteLineAsync($"{vertices:N0} vertices, {graph.EdgeCount:N0} edges: {(double)kept / graph.EdgeCount:N0} bytes per edge for the graph, {(double)asked / graph.EdgeCount:N0} asked for in all while measuring everything");
        GC.KeepAlive(made);
    }

    private static async Task All(TextWriter output)
    {
        var graph = MadeGraph.Of(Shape.Hubs, 500, 2_000).Graph;
        var took = await Stopclock.Median(() =>
        {
            foreach (var (_, work) in GraphWork.OfGraph(graph)) work();
            return Task.CompletedTask;
        });
        await output.WriteLineAsync($"all metrics of 500 vertices and {graph.EdgeCount:N0} edges: {took:N1} ms{(took < 50 ? "" : " TOO SLOW")}");
    }

    private static async Task Picture(TextWriter output)
    {
        var graph = MadeGraph.Of(Shape.Hubs, 5_000, 20_000).Graph;
        ulong[] keys = [.. Enumerable.Range(0, graph.VertexCount).Select(vertex => (ulong)vertex)];
        var took = await Stopclock.Once(() => Task.FromResult(Layout.Of(graph, keys, new Canvas(1_000, 700, 20, 58), new Point?[graph.VertexCount])));
        await output.WriteLineAsync($"layout of 5,000 vertices: {took / 1000:N2} s{(took < 3_000 ? "" : " TOO SLOW")}");
    }
}
