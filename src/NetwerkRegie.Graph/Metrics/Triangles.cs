namespace NetwerkRegie.Graphs.Metrics;

/// <summary>Triangles per vertex: the edges among its neighbours. Clustering and effective size both follow from them.</summary>
internal static class Triangles
{
    public static long[] Of(Graph graph)
    {
        var triangles = new long[graph.VertexCount];
        foreach (var edge in graph.Edges())
        {
            var ofA = graph.Neighbours(edge.A);
            var ofB = graph.Neighbours(edge.B);
            var (i, j) = (AfterVertex(ofA, edge.B), AfterVertex(ofB, edge.B));
            while (i < ofA.Length && j < ofB.Length)
            {
                if (ofA[i] < ofB[j]) i++;
                else if (ofA[i] > ofB[j]) j++;
                else
                {
                    // The third vertex has the highest number, so each triangle is met once.
                    triangles[edge.A]++;
                    triangles[edge.B]++;
                    triangles[ofA[i]]++;
                    i++;
                    j++;
                }
            }
        }
        return triangles;
    }

    private static int AfterVertex(ReadOnlySpan<int> neighbours, int vertex)
    {
        var place = neighbours.BinarySearch(vertex + 1);
        return place < 0 ? ~place : place;
    }
}
