namespace NetwerkRegie.Graphs.Drawing;

/// <summary>
/// Lets a picture settle: all vertices push each other away, edges pull their ends together, and what moves slows down step by step.
/// Source: Fruchterman and Reingold, Graph drawing by force-directed placement (1991), with edges between communities pulling less.
/// </summary>
/// <param name="graph">What is drawn.</param>
/// <param name="pulls">How hard each edge pulls, in the order of the neighbours of all vertices.</param>
/// <param name="masses">How hard each vertex pushes: 1 for an ordinary one.</param>
/// <param name="length">The length that an edge comes to when nothing else is near.</param>
internal sealed class Forces(Graph graph, double[] pulls, double[] masses, double length)
{
    // Holds the outer vertices near, where nothing but a single edge would.
    private const double Gravity = 0.02;
    private const int TooFewToShare = 1000;

    /// <summary>Moves the vertices for a number of rounds.</summary>
    /// <param name="places">Where the vertices are; changed in place.</param>
    /// <param name="rounds">The number of rounds.</param>
    /// <param name="firstStep">The longest way a vertex goes in the first round, in lengths of an edge; it shrinks to nothing.</param>
    /// <param name="mobility">For each vertex how freely it moves, from 0 to 1; all wholly free when left out.</param>
    /// <param name="cancel">Stops between two rounds.</param>
    public void Settle(Point[] places, int rounds, double firstStep, double[]? mobility = null, CancellationToken cancel = default)
    {
        if (places.Length < 2) return;
        var moves = new Point[places.Length];
        for (var round = 0; round < rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var middle = places.Aggregate((a, b) => a + b) * (1.0 / places.Length);
            var tree = new QuadTree(places, masses);
            var longest = firstStep * length * (1 - (double)round / rounds);
            if (places.Length < TooFewToShare)
            {
                for (var vertex = 0; vertex < places.Length; vertex++) FindMove(vertex);
            }
            else
            {
                Parallel.For(0, places.Length, FindMove);
            }
            for (var vertex = 0; vertex < places.Length; vertex++) places[vertex] += moves[vertex] * (mobility?[vertex] ?? 1);

            void FindMove(int vertex)
            {
                var force = Force(vertex, places, tree, middle);
                var strength = force.Length;
                moves[vertex] = strength > longest ? force * (longest / strength) : force;
            }
        }
    }

    private Point Force(int vertex, Point[] places, QuadTree tree, Point middle)
    {
        var place = places[vertex];
        var force = tree.PushOn(vertex, place) * (length * length * masses[vertex]) + (middle - place) * (Gravity * masses[vertex]);
        var neighbours = graph.Neighbours(vertex);
        var first = graph.Arcs.Offsets[vertex];
        for (var at = 0; at < neighbours.Length; at++)
        {
            var way = places[neighbours[at]] - place;
            force += way * (pulls[first + at] * way.Length / length);
        }
        // A vertex with many edges would jump to and fro between their pulls.
        return force * (1 / (1 + 0.1 * neighbours.Length));
    }
}
