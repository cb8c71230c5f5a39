namespace NetwerkRegie.Graphs.Drawing;

/// <summary>
/// Gives each vertex a place in a box: communities together, components apart, isolates in tidy rows at the foot. The same input gives the
/// same picture, in whatever order the vertices come; with an earlier picture a change moves what was there only a little.
/// </summary>
public static class Layout
{
    /// <summary>The place of every vertex.</summary>
    /// <param name="graph">What is drawn.</param>
    /// <param name="keys">A lasting number per vertex, different for each: it stands for the vertex wherever order or chance would matter.</param>
    /// <param name="canvas">The box to fit.</param>
    /// <param name="earlier">The places in an earlier picture on the same canvas, null for a vertex that is new.</param>
    /// <param name="radii">How large each vertex is drawn; the minimum distance comes on top of it. Nothing when left out.</param>
    /// <param name="cancel">Stops the work.</param>
    public static Point[] Of(Graph graph, IReadOnlyList<ulong> keys, Canvas canvas,
        IReadOnlyList<Point?>? earlier = null, IReadOnlyList<double>? radii = null, CancellationToken cancel = default)
    {
        RequireOnePerVertex(graph, keys.Count, nameof(keys));
        RequireOnePerVertex(graph, earlier?.Count, nameof(earlier));
        RequireOnePerVertex(graph, radii?.Count, nameof(radii));
        int[] order = [.. Enumerable.Range(0, graph.VertexCount).OrderBy(vertex => keys[vertex])];
        var number = new int[order.Length];
        for (var at = 0; at < order.Length; at++) number[order[at]] = at;
        var sorted = Graph.Of(order.Length, graph.Edges().Select(edge => edge with { A = number[edge.A], B = number[edge.B] }));
        var places = Draw(sorted, [.. order.Select(vertex => keys[vertex])], canvas,
            [.. order.Select(vertex => earlier?[vertex])], [.. order.Select(vertex => radii?[vertex] ?? 0)], cancel);
        return [.. number.Select(at => places[at])];
    }

    private static Point[] Draw(Graph graph, ulong[] keys, Canvas canvas, Point?[] earlier, double[] radii, CancellationToken cancel)
    {
        bool[] isLinked = [.. Metrics.Degree.Of(graph).Select(degree => degree > 0)];
        int[] alone = [.. Enumerable.Range(0, isLinked.Length).Where(vertex => !isLinked[vertex])];
        var frame = canvas.Inside;
        var distance = Math.Min(canvas.MinimumDistance, RoomFor(graph.VertexCount, frame, radii));
        var rows = new Rows(frame, alone.Length, graph.VertexCount - alone.Length, distance + 2 * radii.DefaultIfEmpty(0).Max());
        var places = new Point[isLinked.Length];
        foreach (var (at, place) in rows.Fill([.. alone.Select(vertex => earlier[vertex])]).Index()) places[alone[at]] = place;

        var linked = graph.Induced(isLinked);
        if (linked.Vertices.Count == 0) return places;
        ulong[] linkedKeys = [.. linked.Vertices.Select(vertex => keys[vertex])];
        Point?[] known = [.. linked.Vertices.Select(vertex => earlier[vertex] is { } place && !rows.IsInRows(place) ? place : (Point?)null)];
        // When most of the graph is new, the earlier picture is no help.
        var drawn = 2 * known.Count(place => place is not null) >= known.Length
            ? AlteredPicture.Draw(linked.Graph, linkedKeys, known, rows.Above, cancel)
            : FreshPicture.Draw(linked.Graph, linkedKeys, rows.Above, cancel);
        Spreading.Apart(drawn, [.. linked.Vertices.Select(vertex => radii[vertex])], distance, rows.Above);
        foreach (var (at, place) in drawn.Index()) places[linked.Vertices[at]] = place;
        return places;
    }

    /// <summary>The distance that vertices can keep when each has an equal part of the frame, with a third of it to spare.</summary>
    private static double RoomFor(int count, Frame frame, double[] radii) =>
        Math.Max(1, Math.Sqrt(frame.Width * frame.Height / Math.Max(1, count) * 2 / 3) - 2 * radii.DefaultIfEmpty(0).Average());

    private static void RequireOnePerVertex(Graph graph, int? count, string name)
    {
        if (count is { } given && given != graph.VertexCount) throw new ArgumentException("One per vertex is needed.", name);
    }
}
